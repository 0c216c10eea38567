import type { CsvSchemaName } from '../../messages';
import type { ManifestPlace } from './export-job';
import type { ExportChoices, ExportTarget } from './export-choices';

const members = (count: number, text: string) => `${text} ${count === 1 ? 'member' : 'members'}`;

/** All English texts of `<rollcall-people-export>`. */
export const peopleExportStrings = {
  open: 'Export',
  title: 'Export members',
  rows: 'Which members',
  all: 'All members',
  filtered: 'Filtered',
  selected: 'Selected',
  columns: 'Columns',
  schemas: {
    rollcall: 'Everything Rollcall knows',
    'single-tenant': 'W&B’s own, as on Dedicated and Self-Managed',
    'multi-tenant': 'W&B’s own, as on Multi-tenant Cloud',
  } satisfies Record<CsvSchemaName, string>,
  columnCount: (count: string) => `${count} columns`,
  format: 'Format',
  targets: {
    xlsx: { name: 'Excel', hint: 'Real dates and numbers' },
    csv: { name: 'CSV', hint: 'Can be imported again' },
    tsv: { name: 'TSV', hint: 'Parted by tabs' },
    json: { name: 'JSON', hint: 'One list of objects' },
    ndjson: { name: 'JSON Lines', hint: 'An object a line' },
    parquet: { name: 'Parquet', hint: 'DuckDB, BigQuery' },
    clipboard: { name: 'Clipboard', hint: 'To paste into a sheet' },
  } satisfies Record<ExportTarget, { readonly name: string; readonly hint: string }>,
  options: 'Options',
  reader: 'Written for',
  readers: { spreadsheet: 'Spreadsheets', program: 'Programs' } satisfies Record<ExportChoices['reader'], string>,
  readerHints: {
    spreadsheet: 'With a byte order mark, so that Excel reads accents right.',
    program: 'Plain UTF-8 without a byte order mark.',
  } satisfies Record<ExportChoices['reader'], string>,
  delimiter: 'Separator',
  delimiters: { ',': 'Comma', ';': 'Semicolon' } satisfies Record<ExportChoices['delimiter'], string>,
  guard: 'Keep formulas from running',
  guardHint: 'Puts an apostrophe before text that begins like a formula. Numbers and dates stay as they are.',
  manifest: 'Manifest',
  manifestPlaces: {
    beside: 'As a second file',
    zipped: 'In one zip with the file',
    none: 'None',
  } satisfies Record<ManifestPlace, string>,
  besideHint: 'Your browser may ask whether several files may be saved.',
  manifestHint: 'Tells period, time zone, sources, definitions, number of rows, filter and a checksum of the file.',

  save: (count: number, text: string) => `Export ${members(count, text)}`,
  copy: (count: number, text: string) => `Copy ${members(count, text)}`,
  nobody: 'There is nobody to export.',
  reading: 'Reading members',
  writing: (done: string, all: string) => `Writing ${done} of ${all}`,
  packing: 'Finishing the file',
  progress: 'Export',
  cancel: 'Cancel',
  close: 'Close',
  done: 'Done',
  saved: (name: string, size: string) => `Saved ${name} (${size}).`,
  withManifest: 'Its manifest was saved beside it.',
  copied: (count: number, text: string) => `Copied ${members(count, text)}. Paste them into a sheet.`,
  notCopied: 'The browser did not let Rollcall copy. Save a TSV file instead.',
  cancelled: 'Cancelled. Nothing was saved.',
  missing: (count: number, text: string) =>
    count === 1
      ? 'One member you chose is no longer known here and was left out.'
      : `${text} members you chose are no longer known here and were left out.`,
  partial: 'Not everybody is known yet: the members list has been read in part only. The file’s name says “partial”.',
  checksum: 'SHA-256',
} as const;
