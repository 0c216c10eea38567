import type { BodyPlace } from '../../audit-file';
import type { AuditBody, AuditEnvelope, AuditEvent } from './audit-event';
import { bytesOfHead, placeOf } from './body-place';
import { readEnvelope } from './envelope';
import { ENVELOPE, EntryScanner } from './entry-scanner';
import { CLOSE_BRACKET, COMMA, NEEDS_MORE, NEWLINE, OPEN_BRACE, OPEN_BRACKET, skipSpace } from './json-bytes';
import { PendingBytes } from './pending-bytes';
import { behindObject, nextEntryOrEnd } from './resynchronize';

/** An entry longer than this is none; memory stays flat whatever a server sends. */
const LONGEST_ENTRY = 4 << 20;
const LESS_THAN = 0x3c;
const MARK_START = 0xef;
const MARK_LENGTH = 3;
const EMPTY = new Uint8Array(0);

type State =
  /** Before the first byte that tells the form, or behind a closed envelope. */
  | 'begin'
  | 'lines'
  /** Inside a broken line, until it ends. */
  | 'skip-line'
  /** Between the entries of an array. */
  | 'entries'
  /** Inside a broken entry of an array, until the next one. */
  | 'skip-entry'
  /** Behind the envelope's array. */
  | 'tail'
  | 'web-page';

/**
 * Reads a body of the audit log in whatever form it comes, chunk by chunk with flat memory: newline-delimited entries,
 * the paginated envelope with `audit_logs` wherever it stands, or a bare array (`wandb/audit-logs.md`, section 3).
 */
export class AuditBodyReader {
  private state: State = 'begin';
  private readonly pending = new PendingBytes();
  /** How many bytes are at hand. */
  private end = 0;
  private isLast = false;
  /** Nothing more can be told from the bytes at hand. */
  private isStuck = false;
  private form: AuditBody['form'] = 'empty';
  private entries = 0;
  private broken = 0;
  private endsInside = false;
  /** The envelope's bytes without the array's content; undefined while in a bare array. */
  private head: Uint8Array | undefined;
  private envelope: AuditEnvelope | undefined;
  private readonly scanner = new EntryScanner();
  /** Bytes of the body that are no longer needed. */
  private passed = 0;

  /**
   * @param take is handed each entry; the object is reused
   * @param noteBroken is told of each line or entry that is none, when it is met
   * @param from where a reader before this one stopped; the next byte pushed is the one at its `offset`
   */
  constructor(
    private readonly take: (event: AuditEvent) => void,
    private readonly noteBroken: () => void = () => undefined,
    from?: BodyPlace,
  ) {
    if (!from) return;
    this.state = from.state;
    this.passed = from.offset;
    this.head = bytesOfHead(from);
    this.form = from.state === 'lines' || from.state === 'skip-line' ? 'lines' : 'envelope';
  }

  push(chunk: Uint8Array): void {
    this.end = this.pending.append(chunk);
    const { bytes } = this.pending;
    let index = 0;
    this.isStuck = false;
    while (!this.isStuck && index < this.end) index = this.step(bytes, index);
    this.pending.forget(index);
    this.passed += index;
  }

  /** Where another reader could go on; undefined where it would have to begin anew. */
  get place(): BodyPlace | undefined {
    return placeOf(this.state, this.passed, this.head);
  }

  /** Call once, when the body ended as the server meant it to. */
  finish(): AuditBody {
    this.isLast = true;
    this.push(EMPTY);
    const isInside = this.endsInside || this.pending.length > 0 || !['begin', 'lines', 'web-page'].includes(this.state);
    return {
      form: this.form,
      entries: this.entries,
      broken: this.broken,
      isWhole: !isInside,
      envelope: this.envelope,
      isWebPage: this.state === 'web-page',
    };
  }

  /** Takes one entry or changes the state; gives the index of the first byte that is still needed. */
  private step(bytes: Uint8Array, from: number): number {
    switch (this.state) {
      case 'begin':
        return this.stepBegin(bytes, skipSpace(bytes, from, this.end, true));
      case 'lines':
        return this.stepLine(bytes, skipSpace(bytes, from, this.end, true));
      case 'skip-line':
        return this.stepSkipLine(bytes, from);
      case 'entries':
        return this.stepEntries(bytes, skipSpace(bytes, from, this.end, true));
      case 'skip-entry':
        return this.stepSkipEntry(bytes, from);
      case 'tail':
        return this.stepTail(bytes, from);
      case 'web-page':
        return this.end;
    }
  }

