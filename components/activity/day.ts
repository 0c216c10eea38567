/** A moment, milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly __unit: 'Instant' };

/** A UTC calendar day, counted in days since 1970-01-01. W&B's logs are UTC, so every computation is. */
export type UtcDay = number & { readonly __unit: 'UtcDay' };

export const MS_PER_DAY = 86_400_000;

/** Brands epoch milliseconds. */
export function instant(epochMs: number): Instant {
  return epochMs as Instant;
}

/** Brands a count of days since 1970-01-01. */
export function utcDay(daysSinceEpoch: number): UtcDay {
  return daysSinceEpoch as UtcDay;
}

/** The UTC day a moment falls in. */
export function dayOf(at: Instant): UtcDay {
  return utcDay(Math.floor(at / MS_PER_DAY));
}

/** The first moment (00:00:00.000 UTC) of a day. */
export function startOfDay(day: UtcDay): Instant {
  return instant(day * MS_PER_DAY);
}

/** The day so many days later (earlier if negative). */
export function addDays(day: UtcDay, days: number): UtcDay {
  return utcDay(day + days);
}

/** `2026-11-23`. */
export function isoDate(day: UtcDay): string {
  return new Date(startOfDay(day)).toISOString().slice(0, 10);
}

/** `2026-11-23T15:00:00.000Z`. */
export function isoInstant(at: Instant): string {
  return new Date(at).toISOString();
}

/** Reads `YYYY-MM-DD`; undefined if it is no calendar day. */
export function parseIsoDate(text: string): UtcDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const epochMs = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  const day = utcDay(epochMs / MS_PER_DAY);
  return isoDate(day) === text ? day : undefined;
}

/** Monday of the ISO week a day falls in. 1970-01-01 was a Thursday. */
export function mondayOf(day: UtcDay): UtcDay {
  return addDays(day, -((((day + 3) % 7) + 7) % 7));
}

/** The same day of the month so many months earlier, clamped to that month's last day (`features.md`, 3.5). */
export function monthsBefore(day: UtcDay, months: number): UtcDay {
  const date = new Date(startOfDay(day));
  const firstOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - months, 1));
  const lastDayOfMonth = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate();
  firstOfMonth.setUTCDate(Math.min(date.getUTCDate(), lastDayOfMonth));
  return dayOf(instant(firstOfMonth.getTime()));
}
