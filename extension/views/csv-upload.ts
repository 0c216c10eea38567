import type { CsvUpload } from '../messages';

/** Bytes. Messages carry at most 64 MiB, base64 takes a third more, and a members list is far smaller. */
export const MOST_BYTES = 40_000_000;

/** The file as a message can carry it. Rejects when the browser cannot read it, as after it was moved. */
export async function uploadOf(file: File): Promise<CsvUpload> {
  const address = await dataAddressOf(file);
  return { name: file.name, base64: address.slice(address.indexOf(',') + 1) };
}

function dataAddressOf(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('not readable'));
    reader.readAsDataURL(file);
  });
}
