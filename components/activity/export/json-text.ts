import { isoDate, isoInstant } from '../day';
import { ROWS_AT_ONCE } from './delimited-text';
import { fieldOf } from './export-columns';
import type { ExportColumn, ExportTable } from './export-table';

/** A value as JSON has it: moments and days as ISO 8601 in UTC, null where nothing is known. */
export type JsonValue = string | number | boolean | readonly string[] | null;

/** Writes one JSON array with an object a member, in pieces. */
export function* jsonText(table: ExportTable): Generator<string> {
  yield '[';
  for (let start = 0; start < table.rows; start += ROWS_AT_ONCE) {
    const objects = objectsOf(table, start).map((object) => JSON.stringify(object));
    yield `${start === 0 ? '\n' : ',\n'}${objects.join(',\n')}`;
  }
  yield '\n]\n';
}

/** Writes an object a line (NDJSON, JSON Lines), in pieces. */
export function* ndjsonText(table: ExportTable): Generator<string> {
  for (let start = 0; start < table.rows; start += ROWS_AT_ONCE) {
    yield objectsOf(table, start)
      .map((object) => `${JSON.stringify(object)}\n`)
      .join('');
  }
}

function objectsOf({ columns, rows }: ExportTable, start: number): readonly Readonly<Record<string, JsonValue>>[] {
  const named = columns.map((column) => [fieldOf(column.name), column] as const);
  return Array.from({ length: Math.min(ROWS_AT_ONCE, rows - start) }, (_, i) =>
    Object.fromEntries(named.map(([field, column]) => [field, jsonValue(column, start + i)])),
  );
}

function jsonValue(column: ExportColumn, row: number): JsonValue {
  switch (column.type) {
    case 'moment': {
      const at = column.values[row] ?? undefined;
      return at === undefined ? null : isoInstant(at);
    }
    case 'day': {
      const day = column.values[row] ?? undefined;
      return day === undefined ? null : isoDate(day);
    }
    default:
      return column.values[row] ?? null;
  }
}
