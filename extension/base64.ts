/** Bytes turned into text at once: a call takes only so many arguments. A multiple of three, so that pieces join. */
const PIECE = 24_576;

/** Bytes of any length as base64. */
export function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(Reflect.apply(String.fromCharCode, undefined, bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}

/** The bytes a text stands for. Throws a `DOMException` where the text is no base64. */
export function bytesInBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The bytes a text from elsewhere stands for; undefined where it is no base64. */
export function bytesIfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return bytesInBase64(text);
  } catch {
    return undefined;
  }
}
