/** A file that is no audit log for a reason its first bytes tell, or one that cannot be unpacked. */
export class FileFaultError extends Error {
  constructor(readonly fault: 'zip' | 'bad-gzip' | 'unreadable') {
    super(fault);
  }
}

/** Bytes read from disk at once. */
const PIECE = 1 << 20;
const GZIP = [0x1f, 0x8b];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** A file's content from `offset` on, unpacked where it is gzip, and how many bytes of the file were read so far. */
export interface FileBytes {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly bytesRead: () => number;
}

/**
 * Streams a file, whatever its name: gzip is told by its first bytes. A plain file is read from `offset` on; a packed one
 * is unpacked from its beginning, and what lies before `offset` is dropped. The chunks throw `FileFaultError`.
 */
export async function openFile(file: Blob, offset: number, piece = PIECE): Promise<FileBytes> {
  const first = await bytesOf(file.slice(0, ZIP.length));
  if (startsWith(first, ZIP)) throw new FileFaultError('zip');
  const isPacked = startsWith(first, GZIP);
  let read = isPacked ? 0 : offset;
  const pieces = piecesOf(file, read, piece, (bytes) => {
    read += bytes;
  });
  const chunks = isPacked ? without(unpacked(pieces), offset) : pieces;
  return { chunks, bytesRead: () => Math.min(read, file.size) };
}

async function* piecesOf(
  file: Blob,
  from: number,
  piece: number,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for (let at = from; at < file.size; at += piece) {
    const bytes = await bytesOf(file.slice(at, at + piece));
    count(bytes.length);
    yield bytes;
  }
}

async function* unpacked(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const source = streamOf(pieces);
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    throw error instanceof FileFaultError ? error : new FileFaultError('bad-gzip');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await iterator.return?.();
    },
  });
}

async function* without(chunks: AsyncIterable<Uint8Array>, offset: number): AsyncGenerator<Uint8Array> {
  let left = offset;
  for await (const chunk of chunks) {
    if (left < chunk.length) yield left > 0 ? chunk.subarray(left) : chunk;
    left = Math.max(left - chunk.length, 0);
  }
}

async function bytesOf(blob: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new FileFaultError('unreadable');
  }
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}
