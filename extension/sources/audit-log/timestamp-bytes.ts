import { parseTimestamp } from '../api/timestamp';

const ZERO = 0x30;
const DOT = 0x2e;
const UPPER_Z = 0x5a;
const DASH = 0x2d;
const COLON = 0x3a;
const UPPER_T = 0x54;
/** Length of `2026-11-20T09:14:03` and of its date. */
const PLAIN_LENGTH = 19;
const DATE_LENGTH = 10;

const decoder = new TextDecoder();

/**
 * Reads timestamps from bytes. Nearly all of a log look like `2026-11-20T09:14:03.123Z` and share their date; those
 * need no string. All others go to `parseTimestamp`.
 */
export class TimestampReader {
  private readonly lastDate = new Uint8Array(DATE_LENGTH);
  private lastMidnight = NaN;

  /** Epoch ms of the text between the quotation marks; NaN if unreadable. */
  read(bytes: Uint8Array, from: number, end: number): number {
    const plain = isPlain(bytes, from, end) ? this.readPlain(bytes, from, end) : NaN;
    if (!Number.isNaN(plain)) return plain;
    return parseTimestamp(decoder.decode(bytes.subarray(from, end))) ?? NaN;
  }

  private readPlain(bytes: Uint8Array, from: number, end: number): number {
    const hour = twoDigits(bytes, from + 11);
    const minute = twoDigits(bytes, from + 14);
    const second = twoDigits(bytes, from + 17);
    // Out of range, and NaN where no digit stands: let the careful reader judge.
    if (!(hour < 24 && minute < 60 && second < 60)) return NaN;
    const fraction = fractionMs(bytes, from + PLAIN_LENGTH, end - 1);
    return this.midnight(bytes, from) + ((hour * 60 + minute) * 60 + second) * 1_000 + fraction;
  }

  private midnight(bytes: Uint8Array, from: number): number {
    for (let index = 0; index < DATE_LENGTH; index += 1) {
      if (bytes[from + index] !== this.lastDate[index]) return this.newMidnight(bytes, from);
    }
    return this.lastMidnight;
  }

  private newMidnight(bytes: Uint8Array, from: number): number {
    this.lastDate.set(bytes.subarray(from, from + DATE_LENGTH));
    this.lastMidnight = parseTimestamp(decoder.decode(this.lastDate)) ?? NaN;
    return this.lastMidnight;
  }
}

function isPlain(bytes: Uint8Array, from: number, end: number): boolean {
  return (
    end - from > PLAIN_LENGTH &&
    bytes[end - 1] === UPPER_Z &&
    bytes[from + 4] === DASH &&
    bytes[from + 7] === DASH &&
    bytes[from + 10] === UPPER_T &&
    bytes[from + 13] === COLON &&
    bytes[from + 16] === COLON
  );
}

function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] ?? 0) - ZERO;
  const ones = (bytes[at + 1] ?? 0) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}

/** `.123456` in whole ms; 0 where nothing stands, NaN where something else does. */
function fractionMs(bytes: Uint8Array, from: number, end: number): number {
  if (from === end) return 0;
  if (bytes[from] !== DOT || from + 1 === end) return NaN;
  let ms = 0;
  for (let index = from + 1; index < end; index += 1) {
    const digit = (bytes[index] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return NaN;
    const place = index - from;
    if (place <= 3) ms += digit * 10 ** (3 - place);
  }
  return ms;
}
