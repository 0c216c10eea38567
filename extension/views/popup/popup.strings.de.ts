import { translation } from '../../../components/texts/texts';
import { popupStrings } from './popup.strings';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** German. */
export const popupDe = translation(popupStrings, {
  name: 'Rollcall',
  options: 'Optionen',
  loading: 'Organisationen werden geladen',
  failedTitle: 'Rollcall konnte seine Daten nicht lesen',
  staleTitle: 'Diese Zahlen ließen sich nicht auffrischen.',
  retry: 'Erneut versuchen',

  empty: {
    title: 'Noch keine Organisation',
    lead: 'Rollcall lernt eine Organisation von ihrer Mitgliederseite kennen. So geht es los:',
    openTitle: 'Die Mitgliederseite in W&B öffnen.',
    openDetail:
      'Auf Forge in den Einstellungen der Organisation, Tab „Users“; auf Dedicated im Dashboard der Organisation.',
    open: 'W&B öffnen',
    hostTitle: 'W&B auf eigenem Server?',
    hostDetail: 'Zuerst die Adresse des Servers nennen.',
    addHost: 'Host hinzufügen',
  },

  here: {
    unread: (name) => `Dieser Tab gehört zu ${name}; davon hat Rollcall noch nichts gelesen.`,
    openMembers: 'Ihre Mitgliederseite öffnen',
    reload: 'Diese Seite neu laden',
  },

  offer: {
    title: (host) => `${host} sieht nach einem W&B-Server aus, aber Rollcall darf ihn noch nicht lesen.`,
    allow: 'Rollcall auf diesem Host erlauben',
    asking: 'Wartet auf die Antwort …',
    refused: (host) => `Der Browser hat ${host} nicht erlaubt. Nichts wurde geändert.`,
    allowed: (host) => `Rollcall arbeitet jetzt auf ${host}. Die Seite neu laden, um es zu sehen.`,
    reload: 'Seite neu laden',
  },

  deployment: { 'multi-tenant': 'Multi-tenant', dedicated: 'Dedicated', 'self-managed': 'Self-Managed' },
  others: 'Weitere Organisationen',
  thisTab: 'Dieser Tab',
  compact: (members, count) => plural(count, members, 'Mitglied', 'Mitglieder'),
  compactActive: (share) => `${share} aktiv`,

  members: 'Mitglieder',
  membersOf: (total) => `von ${total} gesehen`,
  membersSoFar: 'bisher gesehen',
  active: 'Aktiv in 30 Tagen',
  activeOf: (eligible) => `von ${eligible} mit Zugang`,
  activeHint: 'Heute und die 29 Tage davor (UTC). Zählbar: angenommen und nicht deaktiviert.',
  invites: 'Offene Einladungen',
  dormant: 'Schlafend',
  statuses: 'Mitglieder nach Status',
  statusCount: (count, status) => `${count} ${status}`,
  unknown: (count, text) =>
    `Von ${plural(count, text, 'Mitglied', 'Mitgliedern')} ist keine letzte Aktivität bekannt: weder als aktiv noch als schlafend gezählt.`,
  noMembers: 'Noch kein Mitglied gelesen. Die Mitgliederseite öffnen oder Rollcall mit der API verbinden.',
  incompleteConnected: 'Noch wurden nicht alle gesehen. Ein Abgleich liest alle Mitglieder.',
  incomplete:
    'Nicht alle wurden gesehen. Die Mitgliederseite öffnen und „Alle einlesen“ wählen oder Rollcall mit der API verbinden.',

  sync: {
    never: 'Verbunden, noch nicht abgeglichen',
    last: 'Letzter Abgleich',
    lastRead: 'Mitgliederseite gelesen',
    notConnected: 'Nicht mit der API verbunden',
    connect: 'Verbinden',
    now: 'Jetzt abgleichen',
    running: 'Gleicht ab …',
    cancel: 'Abbrechen',
    cancelling: 'Bricht ab …',
    progress: 'Fortschritt des Abgleichs',
    roster: 'Mitglieder werden gelesen',
    auditLog: (done, total) => `Audit-Log wird gelesen: ${done} von ${total} Tagen`,
    auditLogSpoken: 'Audit-Log wird gelesen',
    waiting: (until) => `W&B bat um eine Pause. Weiter um ${until}.`,
    retrying: 'W&B ließ sich gerade nicht lesen. Neuer Versuch läuft …',
    ended: 'Abgleich beendet',
    failed: 'Der letzte Abgleich hat vorzeitig angehalten.',
    openOptions: 'Optionen öffnen',
    notStarted: 'Es läuft bereits ein Abgleich.',
  },

  glance: {
    trend: 'Wöchentlich Aktive',
    weekOf: (days) => `aktive Personen, ${days}`,
    since: (day) => `Seit ${day}:`,
    noChanges: 'keine Änderung an der Mitgliederliste.',
    change: (kind, count) => `${kind} ${count}`,
    steps: 'Mögliche nächste Schritte',
  },

  exportCsv: 'CSV exportieren',
  exporting: 'Exportiert …',
  columns: 'Spalten der CSV',
  columnsNative: 'Spalten von W&B',
  columnsAll: 'Alle Spalten',
  exported: (name, count, rows) => `${name} mit ${plural(count, rows, 'Zeile', 'Zeilen')} gespeichert.`,
  membersPage: 'Mitgliederseite',
  dashboard: 'Dashboard',

  exports: {
    title: (count, text) => (count === 0 ? 'Frühere Exporte' : `Frühere Exporte (${text})`),
    loading: 'Exporte werden geladen',
    none: 'Noch keine. Jede exportierte CSV-Datei wird hier aufbewahrt, in diesem Browser.',
    rows: (count, rows) => plural(count, rows, 'Zeile', 'Zeilen'),
    download: (name) => `${name} erneut herunterladen`,
    remove: (name) => `${name} löschen`,
    removed: (name) => `${name} gelöscht.`,
    undo: 'Rückgängig',
    restored: (name) => `${name} bleibt erhalten.`,
    showAll: (text) => `Alle ${text} zeigen`,
  },
});
