import { translation } from '../../../components/texts/texts';
import { popupStrings } from './popup.strings';

/** Japanese. */
export const popupJa = translation(popupStrings, {
  name: 'Rollcall',
  options: '設定',
  loading: '組織を読み込んでいます',
  failedTitle: 'Rollcall のデータを読み取れませんでした',
  staleTitle: '数値を更新できませんでした。',
  retry: '再試行',

  empty: {
    title: 'まだ組織がありません',
    lead: 'Rollcall はメンバーページから組織の情報を得ます。次の手順で始めてください。',
    openTitle: 'W&B のメンバーページを開く。',
    openDetail: 'Forge では組織の設定の「Users」タブ、Dedicated では組織のダッシュボードです。',
    open: 'W&B を開く',
    hostTitle: '自社サーバーの W&B ですか？',
    hostDetail: '先にサーバーのアドレスを登録してください。',
    addHost: 'ホストを追加',
  },

  here: {
    unread: (name) => `このタブは ${name} のものです。Rollcall はまだ何も読み取っていません。`,
    openMembers: 'メンバーページを開く',
    reload: 'このページを再読み込み',
  },

  offer: {
    title: (host) => `${host} は W&B サーバーのようですが、Rollcall はまだ読み取りを許可されていません。`,
    allow: 'このホストで Rollcall を許可',
    asking: '回答を待っています…',
    refused: (host) => `ブラウザーが ${host} を許可しませんでした。何も変更されていません。`,
    allowed: (host) => `${host} で Rollcall が使えるようになりました。ページを再読み込みしてください。`,
    reload: 'ページを再読み込み',
  },

  deployment: { 'multi-tenant': 'Multi-tenant', dedicated: 'Dedicated', 'self-managed': 'Self-Managed' },
  others: 'その他の組織',
  thisTab: 'このタブ',
  compact: (members) => `メンバー${members}人`,
  compactActive: (share) => `${share}がアクティブ`,

  members: 'メンバー',
  membersOf: (total) => `／${total}人中`,
  membersSoFar: 'これまでに確認',
  active: '30日間のアクティブ',
  activeOf: (eligible) => `／対象${eligible}人`,
  activeHint: '今日とその前の29日間（UTC）。対象：招待を承諾済みで、無効化されていない人。',
  invites: '招待中',
  dormant: '休眠',
  statuses: 'ステータス別のメンバー',
  statusCount: (count, status) => `${status} ${count}`,
  unknown: (_count, text) => `${text}人は最終アクティブが不明です。アクティブにも休眠にも数えていません。`,
  noMembers: 'まだメンバーを読み取っていません。メンバーページを開くか、Rollcall を API に接続してください。',
  incompleteConnected: 'まだ全員を確認していません。同期すると全メンバーを読み取ります。',
  incomplete:
    'まだ全員を確認していません。メンバーページで「すべて読み取る」を選ぶか、Rollcall を API に接続してください。',

  sync: {
    never: '接続済み、未同期',
    last: '前回の同期',
    lastRead: 'メンバーページの読み取り',
    notConnected: 'API 未接続',
    connect: '接続',
    now: '今すぐ同期',
    running: '同期中…',
    cancel: 'キャンセル',
    cancelling: 'キャンセル中…',
    progress: '同期の進行状況',
    roster: 'メンバーを読み取っています',
    auditLog: (done, total) => `監査ログを読み取っています：${total}日中${done}日`,
    auditLogSpoken: '監査ログを読み取っています',
    waiting: (until) => `W&B から待機を求められました。${until}に再開します。`,
    retrying: 'W&B を読み取れませんでした。再試行しています…',
    ended: '同期が完了しました',
    failed: '前回の同期は途中で止まりました。',
    openOptions: '設定を開く',
    notStarted: 'すでに同期中です。',
  },

  glance: {
    trend: '週間アクティブ数',
    weekOf: (days) => `アクティブな人、${days}`,
    since: (day) => `${day}以降：`,
    noChanges: 'メンバー一覧に変更はありません。',
    change: (kind, count) => `${kind} ${count}`,
    steps: '次にできること',
  },

  exportCsv: 'CSV をエクスポート',
  exporting: 'エクスポート中…',
  columns: 'CSV の列',
  columnsNative: 'W&B の列',
  columnsAll: 'すべての列',
  exported: (name, _count, rows) => `${name}（${rows}行）を保存しました。`,
  membersPage: 'メンバーページ',
  dashboard: 'ダッシュボード',

  exports: {
    title: (count, text) => (count === 0 ? '過去のエクスポート' : `過去のエクスポート（${text}）`),
    loading: 'エクスポートを読み込んでいます',
    none: 'まだありません。エクスポートした CSV はすべてこのブラウザー内に保存されます。',
    rows: (_count, rows) => `${rows}行`,
    download: (name) => `${name} を再ダウンロード`,
    remove: (name) => `${name} を削除`,
    removed: (name) => `${name} を削除しました。`,
    undo: '元に戻す',
    restored: (name) => `${name} を残しました。`,
    showAll: (text) => `${text}件すべてを表示`,
  },
});
