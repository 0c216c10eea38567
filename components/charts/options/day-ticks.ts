import { type UtcDay, addDays, mondayOf, startOfDay } from '../../activity/day';
import type { SeriesPoint } from '../../activity/report';
import { monthName, shortDay, yearName } from '../day-text';

/** Distance between two labels: a bucket, so many weeks, or so many months. Finest first. */
type Step =
  | { readonly unit: 'bucket' }
  | { readonly unit: 'week'; readonly weeks: number }
  | { readonly unit: 'month'; readonly months: number };

const STEPS: readonly Step[] = [
  { unit: 'bucket' },
  { unit: 'week', weeks: 1 },
  { unit: 'week', weeks: 2 },
  ...[1, 2, 3, 6, 12, 24, 60].map((months) => ({ unit: 'month', months }) as const),
];

/**
 * Which buckets of a series get a label on the time axis, and which: the finest regular step of the calendar of which
 * `room` labels are enough, so that "Nov" stands where November begins. Undefined for buckets without one.
 */
export function dayTicks(
  points: readonly SeriesPoint[],
  locale: string,
  room: number,
): readonly (string | undefined)[] {
  const marks = STEPS.map((step) => ({ step, isMarked: marked(points, step) }));
  const { step, isMarked } = marks.find(({ isMarked }) => countOf(isMarked) <= room) ?? {
    step: undefined,
    isMarked: [],
  };
  return points.map(({ from }, index) => (step && isMarked[index] ? labelOf(step, from, locale) : undefined));
}

/** The first bucket of all is marked only if a step begins with it: a label there would crowd the next one. */
function marked(points: readonly SeriesPoint[], step: Step): readonly boolean[] {
  return points.map(({ from }, index) => {
    if (step.unit === 'bucket') return true;
    const previous = points[index - 1]?.from ?? addDays(from, -1);
    return cycleOf(step, from) !== cycleOf(step, previous);
  });
}

function countOf(isMarked: readonly boolean[]): number {
  return isMarked.filter(Boolean).length;
}

function cycleOf(step: Exclude<Step, { unit: 'bucket' }>, day: UtcDay): number {
  // Mondays are three days off the weeks of the epoch, which began on a Thursday.
  if (step.unit === 'week') return Math.floor((mondayOf(day) + 3) / 7 / step.weeks);
  const date = new Date(startOfDay(day));
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / step.months);
}

/** A month that begins a year is called by the year. */
function labelOf(step: Step, day: UtcDay, locale: string): string {
  if (step.unit !== 'month') return shortDay(day, locale);
  const isJanuary = new Date(startOfDay(day)).getUTCMonth() === 0;
  return isJanuary ? yearName(day, locale) : monthName(day, locale);
}
