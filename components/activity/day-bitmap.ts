/**
 * A set of member ordinals: bit `o & 31` of word `o >> 5` says whether ordinal `o` is in it. Sets of different lengths
 * mix freely; a missing word is empty, so ordinals may grow at any time.
 */
export type DayBitmap = Uint32Array;

/** How many words hold ordinals 0 to `ordinals - 1`. */
export function wordsFor(ordinals: number): number {
  return (ordinals + 31) >>> 5;
}

/** The bitmap of the given ordinals, no longer than the greatest of them needs. */
export function bitmapOf(ordinals: Iterable<number>): DayBitmap {
  const list = [...ordinals];
  const bitmap = new Uint32Array(wordsFor(list.reduce((most, ordinal) => Math.max(most, ordinal + 1), 0)));
  for (const ordinal of list) setBit(bitmap, ordinal);
  return bitmap;
}

/** Puts an ordinal in. The bitmap must be long enough. */
export function setBit(bitmap: DayBitmap, ordinal: number): void {
  const word = ordinal >>> 5;
  if (word >= bitmap.length) throw new RangeError(`Ordinal ${ordinal} does not fit ${bitmap.length} words`);
  bitmap[word] = wordAt(bitmap, word) | (1 << (ordinal & 31));
}

/** Whether an ordinal is in the set. */
export function hasBit(bitmap: DayBitmap, ordinal: number): boolean {
  return ((wordAt(bitmap, ordinal >>> 5) >>> (ordinal & 31)) & 1) === 1;
}

/** Number of ones in a word, by adding neighbouring bit fields in parallel (SWAR). */
export function onesIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many ordinals are in the set, of those in `among` if it is given. */
export function countBits(bitmap: DayBitmap, among?: DayBitmap): number {
  let count = 0;
  if (!among) {
    for (let i = 0; i < bitmap.length; i += 1) count += onesIn(wordAt(bitmap, i));
    return count;
  }
  const length = Math.min(bitmap.length, among.length);
  for (let i = 0; i < length; i += 1) count += onesIn(wordAt(bitmap, i) & wordAt(among, i));
  return count;
}

/** Adds all of `source` to `target`, which must be at least as long. */
export function orInto(target: DayBitmap, source: DayBitmap): void {
  if (source.length > target.length) throw new RangeError('The target is shorter than the source');
  for (let i = 0; i < source.length; i += 1) target[i] = wordAt(target, i) | wordAt(source, i);
}

/** What is in `bitmap` and not in `without`. */
export function andNot(bitmap: DayBitmap, without: DayBitmap): DayBitmap {
  return bitmap.map((word, i) => word & ~wordAt(without, i));
}

/** What is in any of the bitmaps. */
export function unionOf(bitmaps: Iterable<DayBitmap>): DayBitmap {
  const list = [...bitmaps];
  const union = new Uint32Array(list.reduce((most, { length }) => Math.max(most, length), 0));
  for (const bitmap of list) orInto(union, bitmap);
  return union;
}

/** Visits the ordinals of the set, lowest first. */
export function forEachBit(bitmap: DayBitmap, visit: (ordinal: number) => void): void {
  for (let i = 0; i < bitmap.length; i += 1) {
    let rest = wordAt(bitmap, i);
    while (rest !== 0) {
      visit((i << 5) | (31 - Math.clz32(rest & -rest)));
      rest &= rest - 1;
    }
  }
}

function wordAt(bitmap: DayBitmap, word: number): number {
  return bitmap[word] ?? 0;
}
