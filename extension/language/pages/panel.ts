import type { PageTexts } from '../speak';

/** Every text that is reached from `entrypoints/panel`. */
export const panelTexts: PageTexts = {
  de: () => import('./panel.de'),
  ja: () => import('./panel.ja'),
};
