import { translation } from '../../texts/texts';
import { toolbarStrings } from './toolbar.strings';

/** Japanese. */
export const toolbarJa = translation(toolbarStrings, {
  name: 'Rollcall',
  label: 'Rollcall：メンバーのアクティビティ',
  counts: (members) => `${members}のステータス`,
  members: (known) => `${known}人のメンバー`,
  seenOf: (known, total) => `${total}人中${known}人のメンバーを確認`,
  seenSoFar: (known) => `これまでに${known}人のメンバーを確認`,
  noneYet: 'まだメンバーを読み取っていません',
  collectAll: 'すべて読み取る',
  connected: 'API 接続済み',
  exportCsv: 'CSV をエクスポート',
  exportSome: (members) => `CSV をエクスポート（${members}）`,
  exporting: 'エクスポート中…',
  panel: 'アクティビティ',
  dashboard: 'ダッシュボード',
  collecting: 'メンバーを読み取っています',
  working: '処理中…',
  cancel: 'キャンセル',
  progress: (collected, total) => (total ? `${collected}／${total}` : collected),
  exported: (fileName) => `${fileName} をエクスポートしました`,
  copyDiagnostics: '診断情報をコピー',
});
