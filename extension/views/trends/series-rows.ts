import { isoDate } from '../../../components/activity/day';
import type { SeriesPoint } from '../../../components/activity/report';
import type { ChartRows } from '../../../components/elements/chart-figure/chart-figure.element';

/** A series as a file tells it: ISO dates, plain numbers, and what each number is; nothing where nothing is known. */
export function seriesRows(points: readonly SeriesPoint[]): ChartRows {
  return {
    columns: ['From', 'To', 'People', 'Known', 'Complete bucket'],
    rows: points.map(({ from, to, count, partial }) => [
      isoDate(from),
      isoDate(to),
      count.kind === 'unknown' ? '' : String(count.value),
      count.kind,
      partial ? 'no' : 'yes',
    ]),
  };
}
