import { bytesInBase64, base64Of } from '../base64';

/** Messages of more than 64 MiB are refused; what is unpacked from one stays far below what a text can hold. */
const MOST_UNPACKED = 400_000_000;

/** A value as gzip in base64: what is too long for a message as JSON. Undo with `unpackJson`. */
export function packJson(value: unknown): Promise<string> {
  return packText(JSON.stringify(value));
}

/** The value that was packed. Throws what reading, unpacking or `JSON.parse` throws. */
export async function unpackJson(packed: string): Promise<unknown> {
  return JSON.parse(await unpackText(packed));
}

/** A text as gzip in base64. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return base64Of(new Uint8Array(await new Response(stream).arrayBuffer()));
}

/** The text that was packed. */
export async function unpackText(packed: string): Promise<string> {
  const reader = new Blob([bytesInBase64(packed)]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    // A small message may unpack to anything.
    if (text.length > MOST_UNPACKED) throw new RangeError('unpacks to too much');
  }
}
