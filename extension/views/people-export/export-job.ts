import type { ExportAbout } from '../../../components/activity/export/export-manifest';

export const EXPORT_FORMATS = ['xlsx', 'csv', 'tsv', 'json', 'ndjson', 'parquet'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** How CSV and TSV are written. */
export interface TextOptions {
  readonly delimiter: ',' | ';';
  /** A byte order mark, by which Excel tells UTF-8. CSV only. */
  readonly hasMark: boolean;
  /** Apostrophes before text that a spreadsheet would run as a formula. */
  readonly guardsFormulas: boolean;
}

export const MANIFEST_PLACES = ['beside', 'zipped', 'none'] as const;
/** A second file, one zip with the file, or no manifest. */
export type ManifestPlace = (typeof MANIFEST_PLACES)[number];

/** A file to write. */
export interface ExportJob {
  /** `PeopleExport.packed`. */
  readonly packed: string;
  readonly about: ExportAbout;
  readonly format: ExportFormat;
  readonly text: TextOptions;
  readonly manifest: ManifestPlace;
}

/** Files to save, the members first. */
export interface WrittenExport {
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
  /** Of the file with the members, unpacked. */
  readonly bytes: number;
  readonly sha256: string;
}

/** What the worker tells the page. */
export type FromWriter =
  | { readonly kind: 'progress'; readonly rows: number }
  | { readonly kind: 'written'; readonly written: WrittenExport }
  | { readonly kind: 'failed'; readonly detail: string };
