import { translation } from '../../texts/texts';
import { csvReasons } from './csv-reasons.strings';

/** Japanese. */
export const csvReasonsJa = translation(csvReasons, {
  columnsLacking: (columns) => `W&B のメンバーのエクスポートではありません。列 ${columns.join('、')} がありません。`,
  namesNobody: 'この行にはメールアドレスもユーザー名もありません。',
});
