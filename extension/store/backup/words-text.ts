const BYTES_PER_WORD = 4;
const PIECE = 24_576;

/** Bitmap words as base64, little-endian whatever the machine. */
export function wordsText(words: Uint32Array): string {
  const view = new DataView(new ArrayBuffer(words.length * BYTES_PER_WORD));
  words.forEach((word, i) => view.setUint32(i * BYTES_PER_WORD, word, true));
  const bytes = new Uint8Array(view.buffer);
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

/** The words that were written; undefined if the text is none of them. */
export function wordsIn(text: string): Uint32Array | undefined {
  const bytes = bytesIn(text);
  if (!bytes || bytes.length % BYTES_PER_WORD !== 0) return undefined;
  const view = new DataView(bytes.buffer);
  return Uint32Array.from({ length: bytes.length / BYTES_PER_WORD }, (_, i) =>
    view.getUint32(i * BYTES_PER_WORD, true),
  );
}

function bytesIn(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
  } catch {
    // `atob` refuses what is no base64.
    return undefined;
  }
}
