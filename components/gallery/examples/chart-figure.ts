import '../../elements/series-chart/series-chart.define';
import { isoDate } from '../../activity/day';
import { pageOf } from '../example';
import { daysOf, lastDays } from '../invented/series';

const points = daysOf(lastDays(30));
const data = {
  columns: ['Day', 'Active people'],
  rows: points.map(({ from, count }) => [isoDate(from), count.kind === 'unknown' ? 'not known' : `${count.value}`]),
};
const others = { 'rollcall-series-chart': { points } };
const CHART = '<rollcall-series-chart label="Active people"></rollcall-series-chart>';
const HINT = '<p slot="hint">People seen in the audit log, per day (UTC).</p>';

export const chartFigurePage = pageOf({
  tag: 'rollcall-chart-figure',
  folder: 'chart-figure',
  purpose: 'The frame of a chart: its name, what it means, and its picture and numbers to download.',
  examples: [
    {
      name: 'Full',
      about: 'Its buttons fire chart-download; what becomes of the file is up to the page.',
      markup: `<rollcall-chart-figure heading="Active people, day by day">${HINT}${CHART}</rollcall-chart-figure>`,
      properties: { data },
      others,
    },
    {
      name: 'No table to download',
      others,
      markup: `<rollcall-chart-figure heading="Active people, day by day">${HINT}${CHART}</rollcall-chart-figure>`,
    },
    {
      name: 'Error',
      about: 'Without a picture the buttons say so: press one.',
      markup: `<rollcall-chart-figure heading="Active people, day by day"><p>The numbers could not be read.</p></rollcall-chart-figure>`,
    },
    { name: 'Empty', markup: '<rollcall-chart-figure heading="Active people"></rollcall-chart-figure>' },
    {
      name: 'Long names',
      width: 320,
      markup: `<rollcall-chart-figure heading="Members of Research Infrastructure and Applied Machine Learning active over time">${HINT}${CHART}</rollcall-chart-figure>`,
      properties: { data },
      others,
    },
    {
      name: 'Right to left',
      direction: 'rtl',
      markup: `<rollcall-chart-figure heading="Active people, day by day">${HINT}${CHART}</rollcall-chart-figure>`,
      properties: { data },
      others,
    },
    {
      name: 'Dark',
      theme: 'dark',
      markup: `<rollcall-chart-figure heading="Active people, day by day">${HINT}${CHART}</rollcall-chart-figure>`,
      properties: { data },
      others,
    },
  ],
});
