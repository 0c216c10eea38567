import { saveBlob } from '../save-blob';
import type { ExportMeans } from './export-run';
import { writerIn } from './start-writing';

/** How an export is written and handed over in a page of the extension. */
export const browserMeans: ExportMeans = {
  write: writerIn(() => new Worker('/people-export-writer.js')),
  save: saveBlob,
  copy: (text) => navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]),
};
