import { translation } from '../../../components/texts/texts';
import { auditImportStrings } from './audit-import.strings';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** German. */
export const auditImportDe = translation(auditImportStrings, {
  title: 'Dateien des Audit-Logs importieren',
  hint: 'Dateien aus dem Bucket der Instanz oder gespeicherte API-Antworten hierher ziehen: .json, .jsonl, .ndjson, .log oder .txt, einfach oder gzip, beliebig viele, beliebig groß. Sie verlassen diesen Browser nie, und nur wer an welchem Tag aktiv war, wird aufbewahrt.',
  choose: 'Dateien auswählen',
  whole: 'Jede Datei ist das ganze Log ihrer Tage',
  wholeHint:
    'Dann gelten diese Tage als vollständig und ihre Zahlen als genau. Sonst gelten sie als teilweise gelesen: Bei Zahlen steht dann „mindestens“.',
  cancel: 'Abbrechen',
  cancelling: 'Bricht ab …',
  progress: (file, files, share) => (files === 1 ? `Liest, ${share}` : `Liest Datei ${file} von ${files}, ${share}`),
  progressLabel: 'Import von Audit-Dateien',
  files: 'Audit-Dateien',

  waiting: 'Wartet',
  reading: (read, size) => `${read} von ${size}`,
  resumed: 'geht weiter, wo es aufgehört hat',
  accepted: (count, text, days) => `${plural(count, text, 'Eintrag', 'Einträge')} gelesen${days ? `, ${days}` : ''}.`,
  silent: (count, text) =>
    `${plural(count, text, 'davon zeigt', 'davon zeigen')} niemandes Anwesenheit: abgelehnte Aktionen, Anmeldeversuche oder kein Handelnder.`,
  wasResumed: 'Ging dort weiter, wo ein früherer Import aufgehört hatte.',
  endsInside: 'Die Datei endet mitten in einem Eintrag: Ihr letzter Tag ist nicht vollständig.',
  rejected: (count, text) => `${plural(count, text, 'Eintrag', 'Einträge')} ausgelassen:`,
  reasons: {
    broken: (count, text) => `${plural(count, text, 'ist', 'sind')} kein JSON`,
    undated: (count, text) => `${plural(count, text, 'hat', 'haben')} keine lesbare Zeit`,
    implausible: (count, text) => `${plural(count, text, 'hat', 'haben')} eine Zeit vor 2018 oder in der Zukunft`,
  },
  examples: (positions, isAll) =>
    positions.length === 1 && isAll
      ? `Eintrag ${positions[0] ?? ''}`
      : `Einträge ${positions.join(', ')}${isAll ? '' : ' und weitere'}`,
  known: 'Schon importiert',
  anew: 'Noch einmal lesen',
  stopped: (share) =>
    `Nach ${share} abgebrochen. Gelesenes bleibt; um dort weiterzumachen, die Datei noch einmal hierher ziehen.`,
  unread: 'Nicht gelesen.',
  goOn: 'Weiter',
  retry: 'Erneut versuchen',
  ours: 'Sie gehört hierher, importieren',
  faults: {
    'no-entries': 'Keine Zeile dieser Datei ist ein Eintrag eines Audit-Logs.',
    empty: 'Diese Datei ist leer.',
    'web-page': 'Das ist eine Webseite, vermutlich die statt des Logs gespeicherte Anmeldeseite.',
    zip: 'Das ist ein Zip-Archiv. Bitte entpacken und die Dateien daraus hierher ziehen.',
    'bad-gzip': 'Diese gzip-Datei ist beschädigt oder abgeschnitten. Was vor dem Schaden kam, bleibt.',
    unreadable: 'Der Browser konnte diese Datei nicht lesen. Bitte noch einmal auswählen.',
  },
  keptFromFault: 'Was vorher ganz ankam, bleibt.',
  announce: {
    done: (count, text) => `${plural(count, text, 'Datei', 'Dateien')} importiert.`,
    ended: 'Der Import ist beendet. In der Liste steht, was nicht gelesen wurde.',
  },
});
