import type { AuditEvent } from './audit-event';
import {
  ACTION,
  ACTOR_EMAIL,
  ACTOR_USER_ID,
  AUDIT_LOGS,
  FIELD_COUNT,
  NO_FIELD,
  RESPONSE_CODE,
  TIMESTAMP,
  escapedFieldOf,
  fieldOf,
} from './entry-fields';
import {
  BROKEN,
  CLOSE_BRACE,
  COLON,
  COMMA,
  NEEDS_MORE,
  OPEN_BRACKET,
  PLAIN,
  QUOTE,
  WORD,
  firstOdd,
  integerIn,
  isPlainInteger,
  oddBytes,
  skipSpace,
  skipString,
  skipValue,
  stringIn,
} from './json-bytes';
import { KeyGuess } from './key-guess';
import type { PendingBytes } from './pending-bytes';
import { TextTable } from './text-table';
import { TimestampReader } from './timestamp-bytes';

/** The object is no entry but the envelope of all entries; `envelopeArrayAt` tells where its array (or null) starts. */
export const ENVELOPE = -3;

const LOWER_N = 0x6e;
/** Integers of so many digits add up without rounding. */
const MOST_DIGITS = 15;

/**
 * Reads one entry of the audit log out of bytes: walks the whole object and notes where the few values stand that
 * activity is told by. Several times faster than `JSON.parse`, with the same verdict on every entry (`perf.md`). The
 * byte behind the last one must be 0: it ends every inner loop without asking for the end each time.
 */
export class EntryScanner {
  readonly event: AuditEvent = { at: NaN, action: '', actorEmail: '', actorUserId: '', responseCode: 0 };
  envelopeArrayAt = 0;

  /** Where each field's value stands, if its bit is in `#seen`; it holds escapes if its bit is in `#escaped`. */
  readonly #starts = new Int32Array(FIELD_COUNT);
  readonly #ends = new Int32Array(FIELD_COUNT);
  #seen = 0;
  #escaped = 0;
  readonly #keys = new KeyGuess();
  readonly #texts = new TextTable();
  readonly #timestamps = new TimestampReader();

  /**
   * Walks over the object whose brace stands at `from`. Gives the index behind it, `NEEDS_MORE`, `BROKEN`, or
   * `ENVELOPE` if `mayBeEnvelope` and it is one. Call `read` before the next scan.
   */
  scan({ bytes, view }: PendingBytes, from: number, end: number, overLines: boolean, mayBeEnvelope: boolean): number {
    this.#seen = 0;
    this.#escaped = 0;
    this.#keys.begin();
    let index = skipSpace(bytes, from + 1, end, overLines);
    if (bytes[index] === CLOSE_BRACE) return index + 1;
    for (;;) {
      const guessed = this.#keys.match(view, index, end);
      index = guessed > 0 ? index + guessed : this.#scanKey(bytes, index, end, overLines);
      if (index < 0) return index;
      const { field } = this.#keys;
      if (bytes[index] !== QUOTE) index = skipSpace(bytes, index, end, overLines);
      if (mayBeEnvelope && field === AUDIT_LOGS && isArrayOrNull(bytes[index])) {
        this.envelopeArrayAt = index;
        return ENVELOPE;
      }
      index = this.#scanValue(bytes, view, index, end, overLines, field);
      if (index < 0) return index;
      if (bytes[index] !== COMMA) index = skipSpace(bytes, index, end, overLines);
      if (bytes[index] === CLOSE_BRACE) return index + 1;
      if (bytes[index] !== COMMA) return index >= end ? NEEDS_MORE : BROKEN;
      index += 1;
      if (bytes[index] !== QUOTE) index = skipSpace(bytes, index, end, overLines);
    }
  }

  /** Fills `event` from the entry that was scanned last. */
  read({ bytes, view }: PendingBytes): void {
    this.event.at = this.#timestamp(bytes);
    this.event.action = this.#text(bytes, view, ACTION);
    this.event.actorEmail = this.#text(bytes, view, ACTOR_EMAIL);
    this.event.actorUserId = this.#userId(bytes, view);
    this.event.responseCode = this.#responseCode(bytes, view);
  }

