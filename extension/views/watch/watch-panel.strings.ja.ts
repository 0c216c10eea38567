import { translation } from '../../../components/texts/texts';
import { watchPanelStrings } from './watch-panel.strings';

/** Japanese. */
export const watchPanelJa = translation(watchPanelStrings, {
  lead: 'Rollcall はブラウザーの起動中は1時間ごとに、また同期のたびに確認します。比較するのは完了した週と完全な一覧だけで、不明なことを理由に通知することはありません。',
  fired: '該当：',
  off: 'オフ。',
  notices: '通知の方法',
  badge:
    'Rollcall のボタンに、前回確認してから該当したルールの数を表示します。ポップアップかこのページを開くと数は消えます。',
  show: 'ブラウザーの通知も表示',
  refused: 'ブラウザーが通知を許可しませんでした。何も変更されていません。',
  quietFrom: '通知しない時間：開始',
  until: '終了',
  quiet: { from: '通知しない時間の開始', to: '終了' },
});
