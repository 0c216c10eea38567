import { type UtcDay, mondayOf } from '../../activity/day';
import type { Count, SeriesPoint } from '../../activity/report';
import { dayRange, weekdayAndDay } from '../../charts/day-text';
import type { Bucket, PointText } from '../../charts/options/charted-series';
import { numberFormat } from '../intl-cache';
import { seriesChartStrings as strings } from './series-chart.strings';

/** Everything one point tells, in words. */
export function pointText(point: SeriesPoint, bucket: Bucket, locale: string): PointText {
  return { when: whenText(point, bucket, locale), count: countText(point.count, locale), note: noteOf(point, bucket) };
}

/** `Mon, Nov 23, 2026`, `Week of Nov 16 – 22, 2026` or `Active since Mon, Nov 23, 2026`. */
export function whenText({ from, to }: SeriesPoint, bucket: Bucket, locale: string): string {
  switch (bucket) {
    case 'day':
      return weekdayAndDay(from, locale);
    case 'week':
      return strings.week(dayRange(from, to, locale));
    case 'since':
      return strings.since(weekdayAndDay(from, locale));
  }
}

/** `12 people`, `at least 12 people` or `not known`. */
export function countText(count: Count, locale: string): string {
  if (count.kind === 'unknown') return strings.notKnown;
  const people = strings.people(numberFormat(locale).format(count.value), count.value === 1);
  return count.kind === 'exact' ? people : strings.atLeast(people);
}

/** Why the count is missing or may not be all. */
function noteOf({ count, partial, from, to }: SeriesPoint, bucket: Bucket): string | undefined {
  if (count.kind === 'unknown') return count.why;
  if (partial) return partialNote(from, to, bucket);
  if (count.kind === 'exact') return undefined;
  const { dayReadInPart, weekReadInPart, sinceReadInPart } = strings.notes;
  return { day: dayReadInPart, week: weekReadInPart, since: sinceReadInPart }[bucket];
}

/** A week that begins on its Monday was not cut by the period: it goes on. */
function partialNote(from: UtcDay, to: UtcDay, bucket: Bucket): string {
  if (bucket !== 'week') return strings.notes.dayNotOver;
  return from === mondayOf(from) ? strings.notes.weekNotOver : strings.notes.cutWeek(to - from + 1);
}
