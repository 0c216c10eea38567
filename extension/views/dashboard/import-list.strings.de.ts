import { translation } from '../../../components/texts/texts';
import { importListStrings } from './import-list.strings';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** German. */
export const importListDe = translation(importListStrings, {
  title: 'Importierte Dateien',
  lead: 'Rückgängig nimmt eine Datei zurück, als wäre sie nie importiert worden; was seither dazukam, bleibt.',
  kinds: { csv: 'Mitglieder-CSV', 'audit-file': 'Audit-Datei', backup: 'Sicherung' },
  added: (people, days) => `brachte ${plural(...people, 'Person', 'Personen')} und ${plural(...days, 'Tag', 'Tage')}`,
  addedPeople: (count, text) => `brachte ${plural(count, text, 'Person', 'Personen')}`,
  addedDays: (count, text) => `brachte ${plural(count, text, 'Tag', 'Tage')}`,
  addedNothing: 'brachte keine neuen Personen oder Tage',
  unfinished: 'nicht zu Ende gelesen',
  undo: 'Rückgängig',
  undoFor: (name) => `Import von ${name} rückgängig machen`,
  undoing: 'Macht rückgängig …',
  undone: (name) =>
    `Der Import von ${name} ist rückgängig gemacht. Um ihn wiederzuhaben, die Datei noch einmal importieren.`,
  refused: 'Dieser Import lässt sich nicht mehr rückgängig machen. Nichts wurde geändert.',
  stays: {
    'too-large': 'Zu groß, um rückgängig gemacht zu werden',
    'too-old': 'Nicht mehr rückgängig zu machen: Andere kamen danach',
  },
  tooLarge: 'Dieser Import ist zu groß, um rückgängig gemacht zu werden.',
});
