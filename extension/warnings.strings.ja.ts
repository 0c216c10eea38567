import { translation } from '../components/texts/texts';
import { warningStrings } from './warnings.strings';

/** Japanese. */
export const warningJa = translation(warningStrings, {
  scimShort: (listed, total) => `SCIM の一覧には${total}人中${listed}人しかなく、残りのメンバーは含まれていません。`,
  scimPerhapsShort: (listed) =>
    `SCIM の一覧には1回の応答の上限である${listed}人が含まれています。ほかにもいる可能性があります。`,
  scimNameless: (count) => `誰も示していない SCIM の項目${count}件を除外しました。`,
  scimUnreadable: (count) => `${count}人のメンバーの最終アクティブ日時を読み取れませんでした。`,
  scimOldServer: 'このサーバーは SCIM で最終アクティブ日時を返しません（W&B Server 0.76 以前）。',
  notUtf8: 'ファイルは UTF-8 ではないため、Windows のテキストとして読み取りました。名前の文字化けを確認してください。',
  cellsUnread: (count) => `${count}個のセルを解釈できなかったため、不明として扱います。`,
  fewerMembers: (listed, expected) =>
    `ファイルには少なくとも${expected}人いるメンバーのうち${listed}人が載っています。ほかのメンバーは変更されません。`,
  otherLayout: {
    'multi-tenant': 'これは Multi-tenant Cloud のエクスポートです。列は名前で読み取りました。',
    'single-tenant': 'これは Dedicated Cloud または Self-Managed のエクスポートです。列は名前で読み取りました。',
  },
  columnsMissing: (columns) =>
    `ファイルに ${columns.join('、')} の列がありません。古いサーバーのファイルではよくあります。`,
  brokenQuotes: 'この行の引用符が壊れています。',
  entriesRejected: (_count, text) =>
    `監査ログの${text}件の項目は使用できませんでした（破損、時刻なし、または別の日の項目）。`,
});
