import { translation } from '../../../components/texts/texts';
import { panelStrings } from './panel.strings';

/** German. */
export const panelDe = translation(panelStrings, {
  loading: 'Was über diese Organisation bekannt ist, wird gelesen …',
  dashboard: 'Dashboard',
  options: 'Optionen',
  retry: 'Erneut versuchen',
  stale: 'Was hier steht, ließ sich nicht auffrischen.',
  members: (known, isOne) => `${known} ${isOne ? 'Mitglied' : 'Mitglieder'}`,
  membersOf: (known, total) => `${known} von ${total} Mitgliedern gesehen`,
});
