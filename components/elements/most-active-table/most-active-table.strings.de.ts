import { translation } from '../../texts/texts';
import { mostActiveTableStrings } from './most-active-table.strings';

/** German. */
export const mostActiveTableDe = translation(mostActiveTableStrings, {
  caption: 'Mitglieder mit den meisten aktiven Tagen',
  rank: 'Rang',
  rankSign: 'Nr.',
  member: 'Mitglied',
  activeDays: 'Aktive Tage',
  ofDays: (days) => `von ${days}`,
  lastActive: 'Zuletzt aktiv',
  atLeast: (days) => `mindestens ${days}`,
  both: (name, handle) => `${name} (${handle})`,
  unknown: 'nicht bekannt',
  nobody: 'In diesem Zeitraum war niemand aktiv.',
});
