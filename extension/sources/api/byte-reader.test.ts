import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteReader } from './byte-reader';

type Bytes = Uint8Array<ArrayBuffer>;

function streamOf(pieces: readonly Bytes[], isOfBytes: boolean): ReadableStream<Bytes> {
  const source = [...pieces];
  return streamThat(isOfBytes, {
    pull: (controller) => {
      const piece = source.shift();
      if (piece) return controller.enqueue(piece.slice());
      controller.close();
      if ('byobRequest' in controller) controller.byobRequest?.respond(0);
    },
  });
}

interface Source {
  readonly pull?: (controller: ReadableByteStreamController | ReadableStreamDefaultController<Bytes>) => void;
  readonly cancel?: () => void;
}

function streamThat(isOfBytes: boolean, { pull, cancel }: Source): ReadableStream<Bytes> {
  const source = { ...(pull && { pull }), ...(cancel && { cancel }) };
  return isOfBytes ? new ReadableStream({ type: 'bytes', ...source }) : new ReadableStream<Bytes>(source);
}

async function readWhole(stream: ReadableStream<Bytes>): Promise<readonly number[]> {
  const reader = byteReader(stream);
  const all: number[] = [];
  for (let piece = await reader.read(); piece; piece = await reader.read()) for (const byte of piece) all.push(byte);
  return all;
}

const somePieces = fc.array(fc.uint8Array({ minLength: 1, maxLength: 40 }), { maxLength: 12 });

describe('byteReader', () => {
  it.each([true, false])('gives every byte once and in order (stream of bytes: %s)', async (isOfBytes) => {
    await fc.assert(
      fc.asyncProperty(somePieces, async (arrays) => {
        const pieces = arrays.map((array) => new Uint8Array(array));
        expect(await readWhole(streamOf(pieces, isOfBytes))).toEqual(pieces.flatMap((piece) => [...piece]));
      }),
    );
  });

  it('cuts what is larger than its buffer', async () => {
    const large = Uint8Array.from({ length: 600_000 }, (_, index) => index % 251);
    expect(await readWhole(streamOf([large], true))).toEqual([...large]);
  });

  it.each([true, false])('hands on what the stream throws (stream of bytes: %s)', async (isOfBytes) => {
    const pull = () => {
      throw new Error('the network went away');
    };
    await expect(byteReader(streamThat(isOfBytes, { pull })).read()).rejects.toThrow('the network went away');
  });

  it.each([true, false])('tells the stream that no more is wanted (stream of bytes: %s)', async (isOfBytes) => {
    let isCancelled = false;
    const cancel = () => {
      isCancelled = true;
    };
    await byteReader(streamThat(isOfBytes, { cancel })).cancel();
    expect(isCancelled).toBe(true);
  });
});
