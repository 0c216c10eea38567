import { laterMembers } from './gzip-members';

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
  const reached = (at: number) => {
    read = Math.max(read, at);
  };
  const source: Source = { file, piece, reached };
  const chunks = isPacked ? without(unpacked(source), offset) : piecesOf(source, offset, file.size);
  return { chunks, bytesRead: () => read };
}

interface Source {
  readonly file: Blob;
  /** Bytes read at once. */
  readonly piece: number;
  /** Told how far into the file was read. */
  readonly reached: (at: number) => void;
}

async function* piecesOf({ file, piece, reached }: Source, from: number, to: number): AsyncGenerator<Uint8Array> {
  for (let at = from; at < to; at += piece) {
    const end = Math.min(at + piece, to);
    const bytes = await bytesOf(file.slice(at, end));
    reached(end);
    yield bytes;
  }
}

/**
 * A gzip file's content. Files that were joined hold several gzip members (RFC 1952, section 2.2); a browser's
 * `DecompressionStream` takes the second for damage. Only then is looked for where each begins.
 */
async function* unpacked(source: Source): AsyncGenerator<Uint8Array> {
  let given = 0;
  let damage: FileFaultError;
  try {
    for await (const chunk of inflated(piecesOf(source, 0, source.file.size))) {
      given += chunk.length;
      yield chunk;
    }
    return;
  } catch (error) {
    if (!(error instanceof FileFaultError) || error.fault !== 'bad-gzip') throw error;
    damage = error;
  }
  yield* without(membersOf(source, damage), given);
}

/** Each member by itself, so that the browser checks the sum of each. Throws `damage` if there is but one. */
async function* membersOf(source: Source, damage: FileFaultError): AsyncGenerator<Uint8Array> {
  const { size } = source.file;
  let from = 0;
  const unseen = { ...source, reached: () => undefined };
  for await (const next of laterMembers(piecesOf(unseen, 0, size))) {
    yield* inflated(piecesOf(source, from, next));
    from = next;
  }
  if (from === 0) throw damage;
  yield* inflated(piecesOf(source, from, size));
}

async function* inflated(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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
