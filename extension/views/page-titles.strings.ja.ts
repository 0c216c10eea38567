import { translation } from '../../components/texts/texts';
import { pageTitles } from './page-titles.strings';

/** Japanese. */
export const pageTitlesJa = translation(pageTitles, {
  options: 'Rollcall の設定',
  panel: 'Rollcall: アクティビティ',
});
