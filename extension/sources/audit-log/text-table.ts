const SLOTS = 1 << 16;
const MOST_TEXTS = SLOTS / 2;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Turns bytes into a string, the same string for the same bytes: a log repeats a few actions and actors millions of
 * times, and decoding each time would cost more than all the rest of reading.
 */
export class TextTable {
  private texts: (string | undefined)[] = new Array(SLOTS).fill(undefined);
  private keys: (Uint8Array | undefined)[] = new Array(SLOTS).fill(undefined);
  private size = 0;
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  textOf(bytes: Uint8Array, from: number, end: number): string {
    let slot = hashOf(bytes, from, end) & (SLOTS - 1);
    for (;;) {
      const key = this.keys[slot];
      if (key === undefined) return this.add(slot, bytes.slice(from, end));
      if (isSame(key, bytes, from, end)) return this.texts[slot] ?? '';
      slot = (slot + 1) & (SLOTS - 1);
    }
  }

  private add(slot: number, key: Uint8Array): string {
    const text = this.decoder.decode(key);
    // Full of texts that hardly repeat: decoding them anew is right, and memory stays flat.
    if (this.size === MOST_TEXTS) return text;
    this.keys[slot] = key;
    this.texts[slot] = text;
    this.size += 1;
    return text;
  }
}

function hashOf(bytes: Uint8Array, from: number, end: number): number {
  let hash = FNV_OFFSET;
  for (let index = from; index < end; index += 1) hash = Math.imul(hash ^ (bytes[index] ?? 0), FNV_PRIME);
  return hash ^ (hash >>> 15);
}

function isSame(key: Uint8Array, bytes: Uint8Array, from: number, end: number): boolean {
  if (key.length !== end - from) return false;
  for (let index = 0; index < key.length; index += 1) if (key[index] !== bytes[from + index]) return false;
  return true;
}
