import type { SchemaElement } from 'hyparquet';
import { type ColumnSource, parquetWriteBuffer } from 'hyparquet-writer';
import { fieldOf } from '../../../components/activity/export/export-columns';
import type { ExportColumn, ExportTable } from '../../../components/activity/export/export-table';
import { startOfDay } from '../../../components/activity/day';

/** Key of the manifest in the file's own metadata. */
export const MANIFEST_KEY = 'rollcall.manifest';

/**
 * Writes a Parquet file, packed with Snappy: texts as UTF-8, numbers as 64-bit integers, moments as TIMESTAMP in UTC,
 * days as DATE, teams as a list. Null is what is not known.
 *
 * @param manifest kept in the file's metadata, as JSON
 */
export function writeParquet({ columns }: ExportTable, manifest: string): Blob {
  const buffer = parquetWriteBuffer({
    columnData: columns.map(dataOf),
    schema: [{ name: 'members', num_children: columns.length }, ...columns.flatMap(schemaOf)],
    kvMetadata: [{ key: MANIFEST_KEY, value: manifest }],
    createdBy: 'Rollcall',
    // Groups as large as readers like them; the first is not kept small for previews.
    rowGroupSize: 100_000,
  });
  return new Blob([buffer], { type: 'application/vnd.apache.parquet' });
}

function schemaOf(column: ExportColumn): readonly SchemaElement[] {
  const field = { name: fieldOf(column.name), repetition_type: 'OPTIONAL' } as const;
  switch (column.type) {
    case 'text':
    case 'word':
      return [{ ...field, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }];
    case 'integer':
      return [{ ...field, type: 'INT64' }];
    case 'moment':
      return [
        {
          ...field,
          type: 'INT64',
          converted_type: 'TIMESTAMP_MILLIS',
          logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
        },
      ];
    case 'day':
      return [{ ...field, type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }];
    case 'flag':
      return [{ ...field, type: 'BOOLEAN' }];
    case 'list':
      return [
        { ...field, converted_type: 'LIST', logical_type: { type: 'LIST' }, num_children: 1 },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        {
          name: 'element',
          repetition_type: 'REQUIRED',
          type: 'BYTE_ARRAY',
          converted_type: 'UTF8',
          logical_type: { type: 'STRING' },
        },
      ];
  }
}

function dataOf(column: ExportColumn): ColumnSource {
  return { name: fieldOf(column.name), data: valuesOf(column) };
}

function valuesOf(column: ExportColumn): ColumnSource['data'] {
  switch (column.type) {
    case 'integer':
      return column.values.map((value) => (value === null ? null : BigInt(value)));
    case 'moment':
      return column.values.map((at) => (at === null ? null : new Date(at)));
    case 'day':
      return column.values.map((day) => (day === null ? null : new Date(startOfDay(day))));
    default:
      return [...column.values];
  }
}
