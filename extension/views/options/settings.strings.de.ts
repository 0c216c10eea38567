import { translation } from '../../../components/texts/texts';
import { settingsStrings } from './settings.strings';

function days(count: number, text: string): string {
  return `${text} ${count === 1 ? 'Tag' : 'Tagen'}`;
}

/** German. */
export const settingsDe = translation(settingsStrings, {
  loading: 'Einstellungen werden geladen',
  notRead: 'Die Einstellungen ließen sich nicht lesen.',
  retry: 'Erneut versuchen',
  unsaved: 'Es gibt nicht gespeicherte Änderungen.',
  faulty: (count) =>
    count === 1
      ? 'Zum Speichern das markierte Feld berichtigen.'
      : `Zum Speichern die ${count} markierten Felder berichtigen.`,
  save: 'Änderungen speichern',
  saving: 'Speichert …',
  discard: 'Verwerfen',
  saved: 'Einstellungen gespeichert.',
  days: 'Tage',

  fault: (fault, least, most) => {
    switch (fault) {
      case 'no-number':
        return `Eine ganze Zahl von ${least} bis ${most} eingeben.`;
      case 'too-small':
        return `Der kleinste Wert ist ${least}.`;
      case 'too-large':
        return `Der größte Wert ist ${most}.`;
      case 'not-after-idle':
        return 'Ein Mitglied ruht, bevor es schläft: Diese Zahl muss die größere sein.';
    }
  },

  thresholds: {
    title: 'Grenzen',
    lead: 'Wie lange nach ihrer letzten Aktivität Mitglieder als ruhend und als schlafend gelten. Jede Seite, jede Zahl und jeder Export folgt dem.',
    idle: 'Ruhend nach',
    dormant: 'Schlafend nach',
    active: (idle, idleText) => `Zuletzt aktiv vor weniger als ${days(idle, idleText)}`,
    idleSpan: (from, to) => (from === to ? `vor ${days(Number(from), from)}` : `vor ${from} bis ${to} Tagen`),
    dormantSpan: (dormant, text) => `vor ${days(dormant, text)} oder länger`,
    hyphen:
      'Ein Strich in der Spalte „Last Active“ von W&B zählt auf Dedicated Cloud und Self-Managed als schlafend (seit sechs Monaten nichts), auf Multi-tenant als nie aktiv.',
  },

  page: {
    title: 'Auf den Seiten von W&B',
    lead: 'Was Rollcall einer Mitgliederseite hinzufügt. Eine Änderung zeigt sich, wenn die Seite geöffnet oder neu geladen wird.',
    cells: 'Status in der Spalte „Last Active“',
    cellsHint: 'Eine Zeile unter dem Text von W&B, mit einer Karte beim Zeigen und beim Fokus.',
    toolbar: 'Leiste über der Mitgliedertabelle',
    toolbarHint:
      'Zahlen nach Status, CSV-Export, der Weg zu Aktivitätsbereich und Dashboard. Popup und Dashboard gehen auch ohne sie.',
    panel: 'Aktivitätsbereich',
    panelHint: 'Öffnet sich aus der Leiste. Das Dashboard hat dieselben Diagramme.',
  },

  sync: {
    title: 'Abgleich',
    lead: 'Für verbundene Organisationen. Ein Abgleich liest die Mitglieder und die noch fehlenden Tage des Audit-Logs.',
    backfill: 'Geschichte beim ersten Abgleich',
    backfillHint: (from) => `Reicht zurück bis ${from}. Einmal gelesene Tage werden nicht noch einmal abgefragt.`,
    backfillHintPlain: 'Wie weit zurück der erste Abgleich das Audit-Log liest.',
    daily: 'Jeden Tag abgleichen',
    dailyHint: 'Solange der Browser läuft. Ein unterbrochener Abgleich geht dort weiter, wo er aufgehört hat.',
  },

  retention: {
    keep: 'Geschichte aufbewahren',
    everything: 'Solange Platz ist',
    months: (count) => (count === 12 ? '1 Jahr' : count % 12 === 0 ? `${count / 12} Jahre` : `${count} Monate`),
    keepHint: 'Tage mit Aktivität und frühere Stände. Mitglieder und was jetzt bekannt ist bleiben in jedem Fall.',
    shorter: 'Was älter ist, wird beim Speichern aus diesem Browser gelöscht.',
    exports: 'Aufbewahrte Exporte',
    exportsHint: 'Je Organisation; der älteste geht zuerst. 0 bewahrt keinen auf.',
    exportsUnit: 'Dateien',
  },

  export: {
    title: 'Export',
    lead: 'CSV-Dateien enthalten Namen und Teams, die Menschen selbst wählen.',
    defuse: 'Formeln entschärfen',
    defuseHint:
      'Setzt ein Hochkomma vor Text, den eine Tabellenkalkulation als Formel ausführen würde, etwa =HYPERLINK(…). Zahlen und Daten bleiben, wie sie sind. Nur für Dateien ausschalten, die keine Tabellenkalkulation öffnet.',
  },

  privacy: {
    title: 'Datenschutzmodus',
    lead: 'Für geteilte Bildschirme, und wo Zahlen gesehen werden dürfen, Personen aber nicht.',
    who: 'Wer ist das?',
    whoHint: 'Ein Pseudonym aus einer Datei oder von einem Bildschirm eingeben. Nur dieser Browser kann es auflösen.',
    look: 'Nachsehen',
    nobody: 'Niemand hier hat dieses Pseudonym.',
    mode: 'Pseudonyme statt Namen zeigen',
    modeHint:
      'Dashboard, Aktivitätsbereich, Popup, Benachrichtigungen und Exporte nennen Personen „Person 4F2A-91C3“, überall in diesem Browser gleich; Teams, E-Mail-Domains und eigene Rollen mit weniger als fünf Personen erscheinen als eine Gruppe. Summen bleiben richtig. Die Seite von W&B zeigt, was W&B zeigt. Sicherungen, benannte Ansichten und zusammengeführte Personen warten, bis der Modus aus ist.',
  },
});
