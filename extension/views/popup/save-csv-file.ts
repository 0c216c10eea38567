import type { CsvFile } from '../../messages';
import { saveBlob } from '../save-blob';

/** Hands a CSV over to the browser's downloads under its own name. */
export function saveCsvFile({ name, text }: Pick<CsvFile, 'name' | 'text'>): void {
  saveBlob(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
}
