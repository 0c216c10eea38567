import { translation } from '../../../components/texts/texts';
import { languageStrings } from './language.strings';

/** German. */
export const languageDe = translation(languageStrings, {
  title: 'Sprache',
  lead: 'Was Rollcall spricht: auf den eigenen Seiten, in Benachrichtigungen und auf den Seiten von W&B.',
  choice: 'Sprache',
  hint: 'Exportierte CSV- und JSON-Dateien sind in jeder Sprache gleich. Offene Seiten wechseln, sobald sie neu geladen werden.',
  browser: 'Wie der Browser',
});
