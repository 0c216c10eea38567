import { translation } from '../../texts/texts';
import { coverageStripStrings } from './coverage-strip.strings';

/** Japanese. */
export const coverageStripJa = translation(coverageStripStrings, {
  label: (range, complete, partial, unread) =>
    `監査ログの日（${range}）：完了 ${complete}、一部のみ ${partial}、未読 ${unread}。矢印キーで1日ずつ移動します。`,
  words: { complete: '完了', partial: '一部のみ', unread: '未読' },
  sources: { api: '監査ログ API', file: '監査ファイル', unrecorded: '取得元の記録なし' },
  toldAlike: (sources) => sources.join('と'),
  toldEach: (sources) => sources.map(([source, word]) => `${source} ${word}`).join('、'),
  dayToldBy: (day, sources) => `${day} · ${sources}`,
  day: (day, word) => `${day}：${word}`,
  earlier: '前へ',
  later: '次へ',
});
