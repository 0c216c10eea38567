import { type UtcDay, addDays, mondayOf, utcDay } from '../../activity/day';
import { type Period, resolvePeriod } from '../../activity/period';
import type { Count, SeriesPoint } from '../../activity/report';
import { TODAY, dayBefore } from './moments';

const UNREAD: Count = { kind: 'unknown', why: 'The audit log of these days has not been read.' };

/** Active people of one day of an organization of about 130: fewer at weekends, more in the course of the months. */
export function peopleOn(day: UtcDay): number {
  const weekday = day - mondayOf(day);
  const base = weekday > 4 ? 9 : 48;
  const growth = (day - TODAY) / 24;
  const noise = Math.sin(day * 12.9898) * 6 + Math.sin(day * 4.1414) * 4;
  return Math.max(2, Math.round(base + growth + (weekday > 4 ? noise / 3 : noise)));
}

/** How a day is known: all of it, today so far, or not. */
export type Knowledge = (day: UtcDay) => Count;

export const wellKnown: Knowledge = (day) =>
  day === TODAY ? { kind: 'at-least', value: 17 } : { kind: 'exact', value: peopleOn(day) };

/** Two weeks were not read, and the week before them only in part. */
export const partlyKnown: Knowledge = (day) => {
  if (day >= dayBefore(19) && day < dayBefore(9)) return UNREAD;
  if (day >= dayBefore(24) && day < dayBefore(19)) return { kind: 'at-least', value: Math.ceil(peopleOn(day) / 2) };
  return wellKnown(day);
};

export const notKnown: Knowledge = () => UNREAD;

/** One point per day of a period. */
export function daysOf(
  { from, to }: Pick<Period, 'from' | 'to'>,
  known: Knowledge = wellKnown,
): readonly SeriesPoint[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const day = addDays(from, index);
    return { from: day, to: day, partial: day === TODAY, count: known(day) };
  });
}

/** One point per ISO week that a period touches, cut to the period. */
export function weeksOf(
  { from, to }: Pick<Period, 'from' | 'to'>,
  known: Knowledge = wellKnown,
): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const [first, last] = [utcDay(Math.max(monday, from)), utcDay(Math.min(addDays(monday, 6), to))];
    points.push({
      from: first,
      to: last,
      partial: last - first < 6 || last === TODAY,
      count: weekly(first, last, known),
    });
  }
  return points;
}

/** For each day of a period the people active from then on: falls from `total` to those of today. */
export function sinceOf({ from, to }: Pick<Period, 'from' | 'to'>, total: Count): readonly SeriesPoint[] {
  const length = to - from + 1;
  return Array.from({ length }, (_, index) => ({
    from: addDays(from, index),
    to,
    partial: false,
    count: total.kind === 'unknown' ? total : { ...total, value: remaining(total.value, index / length) },
  }));
}

/** The last days, as a period without a name. */
export function lastDays(days: number): Pick<Period, 'from' | 'to'> {
  return { from: dayBefore(days - 1), to: TODAY };
}

/** A period of the model as of today; all time began 14 months ago. */
export function periodOf(preset: Period['preset']): Period {
  return resolvePeriod(preset, TODAY, dayBefore(425));
}

/** More people are seen in a week than on its best day; what is not wholly known is a lower bound. */
function weekly(first: UtcDay, last: UtcDay, known: Knowledge): Count {
  const counts = Array.from({ length: last - first + 1 }, (_, index) => known(addDays(first, index)));
  const values = counts.flatMap((count) => (count.kind === 'unknown' ? [] : [count.value]));
  if (values.length === 0) return UNREAD;
  const value = Math.round(Math.max(...values) * 1.45);
  return counts.every(({ kind }) => kind === 'exact') ? { kind: 'exact', value } : { kind: 'at-least', value };
}

function remaining(total: number, part: number): number {
  return Math.round(total * (1 - 0.12 * part - 0.52 * part ** 6));
}
