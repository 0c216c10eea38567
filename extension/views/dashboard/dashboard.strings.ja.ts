import { translation } from '../../../components/texts/texts';
import { dashboardStrings } from './dashboard.strings';

/** Japanese. */
export const dashboardJa = translation(dashboardStrings, {
  name: 'Rollcall',
  title: (organization) => `${organization} · Rollcall`,
  organization: '組織',
  loading: '保存内容を読み取っています…',
  failed: 'Rollcall のデータを読み取れませんでした',
  stale: '数値を更新できませんでした。',
  retry: '再試行',
  options: '設定',
  openPage: 'メンバーページ',
  deployment: {
    'multi-tenant': 'Multi-tenant Cloud',
    dedicated: 'Dedicated Cloud',
    'self-managed': 'Self-Managed',
  },
  notStored: (organization) =>
    `${organization} の情報は保存されていません。代わりに Rollcall が把握している組織を表示します。`,

  empty: {
    title: 'まだ組織がありません',
    lead: 'Rollcall は W&B のメンバーページから組織の情報を得ます。一度開くと、メンバーとアクティビティがここに表示され、オフラインでも見られます。',
    wandb: 'W&B を開く',
    host: 'Self-Managed のホストを追加',
  },

  figures: 'メンバーの概況',
  tiles: {
    members: 'メンバー',
    active: '30日間のアクティブ',
    dormant: '休眠',
    invited: '招待中',
    deactivated: '無効化済み',
    noActivity: '活動なし',
  },
  ofEligible: (eligible, share) => `／${eligible}人${share ? `（${share}）` : ''}`,
  ofTotal: (total) => `／${total}人`,
  byStatus: 'ステータス別のメンバー',

  activity: 'アクティビティ',
  importTitle: '取り込み',
  backup: 'バックアップ',

  export: {
    title: 'CSV をエクスポート',
    columns: '列',
    asHere: 'W&B と同じ',
    as: {
      'multi-tenant': 'W&B Multi-tenant と同じ',
      'single-tenant': 'W&B Dedicated と同じ',
      rollcall: 'Rollcall が把握しているすべて',
    },
    who: 'メンバー',
    everybody: (count) => `全員（${count}）`,
    only: (status, count) => `${status}（${count}）`,
    action: 'CSV をエクスポート',
    busy: 'エクスポート中…',
    saved: (name, _count, rows) => `${name}（${rows}行）を保存しました。`,
    nobody: 'まだメンバーの情報がありません。メンバーページを開くか、その CSV を取り込んでください。',
  },

  exports: {
    title: '過去のエクスポート',
    loading: '過去のエクスポートを読み取っています…',
    none: 'まだありません。エクスポートした CSV はすべてこのブラウザー内に保存されます。',
    file: 'ファイル',
    made: '作成日時',
    rows: '行数',
    actions: '操作',
    download: (name) => `${name} を再ダウンロード`,
    remove: (name) => `${name} を削除`,
    removed: (name) => `${name} を削除しました。`,
    restored: (name) => `${name} を残しました。`,
    undo: '元に戻す',
  },

  sources: {
    title: '情報源',
    source: '情報源',
    names: {
      page: 'メンバーページ',
      csv: '取り込んだ CSV',
      scim: 'SCIM',
      'audit-log': '監査ログ',
      'audit-file': '監査ファイル',
    },
    lastRead: '最後の読み取り',
    tells: 'わかること',
    everybody: (_count, text) => `メンバー${text}人全員`,
    part: (_count, text) => `メンバー${text}人（一部）`,
    days: (_count, text) => `完了した日 ${text}日`,
    never: 'なし',
    none: 'まだどの情報源も読み取っていません。',
    openOptions: '設定を開く',
    connectHint: 'この組織を接続すると SCIM と監査ログを読み取り、全メンバーとアクティブだった全日がわかります。',
    connect: 'この組織を接続',
  },

  import: {
    title: 'W&B の CSV を取り込む',
    hint: 'メンバーページの「Export as CSV」で保存したファイルをドロップしてください。',
    choose: 'CSV ファイルを選択',
    reading: (name) => `${name} を読み取っています…`,
    done: (_count, text) => `メンバー${text}人を取り込みました。`,
    rejected: (_count, text) => `${text}行を除外しました：`,
    line: (line, reason) => `${line}行目：${reason}`,
    more: (count) => `ほか${count}件`,
    tooLarge: (most) => `メンバー一覧としては大きすぎるファイルです（${most}を超えています）。`,
    unreadable: 'ブラウザーがこのファイルを読み取れませんでした。もう一度選択してください。',
    onlyOne: 'ファイルは1つずつドロップしてください。',
  },
});
