import type { CsvSchemaName } from '../csv/columns';
import type { Instant, UtcDay } from '../day';
import type { Member } from '../member';
import { type ExportColumnName, type ExportContext, exportColumnsOf, exportReaderOf } from './export-columns';

/** Null where nothing is known. */
type Values<T> = readonly (T | null)[];

/** One column of an export, a value per member; see `ColumnReader` for the types. */
export type ExportColumn = { readonly name: ExportColumnName } & (
  | { readonly type: 'text'; readonly values: Values<string> }
  | { readonly type: 'word'; readonly values: Values<string> }
  | { readonly type: 'integer'; readonly values: Values<number> }
  | { readonly type: 'moment'; readonly values: Values<Instant> }
  | { readonly type: 'day'; readonly values: Values<UtcDay> }
  | { readonly type: 'flag'; readonly values: Values<boolean> }
  | { readonly type: 'list'; readonly values: Values<readonly string[]> }
);

export type ExportColumnType = ExportColumn['type'];

/** Members column by column. It is plain JSON, so it can travel. */
export interface ExportTable {
  readonly schema: CsvSchemaName;
  readonly rows: number;
  readonly columns: readonly ExportColumn[];
}

/** What the columns of a layout hold of members, in the order given. */
export function exportTable(schema: CsvSchemaName, members: readonly Member[], context: ExportContext): ExportTable {
  const columns = exportColumnsOf(schema).map((name) => columnOf(name, members, context));
  return { schema, rows: members.length, columns };
}

function columnOf(name: ExportColumnName, members: readonly Member[], context: ExportContext): ExportColumn {
  const reader = exportReaderOf(name);
  const valuesOf = <T>(read: (member: Member, context: ExportContext) => T | undefined): Values<T> =>
    members.map((member) => read(member, context) ?? null);
  switch (reader.type) {
    case 'text':
      // Nothing is known by a name that is empty.
      return { name, type: 'text', values: valuesOf((member, given) => reader.read(member, given) || undefined) };
    case 'word':
      return { name, type: 'word', values: valuesOf(reader.read) };
    case 'integer':
      return { name, type: 'integer', values: valuesOf(reader.read) };
    case 'moment':
      return { name, type: 'moment', values: valuesOf(reader.read) };
    case 'day':
      return { name, type: 'day', values: valuesOf(reader.read) };
    case 'flag':
      return { name, type: 'flag', values: valuesOf(reader.read) };
    case 'list':
      return { name, type: 'list', values: valuesOf(reader.read) };
  }
}
