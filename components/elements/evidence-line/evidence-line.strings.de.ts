import { translation } from '../../texts/texts';
import { evidenceLineStrings } from './evidence-line.strings';

const ROSTERS = { page: 'der Mitgliederseite', csv: 'der CSV-Datei von W&B', scim: 'SCIM' } as const;

/** German. */
export const evidenceLineDe = translation(evidenceLineStrings, {
  auditLog: 'Aus dem Audit-Log',
  roster: (source) => `Aus ${source ? ROSTERS[source] : 'einer Mitgliederliste'}`,
  none: 'Das sagt noch keine Quelle',
  covered: (covered, period, isOne) => `${covered} von ${period} ${isOne ? 'Tag' : 'Tagen'}`,
  notes: (count) => (count === 1 ? '1 Hinweis' : `${count} Hinweise`),
});
