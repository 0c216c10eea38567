import { translation } from '../../texts/texts';
import { blindSpotStrings } from './blind-spots.strings';

/** German. */
export const blindSpotDe = translation(blindSpotStrings, {
  pagesAndRuns: {
    what: 'Wer nur Seiten öffnet oder Runs protokolliert',
    why: '„Last Active“ zählt jeden Kontakt mit dem Server; das Audit-Log hat keinen Eintrag für das Öffnen einer Seite oder den Start eines Runs. Solche Personen können aktiv sein und im Audit-Log fehlen.',
  },
  sixMonths: {
    what: 'Aktivität, die älter als sechs Monate ist',
    why: 'W&B zeigt dann einen Strich. Nur das Audit-Log, Audit-Dateien oder was Rollcall damals gesehen hat, sagen, wann es war.',
  },
  bucketFiles: {
    what: 'E-Mail-Adressen in Bucket-Dateien',
    why: 'Dateien aus dem Bucket der Instanz nennen Personen nur mit einer Nummer. Über diese Nummer werden sie Mitgliedern zugeordnet; das ist als Vermutung gekennzeichnet.',
  },
  deactivated: {
    what: 'Aktivität deaktivierter Personen',
    why: 'Die Mitgliederseite zeigt „Deactivated“ statt der letzten Aktivität.',
  },
  oldServers: {
    what: 'Letzte Aktivität auf alten Servern',
    why: 'SCIM nennt sie etwa seit Version 0.77. Auf älteren Servern ist sie unbekannt, nicht „nie“. Vor 0.79.1 konnte ein Audit-Log von über 1.000 Tagen ohne Antwort bleiben.',
  },
  reports: {
    what: 'Wer nur Reports liest',
    why: 'Das Lesen eines Reports wird auf Multi-tenant nie aufgezeichnet; diese Personen wirken daher inaktiv.',
  },
  projects: {
    what: 'Arbeit in offenen und öffentlichen Projekten',
    why: 'Für diese Projekte wird nichts aufgezeichnet. Wer nur dort arbeitet, wirkt inaktiv.',
  },
  before: {
    what: 'Alles vor dem 8. Mai 2025',
    why: 'W&B zählt Aktivität ab diesem Tag. Ein Strich heißt: seitdem nie aktiv.',
  },
  runs: {
    what: 'Starten und Protokollieren von Runs',
    why: 'Das Audit-Log hat keinen Eintrag dafür. Ob es als Aktivität zählt, ist nicht dokumentiert.',
  },
  signIn: {
    what: 'Anmeldungen',
    why: 'Aktionen von Benutzern werden nur aufgezeichnet, wenn sie mit der Organisation verbunden sind; eine bloße Anmeldung ist es oft nicht.',
  },
  removed: {
    what: 'Deaktivierte Personen',
    why: 'Multi-tenant entfernt sie aus der Organisation. Rollcall merkt sich, wen es vorher gesehen hat.',
  },
});
