import { translation } from '../texts/texts';
import { statusWords } from './status-words.strings';

/** Japanese. */
export const statusWordsJa = translation(statusWords, {
  active: 'アクティブ',
  idle: '低活動',
  dormant: '休眠',
  'no-activity': '活動なし',
  'invite-pending': '招待中',
  deactivated: '無効化済み',
  unknown: '不明',
});
