import { translation } from '../../../components/texts/texts';
import { actionStrings } from './action.strings';

/** Japanese. */
export const actionJa = translation(actionStrings, {
  collect: '読み取りが止まりました。表が次の行へ進みませんでした。読み取った内容は保存されています。',
  collectSearch: '先に検索欄を空にしてください。検索中は一部のメンバーしか表示されません。',
  collectShort: (collected, total) =>
    `表をたどって${total}人中${collected}人のメンバーが見つかりました。読み取った内容は保存されています。`,
  collectFewer: (collected, known) =>
    `表には${collected}人のメンバーがいますが、把握しているのは${known}人です。フィルターがあれば解除して、もう一度読み取ってください。`,
  collectUnknown: (collected) =>
    `${collected}人のメンバーを読み取りました。ページに総数がないため、一覧が完全ではない可能性があります。`,
  collectCancelled: (collected) =>
    `${collected}人のメンバーを読み取ったところでキャンセルしました。読み取った内容は保存されています。`,
  diagnosticsCopied: '診断情報をコピーしました。氏名やメールアドレスは含まれていません。',
  diagnosticsNotCopied: 'ブラウザーがコピーを許可しませんでした。診断情報はこのページのコンソールにあります。',
});
