import { translation } from '../../../components/texts/texts';
import { privacyStrings } from './privacy.strings';

/** German. */
export const privacyDe = translation(privacyStrings, {
  mark: 'Datenschutzmodus',
  meaning:
    'Personen, Teams und Dateien tragen Pseudonyme. Gruppen von weniger als fünf Personen sind zusammengefasst oder verborgen.',
  hidden: 'verborgen',
  allHidden: 'Im Datenschutzmodus verborgen: Die Gruppen sind zu klein.',
  someHidden:
    'Zu kleine Gruppen sind im Datenschutzmodus verborgen, und einige größere, aus denen sie sich errechnen ließen.',
});
