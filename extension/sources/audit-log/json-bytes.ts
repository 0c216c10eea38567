/**
 * Walking JSON in UTF-8 bytes without decoding it. Each function starts at an index and gives the index behind what it
 * walked over, or one of two marks. It accepts exactly what `JSON.parse` accepts, so that a broken entry is found out.
 */

/** The bytes end before the value does. */
export const NEEDS_MORE = -1;
/** Not JSON. */
export const BROKEN = -2;

export const QUOTE = 0x22;
const BACKSLASH = 0x5c;
export const OPEN_BRACE = 0x7b;
export const CLOSE_BRACE = 0x7d;
export const OPEN_BRACKET = 0x5b;
export const CLOSE_BRACKET = 0x5d;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const NEWLINE = 0x0a;
export const RETURN = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
const ZERO = 0x30;
const NINE = 0x39;

/** First index at or after `from` that holds no white space; newlines count as such only where told. */
export function skipSpace(bytes: Uint8Array, from: number, end: number, overLines: boolean): number {
  let index = from;
  while (index < end) {
    const byte = bytes[index];
    const isSpace = byte === SPACE || byte === TAB || byte === RETURN || (overLines && byte === NEWLINE);
    if (!isSpace) return index;
    index += 1;
  }
  return index;
}

/** 1 for bytes that stand for themselves inside a string: no quotation mark, backslash or control character. */
export const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= SPACE && byte !== QUOTE && byte !== BACKSLASH ? 1 : 0,
);

/** Bytes in a word. */
export const WORD = 4;

/**
 * 0 if all four bytes of a word, read little end first, are `PLAIN`: none is below 0x20, none a quotation mark, none a
 * backslash. Else the lowest bit that is set lies in the first byte that is not. The usual trick: subtracting borrows
 * into a byte's top bit only if the byte was less; what a borrow spoils lies behind that byte.
 */
export function oddBytes(word: number): number {
  const quoted = word ^ 0x22222222;
  const escaped = word ^ 0x5c5c5c5c;
  const odd = ((word - 0x20202020) & ~word) | ((quoted - 0x01010101) & ~quoted) | ((escaped - 0x01010101) & ~escaped);
  return odd & 0x80808080;
}

/** Which byte of a word the lowest bit of `oddBytes` lies in. */
export function firstOdd(odd: number): number {
  return (31 - Math.clz32(odd & -odd)) >> 3;
}

/** Walks over a string that starts with the quotation mark at `from`. */
export function skipString(bytes: Uint8Array, from: number, end: number): number {
  let index = from + 1;
  for (;;) {
    while (index < end && PLAIN[bytes[index] ?? 0] === 1) index += 1;
    if (index >= end) return NEEDS_MORE;
    const byte = bytes[index];
    if (byte === QUOTE) return index + 1;
    if (byte !== BACKSLASH) return BROKEN;
    index = skipEscape(bytes, index, end);
    if (index < 0) return index;
  }
}

const SIMPLE_ESCAPES = new Set(Array.from('"\\/bfnrt', (char) => char.charCodeAt(0)));
const LOWER_U = 0x75;

function skipEscape(bytes: Uint8Array, from: number, end: number): number {
  if (from + 1 >= end) return NEEDS_MORE;
  const byte = bytes[from + 1] ?? 0;
  if (SIMPLE_ESCAPES.has(byte)) return from + 2;
  if (byte !== LOWER_U) return BROKEN;
  for (let index = from + 2; index < from + 6; index += 1) {
    if (index >= end) return NEEDS_MORE;
    if (!isHexDigit(bytes[index] ?? 0)) return BROKEN;
  }
  return from + 6;
}

function isHexDigit(byte: number): boolean {
  return isDigit(byte) || (byte >= 0x41 && byte <= 0x46) || (byte >= 0x61 && byte <= 0x66);
}

/** Walks over any value that starts at `from`. Newlines in nested values count as white space only where told. */
export function skipValue(bytes: Uint8Array, from: number, end: number, overLines: boolean): number {
  if (from >= end) return NEEDS_MORE;
  const byte = bytes[from];
  if (byte === QUOTE) return skipString(bytes, from, end);
  if (byte === OPEN_BRACE || byte === OPEN_BRACKET) return skipNested(bytes, from, end, overLines);
  return skipLiteral(bytes, from, end);
}

/** Events are flat, so nested values are rare: find the end by counting, then let `JSON.parse` judge. */
function skipNested(bytes: Uint8Array, from: number, end: number, overLines: boolean): number {
  let depth = 0;
  let index = from;
  while (index < end) {
    const byte = bytes[index];
    if (byte === QUOTE) {
      const behind = skipString(bytes, index, end);
      if (behind < 0) return behind;
      index = behind;
      continue;
    }
    if (byte === NEWLINE && !overLines) return BROKEN;
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    index += 1;
    if (depth === 0) return isJson(bytes, from, index) ? index : BROKEN;
  }
  return NEEDS_MORE;
}

/** Walks over a number, `true`, `false` or `null`. Its end is known only by the byte behind it. */
function skipLiteral(bytes: Uint8Array, from: number, end: number): number {
  let index = from;
  while (index < end && isDigit(bytes[index] ?? 0)) index += 1;
  const isInteger = index > from && !(bytes[from] === ZERO && index > from + 1);
  if (isInteger && index < end && !isLiteralByte(bytes[index] ?? 0)) return index;
  while (index < end && isLiteralByte(bytes[index] ?? 0)) index += 1;
  if (index === end) return NEEDS_MORE;
  return isJson(bytes, from, index) ? index : BROKEN;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= NINE;
}

function isLiteralByte(byte: number): boolean {
  const isDigitOrSign = isDigit(byte) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
  return isDigitOrSign || (byte >= 0x61 && byte <= 0x7a) || byte === 0x45;
}

/** Digits without a leading zero: what nearly every number in a log is. */
export function isPlainInteger(bytes: Uint8Array, from: number, end: number): boolean {
  if (from === end) return false;
  for (let index = from; index < end; index += 1) {
    if (!isDigit(bytes[index] ?? 0)) return false;
  }
  return bytes[from] !== ZERO || end === from + 1;
}

/** The number that plain digits write. */
export function integerIn(bytes: Uint8Array, from: number, end: number): number {
  let value = 0;
  for (let index = from; index < end; index += 1) value = value * 10 + (bytes[index] ?? ZERO) - ZERO;
  return value;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** A string that has been walked over and holds escapes, quotation marks included in the span. */
export function stringIn(bytes: Uint8Array, from: number, end: number): string {
  return String(JSON.parse(decoder.decode(bytes.subarray(from, end))));
}

function isJson(bytes: Uint8Array, from: number, end: number): boolean {
  try {
    JSON.parse(decoder.decode(bytes.subarray(from, end)));
    return true;
  } catch {
    return false;
  }
}
