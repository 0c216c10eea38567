import { translation } from '../../texts/texts';
import { panelStrings } from './panel-frame.strings';

/** Japanese. */
export const panelJa = translation(panelStrings, {
  label: 'Rollcall：組織のアクティビティ',
  loading: 'アクティビティを読み込んでいます',
  failed:
    'アクティビティパネルを読み込めませんでした。拡張機能が更新された可能性があります。ページを再読み込みするか、再試行してください。',
  retry: '再試行',
  resize: 'アクティビティパネルの高さ',
  height: (pixels) => `${pixels}ピクセル`,
});
