import { translation } from '../../texts/texts';
import { activityViewStrings } from './activity-view.strings';

/** Japanese. */
export const activityViewJa = translation(activityViewStrings, {
  singleTenant: {
    'active-users': 'アクティブユーザー合計',
    'users-over-time': 'アクティブユーザーの推移',
    'weekly-active': '週間アクティブユーザー',
    'most-active': '最もアクティブなユーザー',
  },
  multiTenant: {
    'active-users': 'アクティブユーザー数',
    'users-over-time': 'アクティブユーザーの推移',
    'weekly-active': '週間アクティブユーザー',
    'most-active': '最もアクティブなユーザー',
  },
  periodOf: (title) => `「${title}」の期間`,
  allPlots: 'すべてのグラフの期間',
  atLeastWord: '以上',
  atLeast: (text) => `${text}以上`,
  notKnown: '不明',
  ofMembers: (eligible) => `／メンバー${eligible}人`,
  membersNow: (eligible) => `現在のメンバー${eligible}人に対して`,
  ofAtLeast: (eligible) => `／メンバー${eligible}人以上`,
  activeSince: '各日以降にアクティブだったメンバー',
  meanDay: '1日あたりの平均',
  latestWeek: (days) => `直近の完了した週（${days}）`,
  highest: (count, when) => `最大：${count}（${when}）`,
  loading: 'アクティビティを読み取っています…',
  failed: 'アクティビティを読み取れませんでした。',
  olderShown: '表示しているのは以前に読み取った内容です。',
  retry: '再試行',
  announce: (title, period, figure) =>
    figure === undefined ? `${title}：${period}。` : `${title}：${figure}、${period}。`,
  empty: {
    days: 'メンバーがどの日にアクティブだったかはまだ不明です',
    disconnected:
      'メンバーページからわかるのは最終アクティブの時点だけで、日ごとの記録はありません。この組織を接続すると、Rollcall は全日の記録がある監査ログを読み取ります。',
    connected: '監査ログに記録がありますが、この期間はまだ読み取っていません。同期すると新しい日から順に読み取ります。',
    connect: 'この組織を接続',
    members: 'まだメンバーの情報がありません',
    membersHint: 'W&B でメンバーページを開くか、その CSV を取り込むか、この組織を接続してください。',
    nobody: 'この期間の情報はありません',
    isPrivate: 'プライバシーモードでは順位を表示しません',
    privateHint:
      '名前がなくても、順位から本人がわかることがあります。最もアクティブな人を見るには、設定でプライバシーモードをオフにしてください。',
  },
});
