import { isoDate } from '../../activity/day';
import type { DataChart } from '../../charts/options/data-chart';
import { calendarHeat, heatGrid } from '../../charts/options/heat';
import { stackedBars } from '../../charts/options/stacked-bars';
import { TODAY, dayBefore } from './moments';
import { peopleOn } from './series';

const MONTHS = ['Jun 2026', 'Jul 2026', 'Aug 2026', 'Sep 2026', 'Oct 2026', 'Nov 2026'];
const JOINED = [7, 4, 9, 12, 6, 3];
const LEFT = [2, 3, 1, 4, 2, undefined];

/** Two layers, one of which is not known for the last month. */
export const COMINGS_AND_GOINGS: DataChart = {
  summary: '41 people joined in six months, and at least 12 left. Most joined in Sep 2026: 12.',
  columns: ['Month', 'Joined', 'Left'],
  rows: MONTHS.map((month, i) => [month, `${JOINED[i]}`, LEFT[i] === undefined ? 'not known' : `${LEFT[i]}`]),
  height: 190,
  key: [
    { text: 'joined', swatch: 'series-1' },
    { text: 'left', swatch: 'series-2' },
  ],
  draw: (context) =>
    stackedBars(
      {
        buckets: MONTHS,
        layers: [
          { name: 'joined', values: JOINED, hue: 0 },
          {
            name: 'left',
            values: LEFT.map((value) => (value === undefined ? undefined : -value)),
            hue: 1,
            isHatched: true,
          },
        ],
        tip: (i) => [
          MONTHS[i] ?? '',
          `${JOINED[i]} joined`,
          LEFT[i] === undefined ? 'left: not known' : `${LEFT[i]} left`,
        ],
      },
      context,
    ),
};

const WEEKS = ['1', '2', '3', '4', '5', '6'];
const COHORTS = ['Sep', 'Oct', 'Nov'];
/** Percent of those who joined in a month that were active so many weeks later. */
const KEPT: readonly (readonly (number | undefined)[])[] = [
  [92, 83, 75, 75, 67, 67],
  [100, 83, 83, 67, 50, undefined],
  [100, 67, 33, undefined, undefined, undefined],
];

const percent = (value: number | undefined): string => (value === undefined ? '' : `${value} %`);

/** Rows that end where the future begins. */
export const KEPT_BY_WEEK: DataChart = {
  summary: 'Of those who joined in September, 67 % were active in their sixth week.',
  columns: ['Joined', ...WEEKS.map((week) => `Week ${week}`)],
  rows: COHORTS.map((month, row) => [month, ...(KEPT[row] ?? []).map((value) => percent(value) || 'not known')]),
  height: 130,
  leastWidth: 320,
  draw: (context) =>
    heatGrid(
      {
        columns: WEEKS,
        rows: COHORTS,
        cells: KEPT.flatMap((values, row) =>
          values.map((value, column) => ({
            column,
            row,
            share: value === undefined ? undefined : value / 100,
            label: percent(value),
            tip: [`${COHORTS[row]}, week ${column + 1}`, percent(value) || 'not known'],
          })),
        ),
      },
      context,
    ),
};

const GREATEST = 60;

/** A year of days, the first months of which nobody read. */
export const DAY_BY_DAY: DataChart = {
  summary: 'Active people on each of the last 365 days; the first 65 days were not read.',
  columns: ['Day', 'Active people'],
  rows: Array.from({ length: 365 }, (_, i) => {
    const day = dayBefore(i);
    return [isoDate(day), TODAY - day >= 300 ? 'not known' : `${peopleOn(day)}`];
  }),
  height: 150,
  leastWidth: 700,
  key: [
    { text: 'not read', swatch: 'unread' },
    { text: 'fewer', swatch: 'level-1' },
    { text: 'more', swatch: 'level-4' },
  ],
  draw: (context) =>
    calendarHeat(
      Array.from({ length: 365 }, (_, i) => {
        const day = dayBefore(364 - i);
        const people = TODAY - day >= 300 ? undefined : peopleOn(day);
        const share = people === undefined ? undefined : Math.min(1, people / GREATEST);
        return {
          date: isoDate(day),
          share,
          tip: [isoDate(day), people === undefined ? 'not known' : `${people} people`],
        };
      }),
      context,
    ),
};
