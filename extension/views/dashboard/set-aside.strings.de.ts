import { translation } from '../../../components/texts/texts';
import { setAsideStrings } from './set-aside.strings';

/** What a store holds, by its name in the database; one, and several. */
const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  organizations: ['Eintrag der Organisation', 'Einträge der Organisation'],
  sightings: ['Mitgliederliste', 'Mitgliederlisten'],
  identities: ['Liste, wer wer ist', 'Listen, wer wer ist'],
  activityBlocks: ['Block von 28 Tagen', 'Blöcke von 28 Tagen'],
  lastSeen: ['Liste letzter Ereignisse', 'Listen letzter Ereignisse'],
  snapshots: ['täglicher Stand', 'tägliche Stände'],
  importLayers: ['importierte Datei', 'importierte Dateien'],
  importSnapshots: ['täglicher Stand einer importierten Datei', 'tägliche Stände importierter Dateien'],
  auditFiles: ['Vermerk einer importierten Datei', 'Vermerke importierter Dateien'],
};

/** German. */
export const setAsideDe = translation(setAsideStrings, {
  what: (count, text) =>
    `${text} ${count === 1 ? 'gespeicherter Eintrag war beschädigt und wurde' : 'gespeicherte Einträge waren beschädigt und wurden'} unverändert beiseitegelegt.`,
  kind: (store, count, text) => {
    const [one, many] = KINDS[store] ?? ['anderer Eintrag', 'andere Einträge'];
    return `${text} ${count === 1 ? one : many}`;
  },
  why: 'Der nächste Abgleich oder Import liest neu, was darin stand. Keine Zahl beruht mehr darauf.',
  save: 'Für eine Meldung speichern',
  saveHint: 'Die Datei enthält Namen und E-Mail-Adressen.',
  remove: 'Löschen …',
  removeSurely: 'Endgültig löschen',
  keep: 'Behalten',
  unreadable: 'Die Einträge ließen sich nicht auspacken.',
});
