import { numberFormat } from '../../components/elements/intl-cache';

const UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const;

/** An amount of storage in the unit a reader wants, to two or three digits: `1.4 MB`, `312 kB`. */
export function bytesText(bytes: number, language: string): string {
  let amount = Math.max(0, bytes);
  let unit = 0;
  while (roundedTo3(amount) >= 1_000 && unit < UNITS.length - 1) {
    amount /= 1_000;
    unit += 1;
  }
  return `${numberFormat(language).format(roundedTo3(amount))} ${UNITS[unit]}`;
}

function roundedTo3(amount: number): number {
  return amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount);
}
