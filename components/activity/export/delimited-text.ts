import { cellText, guardedCellText } from './cell-text';
import type { ExportTable } from './export-table';

/** How a table is written as text with one member a line. */
export interface DelimitedOptions {
  readonly delimiter: ',' | ';' | '\t';
  /** A byte order mark, by which Excel tells UTF-8. */
  readonly hasMark: boolean;
  /** Apostrophes before text that a spreadsheet would run as a formula. */
  readonly guardsFormulas: boolean;
  /** Quotation marks around every field, as W&B writes them (`wandb/activity.md`, A1), or only where they are needed. */
  readonly quotesAll: boolean;
}

/** Rows of one piece: a caller can report progress, and let others work, between pieces. */
export const ROWS_AT_ONCE = 2_000;
const LINE_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

/** Writes CSV or TSV (RFC 4180: CRLF, inner quotation marks doubled), a header row first, in pieces. */
export function* delimitedText(table: ExportTable, options: DelimitedOptions): Generator<string> {
  const { hasMark, guardsFormulas } = options;
  const lineOf = (fields: readonly string[]) => delimitedLine(fields, options);
  const textOf = guardsFormulas ? guardedCellText : cellText;
  yield (hasMark ? BYTE_ORDER_MARK : '') + lineOf(table.columns.map(({ name }) => name));
  for (let start = 0; start < table.rows; start += ROWS_AT_ONCE) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(table.rows, start + ROWS_AT_ONCE); row += 1) {
      lines.push(lineOf(table.columns.map((column) => textOf(column, row, table.schema))));
    }
    yield lines.join('');
  }
}

/** One line of fields that are text already. */
export function delimitedLine(
  fields: readonly string[],
  options: Pick<DelimitedOptions, 'delimiter' | 'quotesAll'>,
): string {
  return fields.map((field) => quoted(field, options)).join(options.delimiter) + LINE_END;
}

const NEEDS_QUOTES = /[",;\t\r\n]|^\s|\s$/;

function quoted(field: string, { quotesAll }: Pick<DelimitedOptions, 'quotesAll'>): string {
  return quotesAll || NEEDS_QUOTES.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
