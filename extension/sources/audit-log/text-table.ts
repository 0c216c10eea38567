import { WORD } from './json-bytes';

const FIRST_CAPACITY = 1 << 12;
const MOST_TEXTS = 1 << 19;
const EMPTY = -1;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const STIRRING = 0x85ebca6b;

/**
 * Turns bytes into a string, the same string for the same bytes: a log repeats a few actions and actors millions of
 * times, and decoding each time would cost more than all the rest of reading. Keys lie one behind the other in one
 * array, so that looking one up touches little memory.
 */
export class TextTable {
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #slots = new Int32Array(FIRST_CAPACITY).fill(EMPTY);
  #texts: string[] = [];
  #hashes = new Int32Array(FIRST_CAPACITY / 2 + 1);
  /** Key `n` lies from `ends[n - 1]` to `ends[n]`. */
  #ends = new Int32Array(FIRST_CAPACITY / 2 + 1);
  #keys = new Uint8Array(FIRST_CAPACITY * 8);
  #view = new DataView(this.#keys.buffer);

  /** `view` shows the same bytes as `bytes`. */
  textOf(bytes: Uint8Array, view: DataView, from: number, end: number): string {
    const hash = hashOf(bytes, view, from, end);
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const n = this.#slots[slot] ?? EMPTY;
      if (n === EMPTY) return this.#add(slot, hash, bytes, from, end);
      if (this.#hashes[n] === hash && this.#isKey(n, bytes, view, from, end)) return this.#texts[n] ?? '';
      slot = (slot + 1) & mask;
    }
  }

  #isKey(n: number, bytes: Uint8Array, view: DataView, from: number, end: number): boolean {
    const start = this.#startOf(n);
    const length = (this.#ends[n] ?? 0) - start;
    if (length !== end - from) return false;
    let i = 0;
    for (; i + WORD <= length; i += WORD) {
      if (this.#view.getInt32(start + i) !== view.getInt32(from + i)) return false;
    }
    for (; i < length; i += 1) if (this.#keys[start + i] !== bytes[from + i]) return false;
    return true;
  }

  #startOf(n: number): number {
    return n === 0 ? 0 : (this.#ends[n - 1] ?? 0);
  }

  #add(slot: number, hash: number, bytes: Uint8Array, from: number, end: number): string {
    const n = this.#texts.length;
    const text = this.#decoder.decode(bytes.subarray(from, end));
    // Full of texts that hardly repeat: decoding them anew is right, and memory stays flat.
    if (n === MOST_TEXTS) return text;
    const start = this.#startOf(n);
    this.#makeRoom(start + end - from);
    this.#keys.set(bytes.subarray(from, end), start);
    this.#ends[n] = start + end - from;
    this.#hashes[n] = hash;
    this.#slots[slot] = n;
    this.#texts.push(text);
    if (this.#texts.length > this.#slots.length / 2) this.#grow();
    return text;
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#keys.length) return;
    const keys = new Uint8Array(Math.max(bytes, this.#keys.length * 2));
    keys.set(this.#keys);
    this.#keys = keys;
    this.#view = new DataView(keys.buffer);
  }

  #grow(): void {
    const capacity = this.#slots.length * 2;
    this.#hashes = enlarged(this.#hashes, capacity / 2 + 1);
    this.#ends = enlarged(this.#ends, capacity / 2 + 1);
    this.#slots = new Int32Array(capacity).fill(EMPTY);
    for (let n = 0; n < this.#texts.length; n += 1) {
      let slot = (this.#hashes[n] ?? 0) & (capacity - 1);
      while (this.#slots[slot] !== EMPTY) slot = (slot + 1) & (capacity - 1);
      this.#slots[slot] = n;
    }
  }
}

/** FNV-1a over words instead of bytes, and a last stirring, because words leave the low bits badly mixed. */
function hashOf(bytes: Uint8Array, view: DataView, from: number, end: number): number {
  let hash = FNV_OFFSET;
  let i = from;
  for (; i + WORD <= end; i += WORD) hash = Math.imul(hash ^ view.getInt32(i), FNV_PRIME);
  for (; i < end; i += 1) hash = Math.imul(hash ^ (bytes[i] ?? 0), FNV_PRIME);
  hash = Math.imul(hash ^ (hash >>> 16), STIRRING);
  return hash ^ (hash >>> 13);
}

function enlarged(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length);
  larger.set(array);
  return larger;
}
