import { translation } from '../../../components/texts/texts';
import { reconcileStrings } from './reconcile.strings';

/** Japanese. */
export const reconcileJa = translation(reconcileStrings, {
  lead: '同じ人を数えても、2つの集計が一致することはまれです。W&B が示す数を入力すると、差になりうる人を Rollcall が示します。',
  members: 'メンバー',
  active: 'アクティブな人',
  activeIn: (days) => `アクティブな人、${days}`,
  theirs: 'W&B の表示',
  ours: 'Rollcall の集計',
  difference: '差',
  none: '数値',
  same: '一致しています。',
  within: '差は下の原因で説明できます。',
  beyond: '下の原因だけでは説明できません。各情報源の読み取り時刻と、根拠にある不足を確認してください。',
  sources: '各情報源が示した数',
  source: '情報源',
  listed: '一覧の件数',
  total: '示された総数',
  read: '読み取り',
  isComplete: '一覧全体',
  isPartial: '一覧の一部',
  notSaid: '記載なし',
  sourceNames: { page: 'メンバーページ', csv: 'W&B の CSV', scim: 'SCIM' },
  causes: '集計によって扱いが分かれる人',
  cause: '原因',
  people: '人数',
  sides: { counted: 'ここでは数える', 'not-counted': 'ここでは数えない' },
  side: '扱い',
  noCauses: '該当する人は確認されていません。',
  noMembers: 'まだメンバー一覧を読み取っていません。',
  memberCauses: {
    invited: '招待済みで未承諾の人。SCIM には出ないことがあり、メンバーページには出ます。',
    deactivated: '無効化された人。一覧には残りますが、数えない集計もあります。',
    'log-only': '監査ログだけに現れる人。どの一覧にもいません。',
    left: '離脱した人。完全な一覧から消えています。以前の集計には含まれます。',
    'joined-records': '別の人のものとわかった記録（古いメールアドレスや2つ目のアカウント）。ここでは1回だけ数えます。',
  },
  activeCauses: {
    'first-day-only':
      '期間の初日だけアクティブだった人。数時間遅く始まる集計や、別のタイムゾーンの集計には含まれません。',
    'day-before': '期間の前日だけアクティブだった人。数時間早く始まる集計には含まれます。',
    'today-only': '今日だけアクティブだった人。遅れて更新される集計や、昨日までの集計にはまだ含まれません。',
    deactivated: '期間中にアクティブで、その後無効化された人。',
    left: '期間中にアクティブで、その後離脱した人。現在のメンバーの集計には含まれません。',
    'number-only': '監査ログに番号だけが現れるアカウント（サービスアカウントなど）。',
    'roster-only':
      'メンバー一覧ではアクティブですが、監査ログには現れない人。W&B の「Last Active」はログより広く数えます。',
  },
});
