import { translation } from '../../texts/texts';
import { chartFigureStrings } from './chart-figure.strings';

/** Japanese. */
export const chartFigureJa = translation(chartFigureStrings, {
  download: (chart) => `ダウンロード：${chart}`,
  png: 'PNG',
  svg: 'SVG',
  csv: 'CSV',
  as: (chart, format) => `${format} 形式：${chart}`,
  noPicture: '先にグラフを表示してください。表は画像にできません。',
  failed: 'ブラウザーが画像を作成できませんでした。',
});
