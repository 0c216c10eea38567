import { NO_FIELD } from './entry-fields';
import { WORD } from './json-bytes';

const MOST_KEYS = 64;
/** Keys longer than this are no field's and too rare to be worth remembering. */
const LONGEST_KEY = 64;
/** Stands for the beginning of an entry. */
const BEGINNING = 0;
const NONE = 0;

/**
 * Guesses which key comes next: servers write the fields of all entries in one order and leave some out. A right guess
 * is checked four bytes at a time and spares looking for the key's end and at its name.
 */
export class KeyGuess {
  /** Field of the key that `match` found or `learn` was told. */
  field = NO_FIELD;

  readonly #keys = new Uint8Array(MOST_KEYS * LONGEST_KEY);
  readonly #view = new DataView(this.#keys.buffer);
  readonly #lengths = new Int32Array(MOST_KEYS);
  readonly #fields = new Int32Array(MOST_KEYS);
  /** The key last seen behind each key. */
  readonly #successors = new Int32Array(MOST_KEYS);
  #count = 1;
  #last = BEGINNING;

  /** Call at the beginning of each entry. */
  begin(): void {
    this.#last = BEGINNING;
  }

  /** Length of the key with its quotation marks and colon, if it is the one expected at `index`; else 0. */
  match(view: DataView, index: number, end: number): number {
    const key = this.#successors[this.#last] ?? NONE;
    const length = this.#lengths[key] ?? 0;
    if (key === NONE || index + length > end) return 0;
    const start = key * LONGEST_KEY;
    const lastWord = length - WORD;
    for (let offset = 0; offset < lastWord; offset += WORD) {
      if (view.getUint32(index + offset) !== this.#view.getUint32(start + offset)) return 0;
    }
    // Overlaps the word before where the length is no multiple of four.
    if (view.getUint32(index + lastWord) !== this.#view.getUint32(start + lastWord)) return 0;
    this.#last = key;
    this.field = this.#fields[key] ?? NO_FIELD;
    return length;
  }

  /** Tells which key it was instead: from its quotation mark at `from` to behind its colon at `end`. */
  learn(bytes: Uint8Array, from: number, end: number, field: number): void {
    const length = end - from;
    const key = length >= WORD && length <= LONGEST_KEY ? this.#keyFor(bytes, from, length, field) : NONE;
    if (key !== NONE) this.#successors[this.#last] = key;
    this.#last = key;
    this.field = field;
  }

  #keyFor(bytes: Uint8Array, from: number, length: number, field: number): number {
    for (let key = 1; key < this.#count; key += 1) if (this.#isKey(key, bytes, from, length)) return key;
    if (this.#count === MOST_KEYS) return NONE;
    const key = this.#count;
    this.#count += 1;
    this.#keys.set(bytes.subarray(from, from + length), key * LONGEST_KEY);
    this.#lengths[key] = length;
    this.#fields[key] = field;
    return key;
  }

  #isKey(key: number, bytes: Uint8Array, from: number, length: number): boolean {
    if (this.#lengths[key] !== length) return false;
    const start = key * LONGEST_KEY;
    for (let i = 0; i < length; i += 1) if (this.#keys[start + i] !== bytes[from + i]) return false;
    return true;
  }
}
