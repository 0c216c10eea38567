/** Long enough for every browser to have begun the download; an address revoked at once can come out empty. */
const KEPT_MS = 60_000;

/** Hands a file over to the browser's downloads under that name. */
export function saveBlob(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
