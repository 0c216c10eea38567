import { translation } from '../components/texts/texts';
import { privacyWords } from './privacy-words.strings';

/** German. */
export const privacyWordsDe = translation(privacyWords, {
  otherGroup: 'Andere (kleine Gruppen)',
  tooFew: 'Im Datenschutzmodus verborgen: weniger als fünf Personen.',
  hiddenReason: '(im Datenschutzmodus verborgen)',
});
