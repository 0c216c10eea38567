import { translation } from '../../texts/texts';
import { dataChartStrings } from './data-chart.strings';

/** Japanese. */
export const dataChartJa = translation(dataChartStrings, {
  showTable: '表で表示',
  showChart: 'グラフで表示',
  chartFailed: 'グラフを読み込めませんでした。ページを再読み込みしてください。',
  key: '凡例',
});
