import { translation } from '../texts/texts';
import { statusWords } from './status-words.strings';

/** German. */
export const statusWordsDe = translation(statusWords, {
  active: 'Aktiv',
  idle: 'Ruhend',
  dormant: 'Schlafend',
  'no-activity': 'Nie aktiv',
  'invite-pending': 'Eingeladen',
  deactivated: 'Deaktiviert',
  unknown: 'Unbekannt',
});
