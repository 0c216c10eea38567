/** Which of the three CSV layouts a file has. */
export type CsvSchemaName = 'multi-tenant' | 'single-tenant' | 'rollcall';

/** What W&B's own export on Dedicated and Self-Managed holds, in its order (`wandb/activity.md`, A1). */
const SINGLE_TENANT = [
  'Name',
  'Username',
  'Org Role',
  'Models Seat',
  'Weave Access',
  'Email',
  'Teams',
  'Last Active',
] as const;

/** What W&B's own export on Multi-tenant holds, in its order (`wandb/activity.md`, A3). */
const MULTI_TENANT = [
  'Name',
  'Username',
  'Last Active',
  'Role',
  'Email',
  'Teams',
  'Status',
  'Number of Reports',
  'Number of Runs',
  'Number of active days',
  'Models Seat',
  'Weave Access',
] as const;

/** What Rollcall adds: everything it knows that W&B's own columns cannot say. */
const ROLLCALL_ONLY = [
  'Activity Status',
  'Last Active (UTC)',
  'Last Active Precision',
  'Days Since Last Active',
  'Date Added',
  'Billing Admin',
  'Evidence',
  'Source',
  'As Of',
  'SCIM ID',
] as const;

/** Every header a file of any of the layouts can have. */
export type ColumnName =
  (typeof SINGLE_TENANT)[number] | (typeof MULTI_TENANT)[number] | (typeof ROLLCALL_ONLY)[number];

const COLUMNS: Readonly<Record<CsvSchemaName, readonly ColumnName[]>> = {
  'single-tenant': SINGLE_TENANT,
  'multi-tenant': MULTI_TENANT,
  rollcall: [...MULTI_TENANT, ...ROLLCALL_ONLY],
};

/** The headers of a layout, in order. */
export function columnsOf(schema: CsvSchemaName): readonly ColumnName[] {
  return COLUMNS[schema];
}

/** Whether a header is one that only Rollcall writes. */
export function isRollcallOnly(column: ColumnName): boolean {
  return ROLLCALL_ONLY.some((own) => own === column);
}

/** Columns of free text, which a spreadsheet could take for formulas. */
const TEXT_COLUMNS: ReadonlySet<ColumnName> = new Set<ColumnName>([
  'Name',
  'Username',
  'Org Role',
  'Role',
  'Email',
  'Teams',
  'SCIM ID',
]);

/** Whether a column holds what people typed, rather than numbers, dates and fixed words. */
export function isTextColumn(column: ColumnName): boolean {
  return TEXT_COLUMNS.has(column);
}
