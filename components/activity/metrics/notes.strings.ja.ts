import { translation } from '../../texts/texts';
import { noteStrings } from './notes.strings';

/** Japanese. */
export const noteJa = translation(noteStrings, {
  whyUnknown: {
    auditUnread: 'この期間の監査ログは読み取られていません。',
    todayUnread: '今日の監査ログはまだ読み取られていません。',
    noneSeen: '読み取った範囲の監査ログには誰も見つかりませんでした。',
    rosterSilent: 'メンバー一覧からは、メンバーの最終アクティブ日時がわかりません。',
    noRoster: 'メンバー一覧はまだ読み取られていません。',
    nothingRead: '監査ログからもメンバー一覧からも、その時期に誰がアクティブだったかはわかりません。',
  },
  countedByGrowth: (days) => `W&B 自身のアクティブ日数の増加分（${days}）から数えています。どの日かはわかりません。`,
  days: (from, to) => `${from}～${to}`,
  readEarlier: (moment) => `メンバー一覧は ${moment} に読み取られました。それ以降のアクティビティは含まれません。`,
  open: (count) =>
    `ほかに${count}人のメンバーがアクティブだった可能性があります。最終アクティブ日時が不明か、おおよそしかわかりません。`,
  hidden: (count) => `W&B は無効化済みメンバー${count}人の最終アクティブ日時を表示しません。`,
  auditedOnly:
    'W&B は監査対象の操作だけを数えます。レポートを読むだけの人や公開プロジェクトで作業する人は、活動がないように見えます。',
  countedFrom: (day) => `W&B は ${day} 以降のアクティビティを数えています。`,
  blindSingleTenant:
    '監査ログに載る操作の種類は「Last Active」より少ないため、ページを開くだけの人やランを記録するだけの人は含まれないことがあります。',
  blindMultiTenant: '監査ログにはランの開始が載らないため、ランを記録するだけの人は含まれないことがあります。',
  missing: (days, runs, others) =>
    `これまでに読み取った監査ログには${days}日分が欠けています: ${runs.join('、')}${others > 0 ? `、ほか${others}か所` : ''}。`,
  leftOut: (count) =>
    `番号しかわからないアカウント（サービスアカウントなど）${count}件にもアクティビティがありましたが、数に含めていません。`,
  partial: (listed, total) =>
    total === undefined
      ? `メンバー一覧は一部しか読み取られていません: ${listed}人。`
      : `メンバー一覧は一部しか読み取られていません: ${total}人中${listed}人。`,
});
