import { translation } from '../../../components/texts/texts';
import { evidencePanelStrings } from './evidence-panel.strings';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** German. */
export const evidencePanelDe = translation(evidencePanelStrings, {
  days: 'Abgedeckte Tage',
  loading: 'Belege werden gelesen …',
  retry: 'Erneut versuchen',
  none: 'Noch ist kein Tag des Audit-Logs bekannt. Bis dahin beruhen Zahlen auf Mitgliederlisten: Sie sagen, wer zuletzt wann aktiv war, aber nicht, an welchen Tagen.',
  covered: (count, complete, partial, partialText) =>
    `${plural(count, complete, 'Tag', 'Tage')} vollständig${
      partial > 0 ? `, ${plural(partial, partialText, 'Tag', 'Tage')} teilweise gelesen` : ''
    }.`,
  whole: 'Seit dem ersten fehlt kein Tag.',
  missing: (count, text) =>
    `${plural(count, text, 'Tag fehlt oder ist', 'Tage fehlen oder sind')} nur teilweise bekannt. Bei Zahlen über diese Tage steht „mindestens“, oder sie lassen eine Lücke.`,
  told: {
    api: (count, text) => `die Audit-Log-API nannte ${plural(count, text, 'Tag', 'Tage')}`,
    file: (count, text) => `Audit-Dateien nannten ${plural(count, text, 'Tag', 'Tage')}`,
    unrecorded: (count, text) =>
      `bei ${plural(count, text, 'älteren Tag', 'älteren Tagen')} ist nicht vermerkt, welche der beiden Quellen sie nannte`,
  },
  tellers: (told, shared, text) =>
    told.length === 0
      ? ''
      : `${sentence(told.join(', '))}${shared > 0 ? `; ${plural(shared, text, 'Tag', 'Tage')} nannten beide` : ''}.`,
  gapsTitle: 'Welche Tage',
  gap: (range, days, isPartial) => (isPartial ? `${range} (${days}, teilweise gelesen)` : `${range} (${days})`),
  dayCount: (count, text) => plural(count, text, 'Tag', 'Tage'),
  moreGaps: (count) => `und ${count} weitere`,
  files: (count, text) => `${plural(count, text, 'Audit-Datei', 'Audit-Dateien')} importiert.`,
  unfinishedFiles: (count, text) =>
    count === 1
      ? `${text} Audit-Datei hat mittendrin angehalten: Sie noch einmal hierher ziehen, um weiterzumachen.`
      : `${text} Audit-Dateien haben mittendrin angehalten: Sie noch einmal hierher ziehen, um weiterzumachen.`,
  snapshots: (count, text, range) =>
    `Von ${plural(count, text, 'Tag', 'Tagen')} ist der Stand aller Mitglieder aufbewahrt (${range}).`,
  noSnapshots:
    'Noch ist kein Stand aller Mitglieder aufbewahrt. Für jeden Tag, an dem alle gelesen werden, kommt einer dazu.',
  blindSpots: 'Was W&B hier nicht zeigt',
});
