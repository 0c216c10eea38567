import { cellText } from '../../../components/activity/export/cell-text';
import { ROWS_AT_ONCE } from '../../../components/activity/export/delimited-text';
import type { ExportColumn, ExportTable } from '../../../components/activity/export/export-table';
import { isoInstant } from '../../../components/activity/day';
import { XLSX_STYLES, xlsxText } from './xlsx-text';

/** Rows a sheet can have, the header among them (ECMA-376, and Excel's own limit). */
const MOST_ROWS = 1_048_576;
const MS_PER_DAY = 86_400_000;
/** Days from Excel's day 0 to 1970-01-01; right from 1900-03-01 on, before which Excel counts a day too many. */
const EPOCH_SERIAL = 25_569;
const FIRST_SERIAL = 61;
const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/**
 * Writes a table as a worksheet in pieces: numbers, truth values and dates as such, text as text, so that nothing is run
 * or turned into a date. The header stays in view and can be filtered by.
 *
 * @throws RangeError for more rows than a sheet can have
 */
export function* sheetXml(table: ExportTable): Generator<string> {
  const { columns, rows, schema } = table;
  if (rows >= MOST_ROWS) throw new RangeError('more rows than a sheet can have');
  const letters = columns.map((_column, i) => columnLetters(i));
  const range = filteredRange(table);
  yield (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}"><dimension ref="${range}"/>` +
    '<sheetViews><sheetView workbookViewId="0" tabSelected="1">' +
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.map(widthOf).join('')}</cols><sheetData><row r="1">` +
    columns.map(({ name }, i) => textCell(`${letters[i]}1`, name, XLSX_STYLES.header)).join('') +
    '</row>'
  );
  for (let start = 0; start < rows; start += ROWS_AT_ONCE) {
    const lines: string[] = [];
    for (let row = start; row < Math.min(rows, start + ROWS_AT_ONCE); row += 1) {
      const cells = columns.map((column, i) => cellXml(column, row, `${letters[i]}${row + 2}`, schema));
      lines.push(`<row r="${row + 2}">${cells.join('')}</row>`);
    }
    yield lines.join('');
  }
  yield `</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

/** The header and all members, as a sheet's places: `A1:AB141`. */
export function filteredRange({ columns, rows }: ExportTable): string {
  return `A1:${columnLetters(Math.max(0, columns.length - 1))}${rows + 1}`;
}

/** Writes a sheet of two columns: what, and its value. */
export function pairsSheetXml(pairs: readonly (readonly [what: string, value: string])[]): string {
  const rows = pairs.map(
    ([what, value], i) =>
      `<row r="${i + 1}">${textCell(`A${i + 1}`, what, XLSX_STYLES.header)}${textCell(`B${i + 1}`, value)}</row>`,
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NAMESPACE}">` +
    '<cols><col min="1" max="1" width="28" customWidth="1"/><col min="2" max="2" width="100" customWidth="1"/></cols>' +
    `<sheetData>${rows.join('')}</sheetData></worksheet>`
  );
}

function cellXml(column: ExportColumn, row: number, place: string, schema: ExportTable['schema']): string {
  switch (column.type) {
    case 'integer': {
      const value = column.values[row] ?? undefined;
      return value === undefined ? '' : `<c r="${place}"><v>${value}</v></c>`;
    }
    case 'flag': {
      const value = column.values[row] ?? undefined;
      return value === undefined ? '' : `<c r="${place}" t="b"><v>${value ? 1 : 0}</v></c>`;
    }
    case 'moment': {
      const at = column.values[row] ?? undefined;
      return at === undefined ? '' : momentCell(place, at, isoInstant(at));
    }
    case 'day': {
      const day = column.values[row] ?? undefined;
      return day === undefined ? '' : dateCell(place, day + EPOCH_SERIAL, XLSX_STYLES.day);
    }
    case 'word':
      return wordCell(place, column.values[row] ?? '');
    default:
      return textCell(place, cellText(column, row, schema));
  }
}

const EXACT_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z$/;

/** W&B's Last Active column mixes moments and words: an exact moment is a date all the same. */
function wordCell(place: string, word: string): string {
  return EXACT_MOMENT.test(word) ? momentCell(place, Date.parse(word), word) : textCell(place, word);
}

function momentCell(place: string, at: number, otherwise: string): string {
  const serial = at / MS_PER_DAY + EPOCH_SERIAL;
  return serial < FIRST_SERIAL ? textCell(place, otherwise) : dateCell(place, serial, XLSX_STYLES.moment);
}

function dateCell(place: string, serial: number, style: number): string {
  return `<c r="${place}" s="${style}"><v>${serial}</v></c>`;
}

function textCell(place: string, text: string, style?: number): string {
  if (text === '') return '';
  const styled = style === undefined ? '' : ` s="${style}"`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${xlsxText(text)}</t></is></c>`;
}

const WIDTHS: Readonly<Record<ExportColumn['type'], number>> = {
  text: 24,
  word: 18,
  integer: 12,
  moment: 19,
  day: 12,
  flag: 12,
  list: 32,
};

/** In characters; every header has room, as far as it is no longer than a column should be. */
function widthOf({ name, type }: ExportColumn, index: number): string {
  const width = Math.max(WIDTHS[type], Math.min(26, name.length + 3));
  return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
}

/** `A`, ..., `Z`, `AA`: 702 columns are more than there are. */
function columnLetters(index: number): string {
  const letter = (number: number) => String.fromCharCode(65 + number);
  return index < 26 ? letter(index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
}