  /** Walks over a key that was not guessed, and its colon. */
  #scanKey(bytes: Uint8Array, from: number, end: number, overLines: boolean): number {
    if (bytes[from] !== QUOTE) return from >= end ? NEEDS_MORE : BROKEN;
    let index = from + 1;
    while (PLAIN[bytes[index] ?? 0] === 1) index += 1;
    const isEscaped = bytes[index] !== QUOTE;
    index = isEscaped ? skipString(bytes, from, end) : index + 1;
    if (index < 0) return index;
    const field = isEscaped ? escapedFieldOf(bytes, from, index) : fieldOf(bytes, from + 1, index - 1);
    if (bytes[index] !== COLON) index = skipSpace(bytes, index, end, overLines);
    if (bytes[index] !== COLON) return index >= end ? NEEDS_MORE : BROKEN;
    this.#keys.learn(bytes, from, index + 1, field);
    return index + 1;
  }

  #scanValue(bytes: Uint8Array, view: DataView, from: number, end: number, overLines: boolean, field: number): number {
    let index = from + 1;
    let isEscaped = false;
    if (bytes[from] === QUOTE) {
      let odd = 0;
      while (index + WORD <= end && (odd = oddBytes(view.getInt32(index, true))) === 0) index += WORD;
      if (odd !== 0) index += firstOdd(odd);
      else while (PLAIN[bytes[index] ?? 0] === 1) index += 1;
      isEscaped = bytes[index] !== QUOTE;
      index = isEscaped ? skipString(bytes, from, end) : index + 1;
    } else {
      index = skipValue(bytes, from, end, overLines);
    }
    if (index >= 0 && field !== NO_FIELD) {
      this.#seen |= 1 << field;
      // The last of two values counts, so the first one's escapes are forgotten.
      this.#escaped = isEscaped ? this.#escaped | (1 << field) : this.#escaped & ~(1 << field);
      this.#starts[field] = from;
      this.#ends[field] = index;
    }
    return index;
  }

  #timestamp(bytes: Uint8Array): number {
    const start = this.#startOf(TIMESTAMP);
    if (bytes[start] !== QUOTE) return NaN;
    const end = this.#endOf(TIMESTAMP);
    if (!this.#isEscaped(TIMESTAMP)) return this.#timestamps.read(bytes, start + 1, end - 1);
    const unescaped = new TextEncoder().encode(stringIn(bytes, start, end));
    return this.#timestamps.read(unescaped, 0, unescaped.length);
  }

  /** A string's text; empty where the value is no string. */
  #text(bytes: Uint8Array, view: DataView, field: number): string {
    const start = this.#startOf(field);
    if (bytes[start] !== QUOTE) return '';
    const end = this.#endOf(field);
    return this.#isEscaped(field) ? stringIn(bytes, start, end) : this.#texts.textOf(bytes, view, start + 1, end - 1);
  }

  /** Number or string, both occur (`wandb/audit-logs.md`, section 5); 0 stands for nobody. */
  #userId(bytes: Uint8Array, view: DataView): string {
    const [start, end] = [this.#startOf(ACTOR_USER_ID), this.#endOf(ACTOR_USER_ID)];
    if (start < 0) return '';
    if (bytes[start] === QUOTE) return somebody(this.#text(bytes, view, ACTOR_USER_ID));
    const text = this.#texts.textOf(bytes, view, start, end);
    const isPlain = end - start <= MOST_DIGITS && isPlainInteger(bytes, start, end);
    // Fractions and exponents can write an integer too, and long ones round: what `JSON.parse` makes of it counts.
    return somebody(isPlain ? text : digitsOf(Number(text)));
  }

  #responseCode(bytes: Uint8Array, view: DataView): number {
    const start = this.#startOf(RESPONSE_CODE);
    if (start < 0) return 0;
    const end = this.#endOf(RESPONSE_CODE);
    if (end - start <= MOST_DIGITS && isPlainInteger(bytes, start, end)) return integerIn(bytes, start, end);
    const text =
      bytes[start] === QUOTE ? this.#text(bytes, view, RESPONSE_CODE) : this.#texts.textOf(bytes, view, start, end);
    const code = Number(text);
    return Number.isFinite(code) ? code : 0;
  }

  /** -1 where the field is absent: no byte stands there. */
  #startOf(field: number): number {
    return (this.#seen & (1 << field)) === 0 ? -1 : (this.#starts[field] ?? -1);
  }

  #endOf(field: number): number {
    return this.#ends[field] ?? 0;
  }

  #isEscaped(field: number): boolean {
    return (this.#escaped & (1 << field)) !== 0;
  }
}

function somebody(userId: string): string {
  return userId === '0' ? '' : userId;
}

/** Decimal digits; empty for what is no whole number from 0 on that digits alone can write. */
function digitsOf(value: number): string {
  const text = String(value);
  return /^\d+$/.test(text) ? text : '';
}

function isArrayOrNull(byte: number | undefined): boolean {
  return byte === OPEN_BRACKET || byte === LOWER_N;
}
