import { translation } from '../../../components/texts/texts';
import { trendsStrings } from './trends.strings';

/** Japanese. */
export const trendsJa = translation(trendsStrings, {
  weekly: '週間アクティブの人数',
  weeklyHint: '各 ISO 週（月曜～日曜、UTC）の人数。途中で切れた週と進行中の週は斜線で示します。',
  daily: '1日のアクティブの人数',
  dailyHint: '各 UTC の日の人数。未読の日は空白です。',
  unread: 'これらの日の監査ログを読み取っていないため、グラフを描けません。',

  lifecycle: {
    title: '週ごとの増減',
    hint: 'ある週にアクティブだった人を前の週と比べて分けます：その週に追加、継続、休止後の再開。線の下：前の週はアクティブで、この週は活動のない人。',
    added: '新規',
    returning: '継続',
    resurrected: '再開',
    firstSeen: 'うち初めて確認',
    goneQuiet: '活動停止',
    left: '離脱',
    gone: '活動停止、離脱',
    week: '週',
    unknown: '不明',
    weekOf: (days) => `${days}の週`,
    active: (count) => `アクティブ ${count}`,
    layer: (name, count) => `${name}：${count}`,
    none: 'この期間には、続けて読み取った完全な2週間がありません。',
    summary: (week, added, returning, resurrected, quiet) =>
      `直近の完了した週（${week}）にアクティブだったのは、新規${added}人、継続${returning}人、再開${resurrected}人。${quiet}人が活動を停止しました。`,
  },

  spread: {
    title: '1人あたりのアクティブ日数',
    hint: '対象の人を、期間中のアクティブ日数で分けたもの。',
    days: 'アクティブ日数',
    people: '人数',
    share: '割合',
    bin: (from, to) => (from === to ? from : `${from}～${to}`),
    tip: (days, people, share) => [`アクティブ日数 ${days}日`, `${people}人、${share}`],
    bounded: '未読の日があるため、実際のアクティブ日数は表示より多い可能性があります。',
    summary: (people, none, half) => `${people}人のうち${none}人はアクティブ日がなく、半数は${half}日以下でした。`,
  },

  calendar: {
    title: 'カレンダー',
    hint: '各 UTC の日の人数。濃いほど多く、斜線の日は未読です。',
    day: '日',
    people: '人数',
    unknown: '不明',
    few: '少ない',
    many: '多い',
    notRead: '未読',
    summary: (most, when, weekday, weekend) =>
      `最も多かったのは${when}の${most}。平均は平日${weekday}、週末${weekend}。`,
    nothing: '期間中に読み取った日がありません。',
  },

  retention: {
    title: '参加月ごとの定着率',
    hint: 'ある月に追加された人のうち、その後の各月にアクティブだった人の割合。対象は過去1年で、期間の選択は関係ありません。',
    modes: { bounded: 'その月', unbounded: 'その月以降' },
    mode: 'アクティブの数え方',
    cohort: '追加月',
    people: '人数',
    month: (k) => `${k}か月目`,
    immature: 'まだ終わっていません',
    unread: '未読',
    cell: (cohort, month, active, of, share) => [`${cohort}に追加`, `${month}：${of}人中${active}人、${share}`],
    untoldCell: (cohort, month, why) => [`${cohort}に追加`, `${month}：${why}`],
    undated: (people) => `追加日が不明な${people}人は除いています。`,
    none: '過去1年に追加された人の追加日がどの情報源にもありません。',
    summary: (share, month, cohorts) => `${cohorts}か月分の参加者のうち、${share}が${month}にアクティブでした。`,
    noSummary: '最後まで読み取った後続の月がまだありません。',
  },

  activation: {
    title: '最初の活動までの時間',
    hint: (days) =>
      `追加月ごとの人数。読み取ったすべての範囲で、${days}日以内に始めた人数を示します。それより最近追加された人はまだ判定しません。`,
    month: '追加月',
    added: '追加',
    judged: '判定済み',
    inTime: '期間内に開始',
    share: '割合',
    median: '中央値（日）',
    late: '期間内に未開始',
    immature: '判定には早い',
    unknown: (people) =>
      `${people}人は、ログを途切れなく読み取る前か不明な時期に追加されたため、いつ始めたかわかりません。`,
    none: '監査ログを途切れなく読み取り始めてから追加された人はいません。',
    summary: (share, inTime, judged, median) =>
      `${judged}人中${inTime}人（${share}）が期間内に始めました。中央値は${median}日です。`,
    noSummary: '判定できるほど前に追加された人はいません。',
  },
});
