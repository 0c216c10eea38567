/**
 * A share as whole per cent, never rounded to a lie: some is not 0 %, not all is not 100 %. Undefined when there is
 * nobody to have a share of, or the figures contradict each other.
 */
export function shareText(part: number, whole: number): string | undefined {
  if (!(whole > 0) || part < 0 || part > whole) return undefined;
  const percent = Math.round((part / whole) * 100);
  if (percent === 0 && part > 0) return '<1%';
  if (percent === 100 && part < whole) return '>99%';
  return `${percent}%`;
}
