import { translation } from '../../texts/texts';
import { dataChartStrings } from './data-chart.strings';

/** German. */
export const dataChartDe = translation(dataChartStrings, {
  showTable: 'Als Tabelle zeigen',
  showChart: 'Als Diagramm zeigen',
  chartFailed: 'Das Diagramm ließ sich nicht laden. Die Seite neu laden, um es zu sehen.',
  key: 'Legende',
});
