import type { DataChart } from '../../charts/options/data-chart';
import { stackedBars } from '../../charts/options/stacked-bars';

/** Weeks of an invented organization; undefined where nothing is known. */
export function growthChart(weeks: readonly (readonly [returning: number, quiet: number] | undefined)[]): DataChart {
  const buckets = weeks.map((_, week) => `Week ${week + 1}`);
  const fields = weeks.map((week) => week?.map(String) ?? ['not known', 'not known']);
  return {
    summary: 'Returning people above the line, people gone quiet below it.',
    columns: ['Week', 'Returning', 'Gone quiet'],
    rows: buckets.map((bucket, i) => [bucket, ...(fields[i] ?? [])]),
    height: 200,
    key: [
      { text: 'Returning', swatch: 'series-1' },
      { text: 'Gone quiet', swatch: 'series-4' },
    ],
    draw: (context) =>
      stackedBars(
        {
          buckets,
          layers: [
            { name: 'Returning', hue: 0, values: weeks.map((week) => week?.[0]) },
            { name: 'Gone quiet', hue: 3, isHatched: true, values: weeks.map((week) => week && -week[1]) },
          ],
          tip: (week) => [buckets[week] ?? '', ...(fields[week] ?? [])],
        },
        context,
      ),
  };
}

export const SOME_WEEKS = [
  [40, 4],
  [44, 6],
  [41, 9],
  [47, 2],
  [52, 3],
  [49, 7],
] as const;
