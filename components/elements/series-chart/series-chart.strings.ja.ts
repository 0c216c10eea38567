import { translation } from '../../texts/texts';
import { seriesChartStrings } from './series-chart.strings';

/** Japanese. */
export const seriesChartJa = translation(seriesChartStrings, {
  people: (count) => `${count}人`,
  atLeast: (people) => `${people}以上`,
  notKnown: '不明',
  week: (days) => `${days}の週`,
  since: (day) => `${day}以降にアクティブ`,
  notes: {
    dayNotOver: 'この日はまだ終わっていません。',
    weekNotOver: 'この週はまだ終わっていません。',
    cutWeek: (days) => `この週のうち期間に含まれるのは${days}日だけです。`,
    dayReadInPart: 'この日の監査ログは一部しか読み取れていません。',
    weekReadInPart: 'この週の監査ログは一部しか読み取れていません。',
    sinceReadInPart: '最終アクティブが不明な人がいます。',
  },
  key: {
    label: '凡例',
    atLeast: '以上',
    partial: '未完了の週',
    unknown: '不明',
  },
  showTable: '表で表示',
  showChart: 'グラフで表示',
  chartFailed: 'グラフを読み込めませんでした。ページを再読み込みしてください。',
  columns: { day: '日（UTC）', week: '週（UTC）', since: '以降アクティブ（UTC）', active: '人数' },
  steps: (label) => `${label}、グラフ：矢印キーで日付を移動します`,
  summary: (label, parts) => `${label}：${parts.join('、')}。`,
  latest: (people, when) => `最新 ${people}（${when}）`,
  highest: (people, when) => `最大 ${people}（${when}）`,
  lowest: (people, when) => `最小 ${people}（${when}）`,
  first: (people, when) => `${people}（${when}）`,
  unknownPart: (unknown, all) => `${all}件中${unknown}件は不明`,
  nothing: 'この期間の情報はありません',
});
