import { isoDate, isoInstant } from '../day';
import type { Member } from '../member';
import { COLUMN_READERS, type ColumnContext, type ColumnReader } from './column-readers';
import { type CsvSchemaName, columnsOf, isTextColumn } from './columns';
import { defuse } from './formula-text';
import { joinKnownTeams, joinTeams } from './team-list';

/** What a record depends on beside the member. */
export interface RecordContext extends ColumnContext {
  /** Whether to put an apostrophe before text that a spreadsheet would run. */
  readonly defuseFormulas: boolean;
}

/** One member as the fields of a CSV row, in the order of `columnsOf(schema)`. What is not known is empty. */
export function toRecord(schema: CsvSchemaName, member: Member, context: RecordContext): readonly string[] {
  return columnsOf(schema).map((column) => {
    const cell = cellOf(COLUMN_READERS[column], schema, member, context);
    return context.defuseFormulas && isTextColumn(column) ? defuse(cell) : cell;
  });
}

function cellOf(reader: ColumnReader, schema: CsvSchemaName, member: Member, context: RecordContext): string {
  switch (reader.type) {
    case 'text':
    case 'word':
      return reader.read(member, context) ?? '';
    case 'integer':
      return integerText(reader.read(member, context));
    case 'moment': {
      const at = reader.read(member, context);
      return at === undefined ? '' : isoInstant(at);
    }
    case 'day': {
      const day = reader.read(member, context);
      return day === undefined ? '' : isoDate(day);
    }
    case 'flag':
      return flagText(reader.read(member, context));
    case 'list':
      return listText(schema, reader.read(member, context));
  }
}

/** A number as files have it; empty where it is not known. */
export function integerText(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

/** `Yes`, `No`, or nothing where it is not known. */
export function flagText(value: boolean | undefined): string {
  return value === undefined ? '' : value ? 'Yes' : 'No';
}

/** Team names in one cell. W&B's layouts cannot tell a member of no team from one whose teams are not known. */
export function listText(schema: CsvSchemaName, names: readonly string[] | undefined): string {
  return schema === 'rollcall' ? joinKnownTeams(names) : joinTeams(names);
}
