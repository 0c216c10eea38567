import { pageOf } from '../example';
import { daysOf, lastDays, notKnown, partlyKnown, sinceOf, weeksOf } from '../invented/series';

const DAYS = '<rollcall-series-chart bucket="day" label="Users active over time"></rollcall-series-chart>';
const WEEKS = '<rollcall-series-chart bucket="week" label="Weekly active users"></rollcall-series-chart>';

export const seriesChartPage = pageOf({
  tag: 'rollcall-series-chart',
  folder: 'series-chart',
  purpose: 'Counts of people over time, as a chart or as the table behind it.',
  examples: [
    { name: 'Days', markup: DAYS, properties: { points: daysOf(lastDays(60)) } },
    { name: 'Weeks', markup: WEEKS, properties: { points: weeksOf(lastDays(180)) } },
    {
      name: 'Active since each date',
      markup:
        '<rollcall-series-chart bucket="since" label="Members active on each date or later"></rollcall-series-chart>',
      properties: { points: sinceOf(lastDays(90), { kind: 'exact', value: 118 }) },
    },
    {
      name: 'Days known in part',
      about: 'Grey ground was not read; dashes are lower bounds.',
      markup: DAYS,
      properties: { points: daysOf(lastDays(60), partlyKnown) },
    },
    { name: 'Weeks known in part', markup: WEEKS, properties: { points: weeksOf(lastDays(120), partlyKnown) } },
    { name: 'Unknown', markup: DAYS, properties: { points: daysOf(lastDays(30), notKnown) } },
    { name: 'One day', markup: DAYS, properties: { points: daysOf(lastDays(1)) } },
    { name: 'Empty', about: 'Whoever places it says why there is nothing.', markup: DAYS, properties: { points: [] } },
    {
      name: 'Three years',
      about: 'As much as a chart holds.',
      markup: WEEKS,
      properties: { points: weeksOf(lastDays(1_095)) },
    },
    { name: 'Narrow', width: 280, markup: WEEKS, properties: { points: weeksOf(lastDays(90)) } },
    { name: 'Right to left', direction: 'rtl', markup: WEEKS, properties: { points: weeksOf(lastDays(90)) } },
    { name: 'Dark', theme: 'dark', markup: DAYS, properties: { points: daysOf(lastDays(60), partlyKnown) } },
  ],
});
