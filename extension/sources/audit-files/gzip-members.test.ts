import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { laterMembers } from './gzip-members';

async function* inPieces(bytes: Uint8Array, piece: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += piece) yield Promise.resolve(bytes.subarray(at, at + piece));
}

async function found(bytes: Uint8Array, piece: number): Promise<readonly number[]> {
  const offsets: number[] = [];
  for await (const offset of laterMembers(inPieces(bytes, piece))) offsets.push(offset);
  return offsets;
}

const text = fc.oneof(
  fc.string({ maxLength: 200 }),
  // Looks like the beginning of a member.
  fc.constant('\u001f\u008b\u0008\u0000'),
  fc.string({ minLength: 1, maxLength: 20 }).map((word) => word.repeat(3_000)),
);
const packed = fc
  .tuple(text, fc.constantFrom(0, 1, 6, 9))
  .map(([content, level]) => new Uint8Array(gzipSync(Buffer.from(content, 'latin1'), { level })));

describe('laterMembers', () => {
  it('finds where each member begins, however the file is cut into pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(packed, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 4_000 }),
        async (members, piece) => {
          const starts = members.map((_, i) => members.slice(0, i).reduce((sum, { length }) => sum + length, 0));
          expect(await found(new Uint8Array(Buffer.concat(members)), piece)).toEqual(starts.slice(1));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds none in what is no gzip, and stops at damage', async () => {
    expect(await found(new Uint8Array(Buffer.from('no gzip at all, whatever it says')), 7)).toEqual([]);
    const one = gzipSync('one'.repeat(1_000));
    const spoiled = Buffer.concat([one, Buffer.from('what is this doing here?'), one]);
    expect(await found(new Uint8Array(spoiled), 64)).toEqual([]);
  });
});
