import { isoDate, mondayOf } from '../../../components/activity/day';
import type { SeriesPoint } from '../../../components/activity/report';
import { longDay, weekdayAndDay } from '../../../components/charts/day-text';
import type { DataChart } from '../../../components/charts/options/data-chart';
import { calendarHeat } from '../../../components/charts/options/heat';
import { countText } from '../../../components/elements/series-chart/point-text';
import { privacyStrings } from '../privacy/privacy.strings';
import { trendsStrings } from './trends.strings';

const strings = trendsStrings.calendar;

const DAYS_PER_WEEK = 7;
const NAMES = 60;
const SQUARE = 13;

/** Each day of the period as a square, the darker the more people. */
export function calendarChart(days: readonly SeriesPoint[], locale: string): DataChart {
  const most = Math.max(1, ...days.map(valueOf));
  const cells = days.map((day) => ({
    date: isoDate(day.from),
    share: day.count.kind === 'unknown' ? undefined : valueOf(day) / most,
    tip: [weekdayAndDay(day.from, locale), countText(day.count, locale)],
  }));
  return {
    summary: summaryOf(days, locale),
    columns: [strings.day, strings.people],
    rows: days
      .toReversed()
      .map(({ from, count }) => [
        weekdayAndDay(from, locale),
        count.kind === 'unknown' ? strings.unknown : countText(count, locale),
      ]),
    height: 140,
    leastWidth: NAMES + Math.ceil(days.length / DAYS_PER_WEEK) * SQUARE,
    key: [
      { text: strings.few, swatch: 'level-1' },
      { text: '', swatch: 'level-2' },
      { text: '', swatch: 'level-3' },
      { text: strings.many, swatch: 'level-4' },
      { text: strings.notRead, swatch: 'unread' },
    ],
    draw: (context) => calendarHeat(cells, context),
  };
}

function valueOf({ count }: SeriesPoint): number {
  return count.kind === 'unknown' ? 0 : count.value;
}

function summaryOf(days: readonly SeriesPoint[], locale: string): string {
  const known = days.filter(({ count, partial }) => count.kind === 'exact' && !partial);
  // The mean of the days that are shown would be too high.
  if (days.some(({ count }) => count.kind === 'unknown' && count.isHidden)) return privacyStrings.someHidden;
  const busiest = known.reduce<SeriesPoint | undefined>(
    (best, day) => (best && valueOf(best) >= valueOf(day) ? best : day),
    undefined,
  );
  if (!busiest) return strings.nothing;
  const isWeekend = ({ from }: SeriesPoint) => from - mondayOf(from) >= 5;
  const mean = (some: readonly SeriesPoint[]) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(
      some.reduce((sum, day) => sum + valueOf(day), 0) / Math.max(1, some.length),
    );
  return strings.summary(
    countText(busiest.count, locale),
    longDay(busiest.from, locale),
    mean(known.filter((day) => !isWeekend(day))),
    mean(known.filter(isWeekend)),
  );
}
