import { translation } from '../../../components/texts/texts';
import { settingsStrings } from './settings.strings';

/** Japanese. */
export const settingsJa = translation(settingsStrings, {
  loading: '設定を読み込んでいます',
  notRead: '設定を読み取れませんでした。',
  retry: '再試行',
  unsaved: '保存していない変更があります。',
  faulty: (count) => `保存するには、印のついた${count}か所を修正してください。`,
  save: '変更を保存',
  saving: '保存中…',
  discard: '破棄',
  saved: '設定を保存しました。',
  days: '日',

  fault: (fault, least, most) => {
    switch (fault) {
      case 'no-number':
        return `${least}から${most}までの整数を入力してください。`;
      case 'too-small':
        return `最小値は${least}です。`;
      case 'too-large':
        return `最大値は${most}です。`;
      case 'not-after-idle':
        return '低活動のあとに休眠になります。低活動より大きい数にしてください。';
    }
  },

  thresholds: {
    title: 'しきい値',
    lead: '最終アクティブからどれだけ経つと低活動・休眠とみなすか。すべてのページ、集計、エクスポートに反映されます。',
    idle: '低活動とみなすまで',
    dormant: '休眠とみなすまで',
    active: (_idle, idleText) => `最終アクティブが${idleText}日前より新しい`,
    idleSpan: (from, to) => (from === to ? `${from}日前` : `${from}～${to}日前`),
    dormantSpan: (_dormant, text) => `${text}日以上前`,
    hyphen:
      'W&B の「Last Active」列のハイフンは、Dedicated Cloud と Self-Managed では休眠（6か月間なし）、Multi-tenant では活動なし（一度もなし）として扱います。',
  },

  page: {
    title: 'W&B のページ',
    lead: 'Rollcall がメンバーページに追加するもの。変更は、ページを開くか再読み込みすると反映されます。',
    cells: '「Last Active」列のステータス',
    cellsHint: 'W&B の表示の下に1行。ポインターを合わせるかフォーカスするとカードを表示します。',
    toolbar: 'メンバー表の上のバー',
    toolbarHint:
      'ステータス別の人数、CSV のエクスポート、パネルとダッシュボードへの入口。ポップアップとダッシュボードはバーなしでも使えます。',
    panel: 'アクティビティパネル',
    panelHint: 'バーから開きます。ダッシュボードにも同じグラフがあります。',
  },

  sync: {
    title: '同期',
    lead: '接続した組織が対象です。同期では、メンバーと、監査ログのまだ読み取っていない日を読み取ります。',
    backfill: '初回の同期でさかのぼる期間',
    backfillHint: (from) => `${from}までさかのぼります。一度読み取った日は再び要求しません。`,
    backfillHintPlain: '初回の同期で監査ログをどこまでさかのぼるか。',
    daily: '毎日同期',
    dailyHint: 'ブラウザーの起動中に行います。途切れた同期は止まったところから続けます。',
  },

  retention: {
    keep: '履歴の保持期間',
    everything: '空き容量がある限り',
    months: (count) => (count % 12 === 0 ? `${count / 12}年` : `${count}か月`),
    keepHint: 'アクティブだった日と過去の読み取り。メンバーと現在の情報は常に残ります。',
    shorter: '保存すると、これより古いものはこのブラウザーから削除されます。',
    exports: '保持するエクスポート',
    exportsHint: '組織ごと。古いものから削除します。0 なら保持しません。',
    exportsUnit: 'ファイル',
  },

  export: {
    title: 'エクスポート',
    lead: 'CSV ファイルには、利用者が自分で決めた名前やチームが含まれます。',
    defuse: '数式を無効化',
    defuseHint:
      '=HYPERLINK(…) のように表計算ソフトが数式として実行する文字列の前にアポストロフィを付けます。数値と日付はそのままです。表計算ソフトで開かないファイルの場合だけオフにしてください。',
  },

  privacy: {
    title: 'プライバシーモード',
    lead: '画面共有など、数値は見せても個人は見せたくない場面のために。',
    who: '誰ですか？',
    whoHint: 'ファイルや画面にある仮名を入力します。このブラウザーでしかわかりません。',
    look: '調べる',
    nobody: 'この仮名の人はここにいません。',
    mode: '名前の代わりに仮名を表示',
    modeHint:
      'ダッシュボード、パネル、ポップアップ、通知、エクスポートで、人を「Person 4F2A-91C3」のように表示します。このブラウザー内では常に同じ仮名です。5人未満のチーム、メールドメイン、カスタムロールは1つのグループにまとめます。合計は正しいままです。W&B のページには W&B の表示がそのまま出ます。バックアップ、名前付きビュー、人の統合は、オフにするまで使えません。',
  },
});
