import { translation } from '../../../components/texts/texts';
import { actionStrings } from './action.strings';

/** German. */
export const actionDe = translation(actionStrings, {
  collect: 'Das Einlesen hat angehalten: Die Tabelle ging nicht zu ihren nächsten Zeilen weiter. Gelesenes bleibt.',
  collectSearch:
    'Zuerst das Suchfeld leeren: Solange etwas darin steht, zeigt die Tabelle nur einen Teil der Mitglieder.',
  collectShort: (collected, total) =>
    `Beim Durchgehen der Tabelle wurden ${collected} von ${total} Mitgliedern gefunden. Gelesenes bleibt.`,
  collectFewer: (collected, known) =>
    `Die Tabelle zeigt ${collected} Mitglieder, bekannt sind aber ${known}. Ist ein Filter gesetzt, ihn löschen und noch einmal einlesen.`,
  collectUnknown: (collected) =>
    `${collected} Mitglieder wurden gelesen. Die Seite sagt nicht, wie viele es gibt; die Liste ist vielleicht nicht vollständig.`,
  collectCancelled: (collected) => `Nach ${collected} Mitgliedern abgebrochen. Gelesenes bleibt.`,
  diagnosticsCopied: 'Diagnose kopiert. Sie enthält weder Namen noch E-Mail-Adressen.',
  diagnosticsNotCopied: 'Der Browser hat das Kopieren nicht erlaubt. Die Diagnose steht in der Konsole dieser Seite.',
});
