import { translation } from '../../../components/texts/texts';
import { noticeStrings } from './notices.strings';

/** Japanese. */
export const noticeJa = translation(noticeStrings, {
  cells: 'このページでは「Last Active」列を補完できませんでした。パネルとエクスポートは使えます。',
  panel: 'このページにアクティビティパネルを配置できませんでした。ダッシュボードに同じ内容があります。',
  panelLabel: 'Rollcall のアクティビティパネル',
  outOfReach: 'Rollcall のバックグラウンドに接続できません。このページを再読み込みしてください。',
});
