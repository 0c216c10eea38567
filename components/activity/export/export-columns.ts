import { COLUMN_READERS, type ColumnContext, type ColumnReader } from '../csv/column-readers';
import { type ColumnName, type CsvSchemaName, columnsOf } from '../csv/columns';

import type { Instant, UtcDay } from '../day';
import type { Count } from '../report';

/** Grows when a column of Rollcall's own layout changes its name, type or meaning. */
export const EXPORT_SCHEMA_VERSION = 1;

/** What only an export of people has: who left, and figures of the period it is about. */
const EXPORT_ONLY = [
  'On Members List',
  'Active Days in Period',
  'Active Days Evidence',
  'Period From',
  'Period To',
  'Exported At',
] as const;

export type ExportColumnName = ColumnName | (typeof EXPORT_ONLY)[number];

/** What the columns of an export depend on beside the member. */
export interface ExportContext extends ColumnContext {
  readonly period: { readonly from: UtcDay; readonly to: UtcDay };
  /** Active days of the period by ordinal. */
  readonly activeDays: (ordinal: number) => Count;
  readonly exportedAt: Instant;
}

export type ExportReader = ColumnReader<ExportContext>;

const EXPORT_ONLY_READERS: Readonly<Record<(typeof EXPORT_ONLY)[number], ExportReader>> = {
  'On Members List': { type: 'flag', read: ({ present }) => present },
  'Active Days in Period': {
    type: 'integer',
    read: ({ ordinal }, { activeDays }) => {
      const count = activeDays(ordinal);
      return count.kind === 'unknown' ? undefined : count.value;
    },
  },
  'Active Days Evidence': { type: 'word', read: ({ ordinal }, { activeDays }) => activeDays(ordinal).kind },
  'Period From': { type: 'day', read: (_member, { period }) => period.from },
  'Period To': { type: 'day', read: (_member, { period }) => period.to },
  'Exported At': { type: 'moment', read: (_member, { exportedAt }) => exportedAt },
};

/** The columns of an export, in order: W&B's names first, then what Rollcall adds. W&B's own layouts stay as they are. */
export function exportColumnsOf(schema: CsvSchemaName): readonly ExportColumnName[] {
  return schema === 'rollcall' ? [...columnsOf(schema), ...EXPORT_ONLY] : columnsOf(schema);
}

/** How a column of an export is read from a member. */
export function exportReaderOf(name: ExportColumnName): ExportReader {
  if (isExportOnly(name)) return EXPORT_ONLY_READERS[name];
  const reader = COLUMN_READERS[name];
  if (name !== 'Activity Status' || reader.type !== 'word') return reader;
  // Always said, so that an empty date is never a riddle.
  return { type: 'word', read: (member, context) => reader.read(member, context) ?? 'Unknown' };
}

/**
 * What JSON and Parquet call a column: `Last Active (UTC)` is `last_active_utc`. BigQuery takes nothing but letters,
 * digits and underscores.
 */
export function fieldOf(name: ExportColumnName): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}

function isExportOnly(name: ExportColumnName): name is (typeof EXPORT_ONLY)[number] {
  return EXPORT_ONLY.some((own) => own === name);
}
