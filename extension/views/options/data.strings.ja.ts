import { translation } from '../../../components/texts/texts';
import { dataStrings } from './data.strings';

/** Japanese. */
export const dataJa = translation(dataStrings, {
  title: 'データ',
  lead: 'Rollcall のデータはすべてこのブラウザープロファイルの中だけにあります。',
  loading: '保存内容を集計しています',
  retry: '再試行',
  caption: '保存内容',
  organization: '組織',
  members: 'メンバー',
  days: '履歴の日数',
  exports: 'エクスポート',
  actions: '消去',
  none: 'まだ何も保存されていません。',
  usage: (used, quota) => (quota ? `${quota}中${used}を使用。` : `${used}を使用。`),
  wipe: 'データを消去',
  wipeOf: (name) => `${name} のデータを消去`,
  wipeAll: 'すべてのデータを消去',

  dialog: {
    title: (name) => `${name} のデータを消去しますか？`,
    titleAll: 'すべてのデータを消去しますか？',
    text: ([, members], [, days], [, exports]) =>
      `メンバー${members}人、履歴${days}日分、エクスポート${exports}件をこのブラウザーから削除します。元に戻せません。`,
    stays: 'W&B 側は何も変わりません。接続、ホスト、設定は残ります。',
    typeName: (name) => `確認のため「${name}」と入力`,
    allWord: 'すべて消去',
    mismatch: (name) => `「${name}」と一致しません。`,
    yes: 'データを消去',
    wiping: '消去中…',
    no: 'キャンセル',
  },
  wiped: (name) => `${name} のデータを消去しました。`,
  wipedAll: 'すべてのデータを消去しました。',
});
