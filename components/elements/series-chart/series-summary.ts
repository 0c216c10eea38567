import type { SeriesPoint } from '../../activity/report';
import type { Bucket } from '../../charts/options/charted-series';
import { numberFormat } from '../intl-cache';
import { countText, whenText } from './point-text';
import { seriesChartStrings as strings } from './series-chart.strings';

/** What a chart shows, in one sentence: the latest, highest and lowest known bucket, and how many are not known. */
export function seriesSummary(label: string, points: readonly SeriesPoint[], bucket: Bucket, locale: string): string {
  const known = points.filter(({ count }) => count.kind !== 'unknown');
  const [first, latest] = [known[0], known.at(-1)];
  if (!first || !latest) return strings.summary(label, [strings.nothing]);
  const told = (point: SeriesPoint): readonly [string, string] => [
    countText(point.count, locale),
    whenText(point, bucket, locale),
  ];
  const unknown = points.length - known.length;
  const number = numberFormat(locale);
  return strings.summary(label, [
    // What holds "until now" never rises with time: its ends are its extremes.
    ...(bucket === 'since'
      ? [strings.first(...told(first))]
      : [strings.highest(...told(extreme(known, 1))), strings.lowest(...told(extreme(known, -1)))]),
    strings.latest(...told(latest)),
    ...(unknown > 0 ? [strings.unknownPart(number.format(unknown), number.format(points.length))] : []),
  ]);
}

/** The highest (`sign` 1) or lowest (-1) of the complete buckets, the earliest of equals; of all if none is complete. */
function extreme(known: readonly SeriesPoint[], sign: 1 | -1): SeriesPoint {
  const complete = known.filter(({ partial }) => !partial);
  const among = complete.length > 0 ? complete : known;
  return among.reduce((best, point) => (sign * (valueOf(point) - valueOf(best)) > 0 ? point : best));
}

function valueOf({ count }: SeriesPoint): number {
  return count.kind === 'unknown' ? 0 : count.value;
}
