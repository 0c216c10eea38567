import { translation } from '../../../components/texts/texts';
import { periodChoiceStrings } from './period-choice.strings';

/** Japanese. */
export const periodChoiceJa = translation(periodChoiceStrings, {
  presets: {
    label: '期間',
    'last-7-days': '過去7日間',
    'last-30-days': '過去30日間',
    'last-90-days': '過去90日間',
    'last-3-months': '過去3か月',
    'last-6-months': '過去6か月',
    'last-12-months': '過去12か月',
    'all-time': '全期間',
  },
  label: '分析の期間',
  custom: '期間を指定…',
  sinceVisit: (day) => `前回の表示以降（${day}）`,
  from: '開始',
  to: '終了',
  wrongOrder: '開始日は終了日以前にしてください。',
});
