import { pageOf } from '../example';
import { COMINGS_AND_GOINGS, DAY_BY_DAY, KEPT_BY_WEEK } from '../invented/charts';

const CHART = '<rollcall-data-chart label="Comings and goings"></rollcall-data-chart>';
const written = { chart: '{ summary, columns, rows, height, key, draw: (context) => stackedBars(yourBars, context) }' };

export const dataChartPage = pageOf({
  tag: 'rollcall-data-chart',
  folder: 'data-chart',
  purpose: 'Any numbers as a picture, or as the table behind it.',
  isWide: true,
  examples: [
    {
      name: 'Bars in layers',
      about: 'Layers are told by slanted lines, too, not by hue alone; what is not known is a gap.',
      markup: CHART,
      properties: { chart: COMINGS_AND_GOINGS },
      written,
    },
    {
      name: 'Squares in rows and columns',
      markup: '<rollcall-data-chart label="Active again, by week"></rollcall-data-chart>',
      properties: { chart: KEPT_BY_WEEK },
      written: { chart: '{ summary, columns, rows, height, draw: (context) => heatGrid(yourSquares, context) }' },
    },
    {
      name: 'A year of days, unknown in part',
      about: 'Where it would be too narrow to be read, it scrolls.',
      markup: '<rollcall-data-chart label="Active people, day by day"></rollcall-data-chart>',
      properties: { chart: DAY_BY_DAY },
      written: { chart: '{ summary, columns, rows, height, key, draw: (context) => calendarHeat(yourDays, context) }' },
    },
    { name: 'Empty', about: 'Draws nothing until its chart is set.', markup: CHART },
    { name: 'Narrow', width: 280, markup: CHART, properties: { chart: COMINGS_AND_GOINGS }, written },
    { name: 'Right to left', direction: 'rtl', markup: CHART, properties: { chart: COMINGS_AND_GOINGS }, written },
    { name: 'Dark', theme: 'dark', markup: CHART, properties: { chart: COMINGS_AND_GOINGS }, written },
  ],
});
