import { pageOf } from '../example';
import { SOME_WEEKS, growthChart } from '../invented/weekly-growth';

const data = growthChart(SOME_WEEKS);
const HINT = '<p slot="hint">People by what they did in the week before.</p>';
const figure = (heading: string, inside: string) =>
  `<rollcall-chart-figure heading="${heading}">${inside}</rollcall-chart-figure>`;
const written = { data: '{ columns, rows }' };

export const chartFigurePage = pageOf({
  tag: 'rollcall-chart-figure',
  folder: 'chart-figure',
  purpose: 'The frame of a chart: its name, what it means, and its picture and numbers to download.',
  examples: [
    { name: 'With numbers', markup: figure('Growth by week', HINT), written, properties: { data } },
    { name: 'Without numbers', about: 'No CSV is offered.', markup: figure('Growth by week', HINT) },
    { name: 'Without a hint', markup: figure('Growth by week', ''), written, properties: { data } },
    {
      name: 'Long name',
      width: 300,
      markup: figure('Share of the people added in a month who were active in each later one', HINT),
      written,
      properties: { data },
    },
    { name: 'Right to left', direction: 'rtl', markup: figure('Growth by week', HINT), written, properties: { data } },
    { name: 'Dark', theme: 'dark', markup: figure('Growth by week', HINT), written, properties: { data } },
  ],
});
