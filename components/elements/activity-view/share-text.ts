/**
 * A share as whole per cent, never rounded to a lie: some is not 0 %, not all is not 100 %. Undefined when there is
 * nobody to have a share of, or when there are more than the whole.
 */
export function shareText(part: number, whole: number, locale: string): string | undefined {
  if (!(whole > 0) || part < 0 || part > whole) return undefined;
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const rounded = Math.round((part / whole) * 100);
  if (rounded === 0 && part > 0) return `<${percent.format(0.01)}`;
  if (rounded === 100 && part < whole) return `>${percent.format(0.99)}`;
  return percent.format(part / whole);
}
