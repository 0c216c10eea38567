import type { SeriesPoint } from '../../activity/report';
import type { ChartTheme } from '../chart-theme';
import { GAP } from './drawn-value';

/** A run of buckets, first and last. */
type Run = readonly [first: number, last: number];

/**
 * Grey where nothing is drawn because nothing is known; a series of its own, without ink, that comes first and so lies
 * below. A line is not drawn between a known point and an unknown one either: there the ground reaches to the known
 * one. No series at all when everything is known.
 */
export function unreadGround(
  points: readonly SeriesPoint[],
  theme: ChartTheme,
  isBars: boolean,
): readonly Readonly<Record<string, unknown>>[] {
  const runs = unknownRuns(points);
  if (runs.length === 0) return [];
  const reach = isBars ? 0 : 1;
  return [
    {
      id: 'unread',
      type: isBars ? 'bar' : 'line',
      // Over the bars, not beside them.
      barGap: '-100%',
      data: points.map(() => GAP),
      silent: true,
      tooltip: { show: false },
      markArea: {
        silent: true,
        animation: false,
        itemStyle: { color: theme.unread },
        data: runs.map(([first, last]) => [
          { xAxis: Math.max(first - reach, 0) },
          { xAxis: Math.min(last + reach, points.length - 1) },
        ]),
      },
    },
  ];
}

function unknownRuns(points: readonly SeriesPoint[]): readonly Run[] {
  const runs: [number, number][] = [];
  for (const [index, { count }] of points.entries()) {
    if (count.kind !== 'unknown') continue;
    const run = runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
