import { translation } from '../components/texts/texts';
import { warningStrings } from './warnings.strings';

/** German. */
export const warningDe = translation(warningStrings, {
  scimShort: (listed, total) => `SCIM hat ${listed} von ${total} Mitgliedern aufgezählt; die anderen fehlen hier.`,
  scimPerhapsShort: (listed) =>
    `SCIM hat ${listed} Mitglieder aufgezählt, so viele, wie eine Antwort fasst; es könnten mehr sein.`,
  scimNameless: (count) =>
    count === 1
      ? '1 SCIM-Eintrag nennt niemanden und wurde ausgelassen.'
      : `${count} SCIM-Einträge nennen niemanden und wurden ausgelassen.`,
  scimUnreadable: (count) =>
    count === 1
      ? 'Die letzte Aktivität von 1 Mitglied war nicht lesbar.'
      : `Die letzte Aktivität von ${count} Mitgliedern war nicht lesbar.`,
  scimOldServer: 'Dieser Server nennt die letzte Aktivität nicht über SCIM (W&B Server 0.76 oder älter).',
  notUtf8:
    'Die Datei ist nicht in UTF-8. Sie wurde als Windows-Text gelesen; Namen mit Umlauten und Akzenten bitte prüfen.',
  cellsUnread: (count) =>
    count === 1
      ? '1 Zelle war nicht zu verstehen und gilt als unbekannt.'
      : `${count} Zellen waren nicht zu verstehen und gelten als unbekannt.`,
  fewerMembers: (listed, expected) =>
    `Die Datei nennt ${listed} von mindestens ${expected} Mitgliedern; die anderen bleiben, wie sie sind.`,
  otherLayout: {
    'multi-tenant': 'Das ist ein Export aus der Multi-tenant Cloud. Die Spalten wurden nach ihren Namen gelesen.',
    'single-tenant':
      'Das ist ein Export aus Dedicated Cloud oder Self-Managed. Die Spalten wurden nach ihren Namen gelesen.',
  },
  columnsMissing: (columns) =>
    `Der Datei ${columns.length === 1 ? 'fehlt' : 'fehlen'} ${columns.join(', ')}, wie bei Dateien älterer Server üblich.`,
  brokenQuotes: 'Die Anführungszeichen in dieser Zeile sind fehlerhaft.',
  entriesRejected: (count, text) =>
    count === 1
      ? '1 Eintrag des Audit-Logs war nicht brauchbar: fehlerhaft, ohne Zeitangabe oder von einem anderen Tag.'
      : `${text} Einträge des Audit-Logs waren nicht brauchbar: fehlerhaft, ohne Zeitangabe oder von einem anderen Tag.`,
});
