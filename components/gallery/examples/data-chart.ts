import { pageOf } from '../example';
import { SOME_WEEKS, growthChart } from '../invented/weekly-growth';

const MARKUP = '<rollcall-data-chart label="Growth by week"></rollcall-data-chart>';
const written = { chart: '{ summary, columns, rows, height, key, draw }' };

export const dataChartPage = pageOf({
  tag: 'rollcall-data-chart',
  folder: 'data-chart',
  purpose: 'Numbers of any kind as a picture, as the table behind it, and as a sentence.',
  examples: [
    { name: 'Full', markup: MARKUP, written, properties: { chart: growthChart(SOME_WEEKS) } },
    {
      name: 'Known in part',
      about: 'What is not known is a gap, and words in the table.',
      markup: MARKUP,
      written,
      properties: { chart: growthChart([undefined, ...SOME_WEEKS, undefined]) },
    },
    { name: 'Nothing known', markup: MARKUP, written, properties: { chart: growthChart([undefined, undefined]) } },
    { name: 'Empty', about: 'Without a chart it draws nothing.', markup: MARKUP },
    { name: 'Narrow', width: 280, markup: MARKUP, written, properties: { chart: growthChart(SOME_WEEKS) } },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: MARKUP,
      written,
      properties: { chart: growthChart(SOME_WEEKS) },
    },
    { name: 'Dark', theme: 'dark', markup: MARKUP, written, properties: { chart: growthChart(SOME_WEEKS) } },
  ],
});
