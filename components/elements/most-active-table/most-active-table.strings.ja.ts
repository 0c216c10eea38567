import { translation } from '../../texts/texts';
import { mostActiveTableStrings } from './most-active-table.strings';

/** Japanese. */
export const mostActiveTableJa = translation(mostActiveTableStrings, {
  caption: 'アクティブ日数の多いメンバー',
  rank: '順位',
  rankSign: 'No.',
  member: 'メンバー',
  activeDays: 'アクティブ日数',
  ofDays: (days) => `／${days}日中`,
  lastActive: '最終アクティブ',
  atLeast: (days) => `${days}以上`,
  both: (name, handle) => `${name}（${handle}）`,
  unknown: '不明',
  nobody: 'この期間にアクティブだった人はいません。',
});
