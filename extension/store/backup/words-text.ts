import { base64Of, bytesIfBase64 } from '../../base64';

const BYTES_PER_WORD = 4;

/** Bitmap words as base64, little-endian whatever the machine. */
export function wordsText(words: Uint32Array): string {
  const view = new DataView(new ArrayBuffer(words.length * BYTES_PER_WORD));
  words.forEach((word, i) => view.setUint32(i * BYTES_PER_WORD, word, true));
  return base64Of(new Uint8Array(view.buffer));
}

/** The words that were written; undefined if the text is none of them. */
export function wordsIn(text: string): Uint32Array | undefined {
  const bytes = bytesIfBase64(text);
  if (!bytes || bytes.length % BYTES_PER_WORD !== 0) return undefined;
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length / BYTES_PER_WORD }, (_, i) =>
    view.getUint32(i * BYTES_PER_WORD, true),
  );
}
