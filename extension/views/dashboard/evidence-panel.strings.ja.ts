import { translation } from '../../../components/texts/texts';
import { evidencePanelStrings } from './evidence-panel.strings';

/** Japanese. */
export const evidencePanelJa = translation(evidencePanelStrings, {
  days: '対象の日',
  loading: '数値の根拠を読み取っています…',
  retry: '再試行',
  none: '監査ログはまだ1日もありません。それまで数値はメンバー一覧に基づきます。最終アクティブはわかりますが、どの日にアクティブだったかはわかりません。',
  covered: (_count, complete, partial, partialText) =>
    `完了 ${complete}日${partial > 0 ? `、一部のみ ${partialText}日` : ''}。`,
  whole: '最初の日から欠けている日はありません。',
  missing: (_count, text) =>
    `${text}日は欠けているか一部のみです。それを含む数値は「以上」と表示するか、空白にします。`,
  told: {
    api: (_count, text) => `監査ログ API から${text}日`,
    file: (_count, text) => `監査ファイルから${text}日`,
    unrecorded: (_count, text) => `どちらからか記録のない古い日が${text}日`,
  },
  tellers: (told, shared, text) =>
    told.length === 0 ? '' : `${told.join('、')}${shared > 0 ? `（${text}日は両方から）` : ''}。`,
  gapsTitle: '該当する日',
  gap: (range, days, isPartial) => (isPartial ? `${range}（${days}、一部のみ）` : `${range}（${days}）`),
  dayCount: (_count, text) => `${text}日`,
  moreGaps: (count) => `ほか${count}件`,
  files: (_count, text) => `監査ファイル${text}件を取り込み済み。`,
  unfinishedFiles: (_count, text) => `監査ファイル${text}件が途中で止まっています。もう一度ドロップすると再開します。`,
  snapshots: (_count, text, range) => `${text}日分の全員のスナップショットがあります（${range}）。`,
  noSnapshots: '全員のスナップショットはまだありません。全メンバーを読み取った日ごとに1つ保存します。',
  blindSpots: 'ここで W&B からわからないこと',
});
