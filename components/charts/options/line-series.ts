import type { SeriesPoint } from '../../activity/report';
import type { ChartTheme } from '../chart-theme';
import { GAP } from './drawn-value';

type Series = Readonly<Record<string, unknown>>;

/** Up to this many points each lower bound gets a dot; a longer run of them is told by its dashes. */
const MOST_DOTS = 31;

/**
 * A line that is solid between exact points, dashed where it meets a lower bound, and broken where nothing is known.
 * ECharts styles a line as a whole, so each kind is a series over the same buckets; a point with no neighbour to be
 * joined to, which no line would show, is a dot.
 */
export function lineSeries(points: readonly SeriesPoint[], theme: ChartTheme): readonly Series[] {
  const hasBounds = points.some(isBound);
  return [
    solidLine(points, theme),
    ...(hasBounds ? [dashedLine(points, theme), dots(points, theme, hollowDots(points), 'hollow')] : []),
    dots(points, theme, aloneDots(points), 'filled'),
  ];
}

function solidLine(points: readonly SeriesPoint[], theme: ChartTheme): Series {
  return {
    id: 'exact',
    type: 'line',
    data: points.map(({ count }) => (count.kind === 'exact' ? count.value : GAP)),
    showSymbol: false,
    symbol: 'circle',
    symbolSize: 7,
    connectNulls: false,
    lineStyle: { color: theme.series, width: 2 },
    itemStyle: { color: theme.series },
    areaStyle: { color: theme.series, opacity: 0.1 },
  };
}

/** Lower bounds, and the exact points next to them, so that the two lines meet. */
function dashedLine(points: readonly SeriesPoint[], theme: ChartTheme): Series {
  const isDrawn = (index: number): boolean =>
    [points[index - 1], points[index], points[index + 1]].some((point) => point !== undefined && isBound(point));
  return {
    id: 'at-least',
    type: 'line',
    data: points.map(({ count }, index) => (count.kind !== 'unknown' && isDrawn(index) ? count.value : GAP)),
    showSymbol: false,
    symbol: 'emptyCircle',
    symbolSize: 7,
    connectNulls: false,
    lineStyle: { color: theme.series, width: 1.5, type: [4, 4] },
    itemStyle: { color: theme.series },
  };
}

function dots(
  points: readonly SeriesPoint[],
  theme: ChartTheme,
  indexes: ReadonlySet<number>,
  kind: 'hollow' | 'filled',
): Series {
  return {
    id: `dots-${kind}`,
    type: 'line',
    data: points.map(({ count }, index) => (count.kind !== 'unknown' && indexes.has(index) ? count.value : GAP)),
    showAllSymbol: true,
    symbol: 'circle',
    symbolSize: kind === 'hollow' ? 6 : 5,
    lineStyle: { width: 0 },
    itemStyle:
      kind === 'hollow'
        ? { color: theme.surface, borderColor: theme.series, borderWidth: 1.5 }
        : { color: theme.series },
    silent: true,
  };
}

function hollowDots(points: readonly SeriesPoint[]): ReadonlySet<number> {
  const bounds = indexesOf(points, isBound);
  return new Set(bounds.length <= MOST_DOTS ? bounds : bounds.filter((index) => isAlone(points, index)));
}

function aloneDots(points: readonly SeriesPoint[]): ReadonlySet<number> {
  return new Set(indexesOf(points, ({ count }) => count.kind === 'exact').filter((index) => isAlone(points, index)));
}

function isAlone(points: readonly SeriesPoint[], index: number): boolean {
  return [points[index - 1], points[index + 1]].every((point) => point === undefined || point.count.kind === 'unknown');
}

function isBound({ count }: SeriesPoint): boolean {
  return count.kind === 'at-least';
}

function indexesOf(points: readonly SeriesPoint[], isMeant: (point: SeriesPoint) => boolean): readonly number[] {
  return points.flatMap((point, index) => (isMeant(point) ? [index] : []));
}
