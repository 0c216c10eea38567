import { type UtcDay, startOfDay } from '../activity/day';

const formats = new Map<string, Intl.DateTimeFormat>();

/** One formatter per language and form: making them costs more than using them. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  formats.set(key, known);
  return known;
}

/** `23 Nov 2026` in the reader's language; months always in letters, so that no date can be read two ways. */
export function longDay(day: UtcDay, locale: string): string {
  return format(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(startOfDay(day));
}

/** `23 Nov`, for axes. */
export function shortDay(day: UtcDay, locale: string): string {
  return format(locale, { day: 'numeric', month: 'short' }).format(startOfDay(day));
}

/** `Nov`, for axes. */
export function monthName(day: UtcDay, locale: string): string {
  return format(locale, { month: 'short' }).format(startOfDay(day));
}

/** `2026`, for axes. */
export function yearName(day: UtcDay, locale: string): string {
  return format(locale, { year: 'numeric' }).format(startOfDay(day));
}

/** `Mon 23 Nov 2026`. */
export function weekdayAndDay(day: UtcDay, locale: string): string {
  return format(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(startOfDay(day));
}

/** `17–23 Nov 2026`, or one day with its weekday. */
export function daySpan(from: UtcDay, to: UtcDay, locale: string): string {
  return from === to ? weekdayAndDay(from, locale) : dayRange(from, to, locale);
}

/** `17–23 Nov 2026`. */
export function dayRange(from: UtcDay, to: UtcDay, locale: string): string {
  const range = format(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  return range.formatRange(startOfDay(from), startOfDay(to));
}

/** `17–23 Nov`, where the year is plain. */
export function shortRange(from: UtcDay, to: UtcDay, locale: string): string {
  return format(locale, { day: 'numeric', month: 'short' }).formatRange(startOfDay(from), startOfDay(to));
}
