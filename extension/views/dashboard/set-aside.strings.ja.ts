import { translation } from '../../../components/texts/texts';
import { setAsideStrings } from './set-aside.strings';

/** What a store holds, by its name in the database. */
const KINDS: Readonly<Record<string, string>> = {
  organizations: '組織の記録',
  sightings: 'メンバー一覧',
  identities: '人物の対応表',
  activityBlocks: '28日分のブロック',
  lastSeen: '最後のイベントの一覧',
  snapshots: '日次スナップショット',
  importLayers: '取り込んだファイル',
  importSnapshots: '取り込んだファイルの日次スナップショット',
  auditFiles: '取り込んだファイルの記録',
};

/** Japanese. */
export const setAsideJa = translation(setAsideStrings, {
  what: (_count, text) => `保存された記録${text}件が壊れていたため、そのまま取り分けました。`,
  kind: (store, _count, text) => `${KINDS[store] ?? 'その他の記録'} ${text}件`,
  why: '次の同期か取り込みで、内容を読み取り直します。数値にはもう使われていません。',
  save: '報告用に保存',
  saveHint: 'このファイルには氏名とメールアドレスが含まれます。',
  remove: '削除…',
  removeSurely: '完全に削除',
  keep: '残す',
  unreadable: '記録を展開できませんでした。',
});
