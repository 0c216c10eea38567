import type { PageTexts } from '../speak';

/** Every text that is reached from `entrypoints/dashboard`. */
export const dashboardTexts: PageTexts = {
  de: () => import('./dashboard.de'),
  ja: () => import('./dashboard.ja'),
};
