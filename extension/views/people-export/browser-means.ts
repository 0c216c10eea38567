import { saveBlob } from '../save-blob';
import type { ExportMeans } from './export-run';
import { writeInWorker } from './start-writing';

/** How an export is written and handed over in a browser. */
export const browserMeans: ExportMeans = {
  write: writeInWorker,
  save: saveBlob,
  copy: (text) => navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]),
};
