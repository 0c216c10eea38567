import { translation } from '../../texts/texts';
import { lastActiveStrings } from './last-active.strings';

const WITHIN = {
  minute: '1分',
  hour: '1時間',
  day: '1日',
  week: '1週間',
  month: '1か月',
  year: '1年',
} as const;

/** Japanese. */
export const lastActiveJa = translation(lastActiveStrings, {
  language: 'ja',
  justNow: 'たった今',
  within: (unit) => `${WITHIN[unit]}以内`,
  about: (ago) => `約${ago}`,
  never: 'アクティビティなし',
  overSixMonths: '6か月以上前',
  timeUnknown: '最終アクティブ不明',
  notYetJoined: '未参加',

  sentence: (status, when, activeDays) => (activeDays ? `${status}、${when}、${activeDays}。` : `${status}、${when}。`),
  lastActiveAgo: (ago) => `最終アクティブ ${ago}`,

  card: {
    lastActive: '最終アクティブ',
    added: '追加日',
    daysActive: '通算アクティブ日数',
    weeks: '直近12週間',
    source: '情報源',
    unknown: '不明',
    never: 'なし',
    notInSixMonths: '過去6か月はなし',
    around: (date) => `${date}頃`,
    utc: 'UTC',
  },

  activeDaysInWeeks: (_days, text, unknownWeeks) => {
    if (unknownWeeks === 0) return `直近12週間のアクティブ日数 ${text}日`;
    return `直近12週間のアクティブ日数 ${text}日以上（うち${unknownWeeks}週は不明）`;
  },

  meaning: {
    active: 'アクティブとみなす期間内に活動がありました。期間は変更していなければ30日です。',
    idle: '低活動とみなす期間（変更していなければ30日）を超えて活動がありませんが、休眠ではありません。',
    dormant: '休眠とみなす期間を超えて活動がありません。期間は変更していなければ90日です。',
    'no-activity': 'W&B の情報では、この組織で一度も活動していません。',
    'invite-pending': '招待済みですが、まだ承諾されていません。',
    deactivated: '管理者がアクセスを取り消しました。アカウントと履歴は残ります。',
    unknown:
      'Rollcall が読み取った情報源には、この人の最終アクティブがありません。非アクティブという意味ではありません。',
  },
  hiddenMeaning: 'W&B はハイフンを表示しています。以前は活動していましたが、過去6か月はありません。',
  neverMeaning: 'W&B はハイフンを表示しています。集計が始まった2025年5月8日以降、この組織では一度も活動していません。',
  blindSpot: 'Multi-tenant Cloud は、レポートの閲覧と公開プロジェクトでの作業を記録しません。',

  source: { page: 'メンバーページ', csv: 'W&B の CSV', scim: 'SCIM', 'audit-log': '監査ログ' },
  evidence: { 'audit-log': '監査ログ', roster: 'メンバー一覧', none: 'まだなし' },
  readAgo: (source, ago) => `${source}、${ago}に読み取り`,

  coarse: {
    hour: '時間単位の精度です。W&B は丸めた時刻を表示します。',
    day: '日単位の精度です。情報源に時刻はありません。',
    week: '約1週間の精度です。W&B は丸めた時刻を表示します。',
    month: '約1か月の精度です。W&B は丸めた時刻を表示します。',
    year: '約1年の精度です。W&B は丸めた時刻を表示します。',
  },
});
