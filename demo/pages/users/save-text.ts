/** Saves a text as a file, as downloadjs does. */
export function saveText(fileName: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = fileName;
  link.click();
  // The download has begun by then; revoking at once would cut it off in Firefox.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
