import { Gunzip } from 'fflate';

/** Bytes looked through at once: what they unpack to is held for a moment. */
const PIECE = 1 << 15;

/**
 * Where each gzip member behind the first begins, in bytes from the beginning, as soon as it is known. Ends where the
 * file does, or where it can be unpacked no further: whoever unpacks the last member then finds the damage.
 */
export async function* laterMembers(file: AsyncIterable<Uint8Array>): AsyncGenerator<number> {
  let found: number[] = [];
  const scan = new Gunzip(() => undefined);
  scan.onmember = (offset) => {
    found.push(offset);
  };
  for await (const bytes of file) {
    for (let at = 0; at < bytes.length; at += PIECE) {
      const isReadable = pushed(scan, bytes.subarray(at, at + PIECE));
      yield* found;
      found = [];
      if (!isReadable) return;
    }
  }
}

function pushed(scan: Gunzip, bytes: Uint8Array): boolean {
  try {
    // A copy: it keeps what it is given.
    scan.push(bytes.slice());
    return true;
  } catch {
    return false;
  }
}