  private stepBegin(bytes: Uint8Array, from: number): number {
    if (from >= this.end) return from;
    if (bytes[from] === LESS_THAN) return this.become('web-page', from);
    if (bytes[from] === MARK_START) return this.end - from < MARK_LENGTH ? this.wait(from) : from + MARK_LENGTH;
    if (bytes[from] === OPEN_BRACKET) {
      this.form = 'envelope';
      this.head = undefined;
      return this.become('entries', from + 1);
    }
    if (bytes[from] !== OPEN_BRACE) return this.beginLines(from);
    const behind = this.scanner.scan(this.pending, from, this.end, true, true);
    if (behind === ENVELOPE) return this.beginEnvelope(bytes, from, this.scanner.envelopeArrayAt);
    const isOpen = behind === NEEDS_MORE && !this.isLast && this.end - from < LONGEST_ENTRY;
    return isOpen ? this.wait(from) : this.beginLines(from);
  }

  private beginLines(from: number): number {
    this.form = 'lines';
    return this.become('lines', from);
  }

  private beginEnvelope(bytes: Uint8Array, from: number, arrayAt: number): number {
    this.form = 'envelope';
    this.head = bytes.slice(from, arrayAt);
    return bytes[arrayAt] === OPEN_BRACKET ? this.become('entries', arrayAt + 1) : this.become('tail', arrayAt);
  }

  private stepLine(bytes: Uint8Array, from: number): number {
    if (from >= this.end) return from;
    if (bytes[from] !== OPEN_BRACE) return this.rejectLine(from);
    const behind = this.scanner.scan(this.pending, from, this.end, false, false);
    if (behind === NEEDS_MORE && !this.isLast && this.end - from < LONGEST_ENTRY) return this.wait(from);
    if (behind < 0) return this.rejectLine(from);
    const lineEnd = skipSpace(bytes, behind, this.end, false);
    if (lineEnd >= this.end && !this.isLast) return this.wait(from);
    if (lineEnd < this.end && bytes[lineEnd] !== NEWLINE) return this.rejectLine(from);
    this.emit();
    return lineEnd;
  }

  private rejectLine(from: number): number {
    this.broken += 1;
    this.noteBroken();
    return this.become('skip-line', from);
  }

  private stepSkipLine(bytes: Uint8Array, from: number): number {
    const newline = bytes.indexOf(NEWLINE, from);
    if (newline >= 0 && newline < this.end) return this.become('lines', newline + 1);
    // The last line is broken and nothing ended it: likely the last byte never came.
    if (this.isLast) this.endsInside = true;
    return this.end;
  }

  private stepEntries(bytes: Uint8Array, from: number): number {
    if (from >= this.end) return from;
    if (bytes[from] === COMMA) return from + 1;
    if (bytes[from] === CLOSE_BRACKET) return this.become(this.head ? 'tail' : 'begin', from + 1);
    if (bytes[from] !== OPEN_BRACE) return this.rejectEntry(from);
    const behind = this.scanner.scan(this.pending, from, this.end, true, false);
    if (behind === NEEDS_MORE && this.end - from < LONGEST_ENTRY) return this.wait(from);
    if (behind < 0) return this.rejectEntry(from);
    this.emit();
    return behind;
  }

  private rejectEntry(from: number): number {
    this.broken += 1;
    this.noteBroken();
    return this.become('skip-entry', from + 1);
  }

  private stepSkipEntry(bytes: Uint8Array, from: number): number {
    const next = nextEntryOrEnd(bytes.subarray(0, this.end), from);
    return next.isFound ? this.become('entries', next.index) : this.wait(next.index);
  }

  private stepTail(bytes: Uint8Array, from: number): number {
    const behind = behindObject(bytes.subarray(0, this.end), from);
    if (behind === NEEDS_MORE && this.end - from < LONGEST_ENTRY) return this.wait(from);
    this.envelope = behind < 0 ? undefined : readEnvelope(this.head, bytes.subarray(from, behind));
    if (!this.envelope) this.endsInside = true;
    return behind < 0 ? this.end : this.become('begin', behind);
  }

  private emit(): void {
    this.entries += 1;
    this.scanner.read(this.pending);
    this.take(this.scanner.event);
  }

  private become(state: State, index: number): number {
    this.state = state;
    return index;
  }

  /** Keeps the bytes from `from` on until more have come. */
  private wait(from: number): number {
    this.isStuck = true;
    return from;
  }
}
