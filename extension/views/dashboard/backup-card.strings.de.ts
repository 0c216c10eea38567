import { translation } from '../../../components/texts/texts';
import { backupCardStrings } from './backup-card.strings';

/** German. */
export const backupCardDe = translation(backupCardStrings, {
  save: 'Sicherung speichern',
  saveHint:
    'Eine Datei mit allem Gespeicherten: Mitglieder, Tage, Stände und Exporte. Sie enthält Namen und E-Mail-Adressen, aber keinen API-Schlüssel.',
  what: 'Was',
  this: (name) => `Nur ${name}`,
  all: 'Alles Gespeicherte',
  action: 'Sicherung speichern',
  saving: (share) => `Speichert, ${share}`,
  saved: (name, size) => `${name} gespeichert (${size}).`,
  progressLabel: 'Sicherung',

  merge: 'Sicherung zusammenführen',
  mergeHint:
    'Eine Sicherungsdatei hierher ziehen. Was sie weiß, kommt zum Gespeicherten dazu: Nichts wird überschrieben, und dieselbe Datei noch einmal ändert nichts.',
  choose: 'Sicherung auswählen',
  merging: (share) => `Führt zusammen, ${share}`,
  merged: (organizations) => `Was die Sicherung über ${organizations.join(', ')} weiß, ist zusammengeführt.`,
  madeAt: (when) => `Sie ist vom ${when}.`,
  empty: 'Diese Sicherung enthält nichts.',
  partly: (count, text) =>
    count === 1
      ? `${text} Teil war schon zusammengeführt und bleibt.`
      : `${text} Teile waren schon zusammengeführt und bleiben.`,
  onlyOne: 'Nur eine Datei auf einmal.',
  cancel: 'Abbrechen',
  cancelled: 'Abgebrochen. Bis dahin Zusammengeführtes bleibt.',
  cancelledSaving: 'Abgebrochen. Nichts wurde gespeichert.',

  keep: 'Wie lange der Verlauf bleibt und wie er gelöscht wird, steht in den Optionen.',
  openOptions: 'Daten in den Optionen',
});
