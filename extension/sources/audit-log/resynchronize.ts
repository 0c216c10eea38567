import {
  BROKEN,
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  NEEDS_MORE,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipSpace,
  skipString,
} from './json-bytes';

/** What follows the array in an envelope (`wandb/audit-logs.md`, section 2). */
const ENVELOPE_KEYS = ['"range_start_time"', '"range_end_time"', '"count"', '"next_cursor"'];
const LONGEST_KEY = Math.max(...ENVELOPE_KEYS.map((key) => key.length));

const decoder = new TextDecoder();

/** Where reading can go on, or up to where bytes can be forgotten. */
export interface Resumption {
  readonly isFound: boolean;
  readonly index: number;
}

/**
 * After a broken entry of an array: the next place that looks like the start of an entry, or like the array's end. A
 * broken entry may have left a string or a brace open, so only what stands between entries can be trusted.
 */
export function nextEntryOrEnd(bytes: Uint8Array, from: number): Resumption {
  for (let index = from; index < bytes.length; index += 1) {
    if (bytes[index] === COMMA) {
      const next = skipSpace(bytes, index + 1, bytes.length, true);
      if (next >= bytes.length) return { isFound: false, index };
      if (bytes[next] === OPEN_BRACE) return { isFound: true, index: next };
    }
    if (bytes[index] === CLOSE_BRACKET) {
      const verdict = endsArray(bytes, index);
      if (verdict !== 'no') return { isFound: verdict === 'yes', index };
    }
  }
  return { isFound: false, index: bytes.length };
}

function endsArray(bytes: Uint8Array, bracket: number): 'yes' | 'no' | 'unclear' {
  const next = skipSpace(bytes, bracket + 1, bytes.length, true);
  if (next >= bytes.length) return 'unclear';
  if (bytes[next] === CLOSE_BRACE) return 'yes';
  if (bytes[next] !== COMMA) return 'no';
  const key = skipSpace(bytes, next + 1, bytes.length, true);
  if (key + LONGEST_KEY > bytes.length) return 'unclear';
  const text = decoder.decode(bytes.subarray(key, key + LONGEST_KEY));
  return ENVELOPE_KEYS.some((name) => text.startsWith(name)) ? 'yes' : 'no';
}

/** Index behind the brace that closes the object one is inside of at `from`; `NEEDS_MORE` or `BROKEN`. */
export function behindObject(bytes: Uint8Array, from: number): number {
  let depth = 1;
  let index = from;
  while (index < bytes.length) {
    const byte = bytes[index];
    if (byte === QUOTE) {
      index = skipString(bytes, index, bytes.length);
      if (index === NEEDS_MORE || index === BROKEN) return index;
      continue;
    }
    if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
    if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
    index += 1;
    if (depth === 0) return index;
  }
  return NEEDS_MORE;
}
