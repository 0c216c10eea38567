import { translation } from '../../texts/texts';
import { toolbarStrings } from './toolbar.strings';

/** German. */
export const toolbarDe = translation(toolbarStrings, {
  name: 'Rollcall',
  label: 'Rollcall: Aktivität der Mitglieder',
  counts: (members) => `Status von ${members}`,
  members: (known, isOne) => `${known} ${isOne ? 'Mitglied' : 'Mitglieder'}`,
  seenOf: (known, total) => `${known} von ${total} Mitgliedern gesehen`,
  seenSoFar: (known, isOne) => `Bisher ${known} ${isOne ? 'Mitglied' : 'Mitglieder'} gesehen`,
  noneYet: 'Noch keine Mitglieder gelesen',
  collectAll: 'Alle einlesen',
  connected: 'API verbunden',
  exportCsv: 'CSV exportieren',
  exportSome: (members) => `CSV exportieren (${members})`,
  exporting: 'Exportiert …',
  panel: 'Aktivität',
  dashboard: 'Dashboard',
  collecting: 'Mitglieder werden eingelesen',
  working: 'Arbeitet …',
  cancel: 'Abbrechen',
  progress: (collected, total) => (total ? `${collected} von ${total}` : collected),
  exported: (fileName) => `${fileName} exportiert`,
  copyDiagnostics: 'Diagnose kopieren',
});
