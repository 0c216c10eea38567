/** A record with the sum of the columns in it. Absent in records from before sums were kept: those are not checked. */
export interface Summed {
  readonly sum?: number;
}

/** FNV-1a's: multiplying by it loses nothing, so a change in one word can never be hidden by what follows it. */
const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;

/** The same record with the sum of its columns. */
export function withSum<R extends object>(record: R): R & Summed {
  return { ...record, sum: sumOf(record) };
}

/** Whether the columns of a record are those that were stored. Texts are not looked at: that takes too long. */
export function isSumRight(record: Summed): boolean {
  return record.sum === undefined || record.sum === sumOf(record);
}

/**
 * FNV-1a over the words of every typed array in a record and in the objects it holds, by their names. Bits are as the
 * machine has them: a sum means nothing on another one. A word a step, for three years of a hundred thousand people are
 * three and a half million words.
 */
export function sumOf(record: object): number {
  let sum = BASIS;
  // Cloning may change the order of fields.
  for (const [, value] of Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (ArrayBuffer.isView(value)) sum = added(sum, value);
    else if (isPlain(value)) sum = Math.imul(sum ^ sumOf(value), PRIME);
  }
  return sum >>> 0;
}

function added(before: number, column: ArrayBufferView): number {
  const { buffer, byteOffset, byteLength } = column.byteOffset % 4 === 0 ? column : aligned(column);
  let sum = Math.imul(before ^ byteLength, PRIME);
  const words = new Uint32Array(buffer, byteOffset, byteLength >>> 2);
  for (let i = 0; i < words.length; i += 1) sum = Math.imul(sum ^ (words[i] ?? 0), PRIME);
  const rest = new Uint8Array(buffer, byteOffset + words.byteLength, byteLength - words.byteLength);
  for (let i = 0; i < rest.length; i += 1) sum = Math.imul(sum ^ (rest[i] ?? 0), PRIME);
  return sum;
}

/** A copy that begins where a word does: the sum must not depend on where a column lies. */
function aligned({ buffer, byteOffset, byteLength }: ArrayBufferView): ArrayBufferView {
  return new Uint8Array(buffer, byteOffset, byteLength).slice();
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
