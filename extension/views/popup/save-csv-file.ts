import type { CsvFile } from '../../messages';

/** Long enough for every browser to have begun the download; an address revoked at once can come out empty. */
const KEPT_MS = 60_000;

/** Hands a CSV over to the browser's downloads under its own name. */
export function saveCsvFile(file: Pick<CsvFile, 'name' | 'text'>): void {
  const address = URL.createObjectURL(new Blob([file.text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
