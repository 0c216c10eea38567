import type { CsvSchemaName } from '../csv/columns';
import { defuse } from '../csv/formula-text';
import { flagText, integerText, listText } from '../csv/write-record';
import { isoDate, isoInstant } from '../day';
import type { ExportColumn } from './export-table';

/** A cell in the words of a CSV file; empty where nothing is known. */
export function cellText(column: ExportColumn, row: number, schema: CsvSchemaName): string {
  switch (column.type) {
    case 'text':
    case 'word':
      return column.values[row] ?? '';
    case 'integer':
      return integerText(column.values[row] ?? undefined);
    case 'moment': {
      const at = column.values[row] ?? undefined;
      return at === undefined ? '' : isoInstant(at);
    }
    case 'day': {
      const day = column.values[row] ?? undefined;
      return day === undefined ? '' : isoDate(day);
    }
    case 'flag':
      return flagText(column.values[row] ?? undefined);
    case 'list':
      return listText(schema, column.values[row] ?? undefined);
  }
}

/** As `cellText`, with an apostrophe before text of people that a spreadsheet would run; numbers and dates never. */
export function guardedCellText(column: ExportColumn, row: number, schema: CsvSchemaName): string {
  const text = cellText(column, row, schema);
  return column.type === 'text' || column.type === 'list' ? defuse(text) : text;
}
