import { translation } from '../../../components/texts/texts';
import { dataStrings } from './data.strings';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** German. */
export const dataDe = translation(dataStrings, {
  title: 'Daten',
  lead: 'Alles, was Rollcall weiß, liegt in diesem Browserprofil und nirgends sonst.',
  loading: 'Gespeichertes wird gezählt',
  retry: 'Erneut versuchen',
  caption: 'Was gespeichert ist',
  organization: 'Organisation',
  members: 'Mitglieder',
  days: 'Tage Geschichte',
  exports: 'Exporte',
  actions: 'Löschen',
  none: 'Noch ist nichts gespeichert.',
  usage: (used, quota) => (quota ? `${used} von ${quota} belegt.` : `${used} belegt.`),
  wipe: 'Daten löschen',
  wipeOf: (name) => `Daten löschen: ${name}`,
  wipeAll: 'Alle Daten löschen',

  dialog: {
    title: (name) => `Die Daten von ${name} löschen?`,
    titleAll: 'Alle Daten löschen?',
    text: (members, days, exports) =>
      `${plural(...members, 'Mitglied', 'Mitglieder')}, ${plural(...days, 'Tag', 'Tage')} Geschichte und ${plural(...exports, 'Export', 'Exporte')} werden aus diesem Browser gelöscht. Das lässt sich nicht rückgängig machen.`,
    stays: 'Bei W&B ändert sich nichts. Verbindungen, Hosts und Einstellungen bleiben.',
    typeName: (name) => `Zur Bestätigung ${name} eingeben`,
    allWord: 'alle daten löschen',
    mismatch: (name) => `Das ist nicht ${name}.`,
    yes: 'Daten löschen',
    wiping: 'Löscht …',
    no: 'Abbrechen',
  },
  wiped: (name) => `Daten von ${name} gelöscht.`,
  wipedAll: 'Alle Daten gelöscht.',
});
