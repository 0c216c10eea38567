import type { DayCoverage } from '../../activity/activity-index';
import { type UtcDay, addDays, mondayOf } from '../../activity/day';

/** A day as the strip draws it. */
export interface StripDay {
  readonly day: UtcDay;
  readonly coverage: DayCoverage;
}

/** One column: Monday first; undefined for days before the first or after the last. */
export type StripWeek = readonly (StripDay | undefined)[];

/** How many weeks are shown at once: a year. */
export const WEEKS_SHOWN = 53;

/**
 * The weeks of one page, earliest first. Page 0 ends with the last day; the pages before it end where the next begins.
 *
 * @param coverage one entry per day from `from` on
 */
export function weeksOf(from: UtcDay, coverage: readonly DayCoverage[], page: number): readonly StripWeek[] {
  const last = addDays(from, coverage.length - 1);
  const end = addDays(mondayOf(last), -7 * WEEKS_SHOWN * page);
  const first = Math.max(mondayOf(from), addDays(end, -7 * (WEEKS_SHOWN - 1)));
  const weeks: StripWeek[] = [];
  for (let monday = end; monday >= first; monday = addDays(monday, -7)) {
    weeks.unshift(
      Array.from({ length: 7 }, (_, i): StripDay | undefined => {
        const day = addDays(monday, i);
        const told = coverage[day - from];
        return told && { day, coverage: told };
      }),
    );
  }
  return weeks;
}

/** How many pages there are, at least one. */
export function pagesOf(from: UtcDay, days: number): number {
  const weeks = (mondayOf(addDays(from, days - 1)) - mondayOf(from)) / 7 + 1;
  return Math.max(1, Math.ceil(weeks / WEEKS_SHOWN));
}
