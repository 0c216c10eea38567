import { translation } from '../../../components/texts/texts';
import { identityListStrings } from './identity-list.strings';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** German. */
export const identityListDe = translation(identityListStrings, {
  title: 'Wahrscheinlich eine Person',
  lead: 'Keine Quelle sagt, dass diese Einträge dieselbe Person sind; Rollcall hält sie dafür. Was nicht stimmt, lässt sich rückgängig machen: Nichts geht verloren, und es kann wieder zusammengeführt werden.',
  retry: 'Erneut versuchen',
  reasons: {
    number:
      'Die ID von SCIM und die Nummer im Audit-Log sind dieselbe Zahl. Ob sie dieselbe Person meinen, sagt W&B nicht.',
    username: 'Sie teilen einen Benutzernamen, und nur von einem ist die E-Mail-Adresse bekannt.',
  },
  joined: 'Als eine Person gezeigt',
  apart: 'Getrennt gehalten',
  undo: 'Rückgängig',
  redo: 'Wieder zusammenführen',
  undoFor: (who) => `Rückgängig: die Einträge von ${who} getrennt halten`,
  redoFor: (who) => `Die Einträge von ${who} wieder für eine Person halten`,
  number: (id) => `Nummer ${id}`,
  days: (count, text) => plural(count, text, 'aktiver Tag', 'aktive Tage'),
  lastActive: 'zuletzt aktiv',
  saidUndone: (who) => `Die Einträge von ${who} werden getrennt gehalten.`,
  saidJoined: (who) => `Die Einträge von ${who} werden als eine Person gezeigt.`,
  more: (count, text) => `${plural(count, text, 'weiterer ist', 'weitere sind')} nicht aufgeführt.`,
  showAll: (count) => `Alle ${count} zeigen`,
  sources: {
    page: 'Mitgliederseite',
    csv: 'Importierte CSV',
    scim: 'SCIM',
    'audit-log': 'Audit-Log',
    'audit-file': 'Audit-Dateien',
  },
});
