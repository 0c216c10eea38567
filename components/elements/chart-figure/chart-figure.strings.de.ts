import { translation } from '../../texts/texts';
import { chartFigureStrings } from './chart-figure.strings';

/** German. */
export const chartFigureDe = translation(chartFigureStrings, {
  download: (chart) => `Herunterladen: ${chart}`,
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  as: (chart, format) => `${chart} als ${format}`,
  noPicture: 'Zuerst das Diagramm zeigen: Von einer Tabelle gibt es kein Bild.',
  failed: 'Der Browser konnte das Bild nicht erzeugen.',
});
