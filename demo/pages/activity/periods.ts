import { dayOf, instant, isoDate, parseIsoDate } from '../../../components/activity/day';
import { type PeriodPreset, resolvePeriod } from '../../../components/activity/period';
import type { PageData } from '../../page-data';

/** Words of the drop-downs (`wandb/activity.md`, A1 and A3, Period control). */
export const PERIOD_WORDS: Readonly<Record<PeriodPreset, string>> = {
  'last-7-days': 'Last 7 days',
  'last-30-days': 'Last 30 days',
  'last-90-days': 'Last 90 days',
  'last-3-months': 'Last 3 months',
  'last-6-months': 'Last 6 months',
  'last-12-months': 'Last 12 months',
  'all-time': 'All time',
};

/** First and last day of a period, ISO dates, both included; all time begins with the first day the page knows. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The days a period means at a moment (epoch ms). */
export function daysOf(preset: PeriodPreset, now: number, { activeByDay }: Pick<PageData, 'activeByDay'>): Days {
  const earliest = parseIsoDate(activeByDay[0]?.day ?? '');
  const { from, to } = resolvePeriod(preset, dayOf(instant(now)), earliest);
  return { from: isoDate(from), to: isoDate(to) };
}
