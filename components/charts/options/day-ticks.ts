import { type UtcDay, addDays, mondayOf, startOfDay } from '../../activity/day';
import type { SeriesPoint } from '../../activity/report';
import { monthName, shortDay, yearName } from '../day-text';

/** The step between two labelled buckets, finest first, and the longest span in days that it suits. */
const STEPS = [
  { step: 'bucket', upTo: 14 },
  { step: 'week', upTo: 62 },
  { step: 'month', upTo: 400 },
  { step: 'quarter', upTo: 1_200 },
  { step: 'year', upTo: Infinity },
] as const;

type Step = (typeof STEPS)[number]['step'];

/**
 * Which buckets of a series get a label on the time axis, and which: regular steps of the calendar, so that "Nov"
 * stands where November begins. Undefined for buckets without one.
 */
export function dayTicks(points: readonly SeriesPoint[], locale: string): readonly (string | undefined)[] {
  const step = stepOf(points);
  return points.map(({ from }, index) => {
    const previous = points[index - 1]?.from;
    return isFirstOf(step, from, previous) ? labelOf(step, from, locale) : undefined;
  });
}

function stepOf(points: readonly SeriesPoint[]): Step {
  const [first, last] = [points[0]?.from ?? 0, points.at(-1)?.from ?? 0];
  const days = last - first + 1;
  // Weeks have few enough buckets to name each, as long as there are few weeks.
  if (points.length * 7 >= days && points.length <= 14) return 'bucket';
  return STEPS.find(({ upTo }) => days <= upTo)?.step ?? 'year';
}

/** The first bucket of all is labelled only if a step begins with it: a label there would crowd the next one. */
function isFirstOf(step: Step, day: UtcDay, previous: UtcDay | undefined): boolean {
  if (step === 'bucket') return true;
  return cycleOf(step, day) !== cycleOf(step, previous ?? addDays(day, -1));
}

function cycleOf(step: Step, day: UtcDay): number {
  const date = new Date(startOfDay(day));
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  switch (step) {
    case 'bucket':
      return day;
    case 'week':
      return mondayOf(day);
    case 'month':
      return month;
    case 'quarter':
      return Math.floor(month / 3);
    case 'year':
      return date.getUTCFullYear();
  }
}

/** A month that begins a year is called by the year. */
function labelOf(step: Step, day: UtcDay, locale: string): string {
  if (step === 'bucket' || step === 'week') return shortDay(day, locale);
  const isJanuary = new Date(startOfDay(day)).getUTCMonth() === 0;
  return step === 'year' || isJanuary ? yearName(day, locale) : monthName(day, locale);
}
