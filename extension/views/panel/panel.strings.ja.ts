import { translation } from '../../../components/texts/texts';
import { panelStrings } from './panel.strings';

/** Japanese. */
export const panelJa = translation(panelStrings, {
  loading: 'この組織の情報を読み取っています…',
  dashboard: 'ダッシュボード',
  options: '設定',
  retry: '再試行',
  stale: '表示内容を更新できませんでした。',
  members: (known) => `${known}人のメンバー`,
  membersOf: (known, total) => `${total}人中${known}人のメンバーを確認`,
});
