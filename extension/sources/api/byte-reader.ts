/** Reads a body piece by piece. */
export interface ByteReader {
  /** The next bytes, good until the next are asked for; undefined at the end. */
  readonly read: () => Promise<Uint8Array | undefined>;
  /** Tells that no more is wanted. */
  readonly cancel: () => Promise<void>;
}

/**
 * Small enough to stay in the processor's cache between being read and being scanned; a browser’s own pieces are up to
 * 2 MB, each in memory of its own (`npm run bench -- model`, ingest-vs-read).
 */
const PIECE = 1 << 18;

/** Reads a body into one buffer used over and over where its stream allows that, as those of `fetch` do. */
export function byteReader(body: ReadableStream<Uint8Array<ArrayBuffer>>): ByteReader {
  const reader = ownBufferReader(body);
  return reader ? intoOneBuffer(reader) : asItComes(body.getReader());
}

function ownBufferReader(body: ReadableStream<Uint8Array<ArrayBuffer>>): ReadableStreamBYOBReader | undefined {
  try {
    return body.getReader({ mode: 'byob' });
  } catch {
    // Not a stream of bytes but of ready-made pieces.
    return undefined;
  }
}

function intoOneBuffer(reader: ReadableStreamBYOBReader): ByteReader {
  let buffer = new ArrayBuffer(PIECE);
  return {
    read: async () => {
      const { done, value } = await reader.read(new Uint8Array(buffer));
      if (done) return undefined;
      buffer = value.buffer;
      return value;
    },
    cancel: () => reader.cancel(),
  };
}

function asItComes(reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>>): ByteReader {
  return {
    read: async () => (await reader.read()).value,
    cancel: () => reader.cancel(),
  };
}
