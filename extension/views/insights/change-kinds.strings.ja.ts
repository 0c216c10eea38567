import { translation } from '../../../components/texts/texts';
import { changeKindStrings } from './change-kinds.strings';

/** Japanese. */
export const changeKindJa = translation(changeKindStrings, {
  joined: '参加',
  left: '離脱',
  'invite-accepted': '招待を承諾',
  'came-back': '活動再開',
  'went-quiet': '活動停止',
  role: 'ロール',
  'models-seat': 'Models シート',
  'weave-access': 'Weave アクセス',
  teams: 'チーム',
});
