/** How long the browser gets to take the file over. */
const KEPT_MS = 60_000;

/** Hands a text file to the browser's downloads. Nothing is added to the page. */
export function saveFile(name: string, text: string, type = 'text/csv;charset=utf-8'): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
