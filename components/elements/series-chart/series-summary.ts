import type { SeriesPoint } from '../../activity/report';
import { daySpan } from '../../charts/day-text';
import { seriesChartStrings as strings } from './series-chart.strings';

interface KnownPoint {
  readonly value: number;
  readonly when: string;
}

/** What a chart shows, in one sentence: the latest, highest and lowest known bucket, and how many are unknown. */
export function seriesSummary(label: string, points: readonly SeriesPoint[], locale: string): string {
  const known = points.flatMap((point): readonly KnownPoint[] =>
    point.count.kind === 'unknown' ? [] : [{ value: point.count.value, when: daySpan(point.from, point.to, locale) }],
  );
  const latest = known.at(-1);
  if (!latest) return strings.summary(label, [strings.nothing]);
  const highest = known.reduce((best, point) => (point.value > best.value ? point : best));
  const lowest = known.reduce((best, point) => (point.value < best.value ? point : best));
  const unknown = points.length - known.length;
  return strings.summary(label, [
    strings.latest(strings.people(latest.value), latest.when),
    strings.highest(strings.people(highest.value), highest.when),
    strings.lowest(strings.people(lowest.value), lowest.when),
    ...(unknown > 0 ? [strings.unknownPart(unknown, points.length)] : []),
  ]);
}
