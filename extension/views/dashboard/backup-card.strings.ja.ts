import { translation } from '../../../components/texts/texts';
import { backupCardStrings } from './backup-card.strings';

/** Japanese. */
export const backupCardJa = translation(backupCardStrings, {
  save: 'バックアップを保存',
  saveHint:
    '保存されているすべて（メンバー、日、スナップショット、エクスポート）を1つのファイルにします。氏名とメールアドレスを含みますが、API キーは含みません。',
  what: '対象',
  this: (name) => `${name} のみ`,
  all: '保存されているすべて',
  action: 'バックアップを保存',
  saving: (share) => `保存中、${share}`,
  saved: (name, size) => `${name}（${size}）を保存しました。`,
  progressLabel: 'バックアップ',

  merge: 'バックアップを統合',
  mergeHint:
    'バックアップファイルをドロップしてください。その内容をここの保存内容に加えます。上書きはせず、同じファイルをもう一度統合しても何も変わりません。',
  choose: 'バックアップを選択',
  merging: (share) => `統合中、${share}`,
  merged: (organizations) => `バックアップから ${organizations.join('、')} の情報を統合しました。`,
  madeAt: (when) => `作成日時：${when}。`,
  empty: 'このバックアップは空です。',
  partly: (_count, text) => `それまでに統合した${text}件は残ります。`,
  onlyOne: 'ファイルは1つずつドロップしてください。',
  cancel: 'キャンセル',
  cancelled: 'キャンセルしました。それまでに統合した内容は残ります。',
  cancelledSaving: 'キャンセルしました。何も保存していません。',

  keep: '履歴の保持期間と消去は設定で行います。',
  openOptions: '設定の「データ」',
});
