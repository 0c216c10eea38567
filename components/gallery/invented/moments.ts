import { type Instant, type UtcDay, addDays, dayOf, instant, isoInstant } from '../../activity/day';

const MINUTE = 60_000;

/** Everything in the gallery is told relative to the moment it was opened. */
export const NOW: Instant = instant(Date.now());
export const TODAY: UtcDay = dayOf(NOW);

export function minutesAgo(minutes: number): Instant {
  return instant(NOW - minutes * MINUTE);
}

export function hoursAgo(hours: number): Instant {
  return minutesAgo(hours * 60);
}

export function daysAgo(days: number): Instant {
  return hoursAgo(days * 24);
}

/** As attributes write a moment: ISO 8601, UTC, to the second. */
export function iso(at: Instant): string {
  return isoInstant(at).replace(/\.\d+Z$/, 'Z');
}

/** The UTC day so many days before today. */
export function dayBefore(days: number): UtcDay {
  return addDays(TODAY, -days);
}
