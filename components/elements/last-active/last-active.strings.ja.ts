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

  activeDaysInWeeks: (_days, text, unknownWeeks) => {
    if (unknownWeeks === 0) return `直近12週間のアクティブ日数 ${text}日`;
    return `直近12週間のアクティブ日数 ${text}日以上（うち${unknownWeeks}週は不明）`;
  },
});
