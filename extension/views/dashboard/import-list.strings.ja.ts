import { translation } from '../../../components/texts/texts';
import { importListStrings } from './import-list.strings';

/** Japanese. */
export const importListJa = translation(importListStrings, {
  title: '取り込んだファイル',
  lead: '元に戻すと、そのファイルを取り込まなかった状態になります。その後に得た情報は残ります。',
  kinds: { csv: 'メンバーの CSV', 'audit-file': '監査ファイル', backup: 'バックアップ' },
  added: ([, people], [, days]) => `${people}人と${days}日分を追加`,
  addedPeople: (_count, text) => `${text}人を追加`,
  addedDays: (_count, text) => `${text}日分を追加`,
  addedNothing: '新しい人や日の追加なし',
  unfinished: '最後まで読み取っていません',
  undo: '元に戻す',
  undoFor: (name) => `${name} の取り込みを元に戻す`,
  undoing: '元に戻しています…',
  undone: (name) => `${name} の取り込みを元に戻しました。必要なら、もう一度取り込んでください。`,
  refused: 'この取り込みはもう元に戻せません。何も変更されていません。',
  stays: {
    'too-large': '大きすぎるため元に戻せません',
    'too-old': '後から別の取り込みがあったため元に戻せません',
  },
  tooLarge: 'この取り込みは大きすぎるため元に戻せません。',
});
