import type { ImportEntry } from '../../history-messages';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** English texts of `<rollcall-import-list>` and of Undo where a file was imported. Numbers come as formatted text. */
export const importListStrings = {
  title: 'Imported files',
  lead: 'Undo takes a file back as if it had never been imported; whatever was learnt since stays.',
  kinds: {
    csv: 'Members CSV',
    'audit-file': 'Audit file',
    backup: 'Backup',
  } satisfies Record<ImportEntry['kind'], string>,
  added: (people: readonly [count: number, text: string], days: readonly [count: number, text: string]) =>
    `added ${plural(...people, 'person', 'people')} and ${plural(...days, 'day', 'days')}`,
  addedPeople: (count: number, text: string) => `added ${plural(count, text, 'person', 'people')}`,
  addedDays: (count: number, text: string) => `added ${plural(count, text, 'day', 'days')}`,
  addedNothing: 'added no new people or days',
  unfinished: 'not read to its end',
  undo: 'Undo',
  undoFor: (name: string) => `Undo the import of ${name}`,
  undoing: 'Undoing…',
  undone: (name: string) => `The import of ${name} is undone. Import the file again to have it back.`,
  refused: 'This import can no longer be undone. Nothing was changed.',
  stays: {
    'too-large': 'Too large to be undone',
    'too-old': 'Can no longer be undone: others came after it',
  } satisfies Record<Exclude<ImportEntry['standing'], 'apart'>, string>,
  tooLarge: 'This import is too large to be undone.',
} as const;
