import { zipSync } from 'fflate';
import { ROWS_AT_ONCE, delimitedText } from '../../../components/activity/export/delimited-text';
import { type ExportedFile, exportManifest } from '../../../components/activity/export/export-manifest';
import type { ExportTable } from '../../../components/activity/export/export-table';
import { jsonText, ndjsonText } from '../../../components/activity/export/json-text';
import { peopleFileName } from '../../../components/activity/export/people-file-name';
import { unpackJson } from '../../messaging/packed-json';
import { sha256Of } from '../../sha256';
import { aboutSheet } from './about-sheet';
import type { ExportJob, WrittenExport } from './export-job';
import { writeParquet } from './parquet-file';
import { writeXlsx } from './xlsx-file';

/**
 * Writes the file a job asks for, and its manifest.
 *
 * @param progress told how many rows are written
 * @throws what unpacking throws, RangeError for more rows than a worksheet can have
 */
export async function writeExport(job: ExportJob, progress: (rows: number) => void): Promise<WrittenExport> {
  // The background packed an `ExportTable`.
  const table = (await unpackJson(job.packed)) as ExportTable;
  const blob = fileOf(job, table, progress);
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const sha256 = await sha256Of(bytes);
  const name = peopleFileName(job.about, job.format);
  const file: ExportedFile = { name, format: job.format, bytes: bytes.length, sha256, options: optionsOf(job) };
  const told = { bytes: bytes.length, sha256 };
  if (job.manifest === 'none') return { ...told, files: [{ name, blob }] };
  const manifest = `${JSON.stringify(exportManifest(job.about, file), undefined, 2)}\n`;
  const manifestName = peopleFileName(job.about, 'manifest.json');
  if (job.manifest === 'beside') {
    return {
      ...told,
      files: [
        { name, blob },
        { name: manifestName, blob: textBlob([manifest], 'application/json') },
      ],
    };
  }
  // What is packed already would not become smaller.
  const level = job.format === 'xlsx' || job.format === 'parquet' ? 0 : 6;
  const zipped = zipSync({ [name]: [bytes, { level }], [manifestName]: new TextEncoder().encode(manifest) });
  const zip = new Blob([new Uint8Array(zipped)], { type: 'application/zip' });
  return { ...told, files: [{ name: peopleFileName(job.about, 'zip'), blob: zip }] };
}

function fileOf({ format, text, about }: ExportJob, table: ExportTable, progress: (rows: number) => void): Blob {
  switch (format) {
    case 'xlsx':
      return writeXlsx(table, aboutSheet(exportManifest(about)), progress);
    case 'parquet':
      return writeParquet(table, JSON.stringify(exportManifest(about)));
    case 'csv':
      return textBlob(counted(delimitedText(table, { ...text, quotesAll: true }), table, progress), 'text/csv');
    case 'tsv': {
      const options = { ...text, delimiter: '\t', hasMark: false, quotesAll: false } as const;
      return textBlob(counted(delimitedText(table, options), table, progress), 'text/tab-separated-values');
    }
    case 'json':
      return textBlob(counted(jsonText(table), table, progress), 'application/json');
    case 'ndjson':
      return textBlob(counted(ndjsonText(table), table, progress), 'application/x-ndjson');
  }
}

/** What the manifest says of how the file was written. */
function optionsOf({ format, text }: ExportJob): ExportedFile['options'] {
  switch (format) {
    case 'csv':
      return { encoding: 'UTF-8', byteOrderMark: text.hasMark, delimiter: text.delimiter, ...guardOf(text) };
    case 'tsv':
      return { encoding: 'UTF-8', byteOrderMark: false, delimiter: '\t', ...guardOf(text) };
    default:
      return {};
  }
}

function guardOf({ guardsFormulas }: ExportJob['text']) {
  return { formulaGuard: guardsFormulas };
}

function* counted(pieces: Iterable<string>, { rows }: ExportTable, progress: (rows: number) => void) {
  let count = 0;
  for (const piece of pieces) {
    yield piece;
    progress(Math.min(rows, (count += 1) * ROWS_AT_ONCE));
  }
}

function textBlob(pieces: Iterable<string>, type: string): Blob {
  return new Blob([...pieces], { type: `${type};charset=utf-8` });
}
