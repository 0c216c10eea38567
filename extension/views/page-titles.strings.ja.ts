import { translation } from '../../components/texts/texts';
import { pageTitles } from './page-titles.strings';

/** Japanese. */
export const pageTitlesJa = translation(pageTitles, {
  options: 'Rollcall のオプション',
  panel: 'Rollcall: アクティビティ',
});
