import type { PageTexts } from '../speak';

/** Every text that is reached from `entrypoints/options`. */
export const optionsTexts: PageTexts = {
  de: () => import('./options.de'),
  ja: () => import('./options.ja'),
};
