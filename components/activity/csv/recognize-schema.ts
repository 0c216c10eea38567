import { type ColumnName, type CsvSchemaName, columnsOf, isRollcallOnly } from './columns';
import { csvReasons } from './csv-reasons.strings';

/** A file whose headers make sense. */
export interface RecognizedSchema {
  readonly recognized: true;
  readonly schema: CsvSchemaName;
  /** Where each known column is. */
  readonly positions: ReadonlyMap<ColumnName, number>;
  /** Columns of that layout the file lacks, as older servers' files do. */
  readonly missing: readonly ColumnName[];
  /** Headers no layout has. */
  readonly unknown: readonly string[];
}

/** A file that cannot be a members export. */
export interface UnrecognizedSchema {
  readonly recognized: false;
  /** Columns it would need. */
  readonly lacking: readonly string[];
  /** A sentence for the admin. */
  readonly reason: string;
}

/** Headers that earlier servers and drafts used (`wandb/activity.md`, B), folded, and what they are called now. */
const OLDER_NAMES: ReadonlyMap<string, ColumnName> = new Map<string, ColumnName>([
  ['user name', 'Username'],
  ['e mail', 'Email'],
  ['email address', 'Email'],
  ['team', 'Teams'],
  ['last active timestamp', 'Last Active'],
  ['last activity', 'Last Active'],
  ['organization role', 'Org Role'],
  ['days active', 'Number of active days'],
  ['total active days', 'Number of active days'],
  ['weave role', 'Weave Access'],
]);

const ALL_NAMES: ReadonlyMap<string, ColumnName> = new Map<string, ColumnName>([
  ...OLDER_NAMES,
  ...[...columnsOf('rollcall'), ...columnsOf('single-tenant')].map((name) => [folded(name), name] as const),
]);

/**
 * Tells a members export by its headers, whatever their case and order: tail columns may be missing, others may be
 * mixed in. It needs Last Active, and Email or Username.
 */
export function recognizeSchema(headers: readonly string[]): RecognizedSchema | UnrecognizedSchema {
  const positions = new Map<ColumnName, number>();
  const unknown: string[] = [];
  headers.forEach((header, position) => {
    const column = ALL_NAMES.get(folded(header));
    if (column && !positions.has(column)) positions.set(column, position);
    else if (header.trim() !== '') unknown.push(header.trim());
  });
  const lacking = lackingColumns(positions);
  if (lacking.length > 0) {
    return {
      recognized: false,
      lacking,
      reason: csvReasons.columnsLacking(lacking),
    };
  }
  const schema = schemaOf(positions);
  return {
    recognized: true,
    schema,
    positions,
    missing: columnsOf(schema).filter((name) => !positions.has(name)),
    unknown,
  };
}

function lackingColumns(positions: ReadonlyMap<ColumnName, number>): readonly string[] {
  const hasName = positions.has('Email') || positions.has('Username');
  return [...(positions.has('Last Active') ? [] : ['Last Active']), ...(hasName ? [] : ['Email'])];
}

function schemaOf(positions: ReadonlyMap<ColumnName, number>): CsvSchemaName {
  const names = [...positions.keys()];
  if (names.some(isRollcallOnly)) return 'rollcall';
  const onlyIn = (schema: CsvSchemaName, other: CsvSchemaName) =>
    names.filter((name) => columnsOf(schema).includes(name) && !columnsOf(other).includes(name)).length;
  return onlyIn('multi-tenant', 'single-tenant') > onlyIn('single-tenant', 'multi-tenant')
    ? 'multi-tenant'
    : 'single-tenant';
}

/** Lower case, every run of anything but letters and digits one space. */
function folded(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
