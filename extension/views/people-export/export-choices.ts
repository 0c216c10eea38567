import type { CsvSchemaName } from '../../messages';
import { EXPORT_FORMATS, type ExportFormat, MANIFEST_PLACES, type ManifestPlace, type TextOptions } from './export-job';

/** Where an export goes: a file of that format, or the clipboard. */
export type ExportTarget = ExportFormat | 'clipboard';
export const EXPORT_TARGETS: readonly ExportTarget[] = [...EXPORT_FORMATS, 'clipboard'];

/** What a spreadsheet reads as text, and could take for formulas. */
const GUARDED_TARGETS = ['csv', 'tsv', 'clipboard'] as const;
export type GuardedTarget = (typeof GUARDED_TARGETS)[number];

/** Whether formulas are a danger where an export goes; the other formats say what is text. */
export function isGuarded(target: ExportTarget): target is GuardedTarget {
  return GUARDED_TARGETS.some((guarded) => guarded === target);
}

export const EXPORT_SCHEMAS: readonly CsvSchemaName[] = ['rollcall', 'single-tenant', 'multi-tenant'];

/** What an admin chose last, but for the rows: those belong to the table as it is now. */
export interface ExportChoices {
  readonly schema: CsvSchemaName;
  readonly target: ExportTarget;
  readonly manifest: ManifestPlace;
  /** Who will read a CSV. */
  readonly reader: 'spreadsheet' | 'program';
  readonly delimiter: TextOptions['delimiter'];
  /** Where text that begins like a formula is kept from running, by what it goes to. */
  readonly guards: Readonly<Record<GuardedTarget, boolean>>;
}

export const USUAL_CHOICES: ExportChoices = {
  schema: 'rollcall',
  target: 'xlsx',
  manifest: 'beside',
  reader: 'spreadsheet',
  delimiter: ',',
  guards: { csv: true, tsv: true, clipboard: true },
};

/** How text is written by those choices. Spreadsheets tell UTF-8 by the mark; programs trip over it. */
export function textOptionsOf({ target, reader, delimiter, guards }: ExportChoices): TextOptions {
  return {
    delimiter,
    hasMark: target === 'csv' && reader === 'spreadsheet',
    guardsFormulas: isGuarded(target) && guards[target],
  };
}

/** CSV for another reader: programs want text as it is, spreadsheets must not run it. */
export function withReader(choices: ExportChoices, reader: ExportChoices['reader']): ExportChoices {
  return { ...choices, reader, guards: { ...choices.guards, csv: reader === 'spreadsheet' } };
}

const KEY = 'people-export';

/** What was remembered; the usual where nothing was, or no longer fits. */
export function readChoices(storage: () => Pick<Storage, 'getItem'>): ExportChoices {
  try {
    return choicesIn(JSON.parse(storage().getItem(KEY) ?? '{}'));
  } catch {
    // Storage is refused to some pages; a text that is no JSON was written by somebody else.
    return USUAL_CHOICES;
  }
}

/** Remembers choices where the browser lets us. */
export function rememberChoices(storage: () => Pick<Storage, 'setItem'>, choices: ExportChoices): void {
  try {
    storage().setItem(KEY, JSON.stringify(choices));
  } catch {
    // Not remembered is no harm.
  }
}

function choicesIn(stored: unknown): ExportChoices {
  if (typeof stored !== 'object' || stored === null) return USUAL_CHOICES;
  const given = new Map<string, unknown>(Object.entries(stored));
  const oneOf = <T>(key: string, known: readonly T[], usual: T): T =>
    known.find((one) => one === given.get(key)) ?? usual;
  return {
    schema: oneOf('schema', EXPORT_SCHEMAS, USUAL_CHOICES.schema),
    target: oneOf('target', EXPORT_TARGETS, USUAL_CHOICES.target),
    manifest: oneOf('manifest', MANIFEST_PLACES, USUAL_CHOICES.manifest),
    reader: oneOf('reader', ['spreadsheet', 'program'], USUAL_CHOICES.reader),
    delimiter: oneOf('delimiter', [',', ';'], USUAL_CHOICES.delimiter),
    guards: guardsIn(given.get('guards')),
  };
}

function guardsIn(stored: unknown): ExportChoices['guards'] {
  const given = new Map<string, unknown>(typeof stored === 'object' && stored !== null ? Object.entries(stored) : []);
  const isOn = (target: GuardedTarget) => given.get(target) !== false;
  return { csv: isOn('csv'), tsv: isOn('tsv'), clipboard: isOn('clipboard') };
}
