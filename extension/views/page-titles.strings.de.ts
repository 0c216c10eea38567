import { translation } from '../../components/texts/texts';
import { pageTitles } from './page-titles.strings';

/** German. */
export const pageTitlesDe = translation(pageTitles, {
  options: 'Rollcall: Optionen',
  panel: 'Rollcall: Aktivität',
});
