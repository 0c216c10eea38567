import { translation } from '../../../components/texts/texts';
import { dashboardStrings } from './dashboard.strings';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** German. */
export const dashboardDe = translation(dashboardStrings, {
  name: 'Rollcall',
  title: (organization) => `${organization} · Rollcall`,
  organization: 'Organisation',
  loading: 'Gespeichertes wird gelesen …',
  failed: 'Rollcall konnte seine Daten nicht lesen',
  stale: 'Diese Zahlen ließen sich nicht aktualisieren.',
  retry: 'Erneut versuchen',
  options: 'Optionen',
  openPage: 'Mitgliederseite',
  deployment: {
    'multi-tenant': 'Multi-tenant Cloud',
    dedicated: 'Dedicated Cloud',
    'self-managed': 'Self-Managed',
  },
  notStored: (organization) => `Über ${organization} ist nichts gespeichert. Stattdessen hier, was Rollcall weiß.`,

  empty: {
    title: 'Noch keine Organisation',
    lead: 'Rollcall lernt eine Organisation von ihrer Mitgliederseite in W&B kennen. Einmal öffnen, und ihre Mitglieder und deren Aktivität erscheinen hier, auch offline.',
    wandb: 'W&B öffnen',
    host: 'Self-Managed-Host hinzufügen',
  },

  figures: 'Mitglieder auf einen Blick',
  tiles: {
    members: 'Mitglieder',
    active: 'Aktiv in 30 Tagen',
    dormant: 'Schlafend',
    invited: 'Offene Einladungen',
    deactivated: 'Deaktiviert',
    noActivity: 'Nie aktiv',
  },
  ofEligible: (eligible, share) => `von ${eligible}${share ? `, ${share}` : ''}`,
  ofTotal: (total) => `von ${total} gesehen`,
  byStatus: 'Mitglieder nach Status',

  activity: 'Aktivität',
  importTitle: 'Import',
  backup: 'Sicherung',

  export: {
    title: 'CSV exportieren',
    columns: 'Spalten',
    asHere: 'Wie W&B exportiert',
    as: {
      'multi-tenant': 'Wie W&B Multi-tenant exportiert',
      'single-tenant': 'Wie W&B Dedicated exportiert',
      rollcall: 'Alles, was Rollcall weiß',
    },
    who: 'Mitglieder',
    everybody: (count) => `Alle (${count})`,
    only: (status, count) => `${status} (${count})`,
    action: 'CSV exportieren',
    busy: 'Exportiert …',
    saved: (name, count, rows) => `${name} mit ${plural(count, rows, 'Zeile', 'Zeilen')} gespeichert.`,
    nobody: 'Noch sind keine Mitglieder bekannt. Die Mitgliederseite öffnen oder ihre CSV-Datei importieren.',
  },

  exports: {
    title: 'Frühere Exporte',
    loading: 'Frühere Exporte werden gelesen …',
    none: 'Noch keine. Jede exportierte CSV-Datei wird hier aufbewahrt, in diesem Browser.',
    file: 'Datei',
    made: 'Erstellt',
    rows: 'Zeilen',
    actions: 'Aktionen',
    download: (name) => `${name} erneut herunterladen`,
    remove: (name) => `${name} löschen`,
    removed: (name) => `${name} gelöscht.`,
    restored: (name) => `${name} bleibt erhalten.`,
    undo: 'Rückgängig',
  },

  sources: {
    title: 'Woher das stammt',
    source: 'Quelle',
    names: {
      page: 'Mitgliederseite',
      csv: 'Importierte CSV',
      scim: 'SCIM',
      'audit-log': 'Audit-Log',
      'audit-file': 'Audit-Dateien',
    },
    lastRead: 'Zuletzt gelesen',
    tells: 'Was sie sagt',
    everybody: (count, text) => `Alle ${plural(count, text, 'Mitglied', 'Mitglieder')}`,
    part: (count, text) => `${plural(count, text, 'Mitglied', 'Mitglieder')}, nicht alle`,
    days: (count, text) => plural(count, text, 'vollständiger Tag', 'vollständige Tage'),
    never: 'nie',
    none: 'Noch wurde keine Quelle gelesen.',
    openOptions: 'Optionen öffnen',
    connectHint: 'Diese Organisation verbinden, um SCIM und das Audit-Log zu lesen: jedes Mitglied, jeder aktive Tag.',
    connect: 'Diese Organisation verbinden',
  },

  import: {
    title: 'CSV-Datei von W&B importieren',
    hint: 'Die Datei hierher ziehen, die „Export as CSV“ auf der Mitgliederseite gespeichert hat.',
    choose: 'CSV-Datei auswählen',
    reading: (name) => `${name} wird gelesen …`,
    done: (count, text) => `${plural(count, text, 'Mitglied', 'Mitglieder')} importiert.`,
    rejected: (count, text) => `${plural(count, text, 'Zeile', 'Zeilen')} ausgelassen:`,
    line: (line, reason) => `Zeile ${line}: ${reason}`,
    more: (count) => `und ${count} weitere`,
    tooLarge: (most) => `Diese Datei ist zu groß für eine Mitgliederliste (mehr als ${most}).`,
    unreadable: 'Der Browser konnte diese Datei nicht lesen. Bitte noch einmal auswählen.',
    onlyOne: 'Nur eine Datei auf einmal.',
  },
});
