import type { PageTexts } from '../speak';

/** Every text that is reached from `entrypoints/popup`. */
export const popupTexts: PageTexts = {
  de: () => import('./popup.de'),
  ja: () => import('./popup.ja'),
};
