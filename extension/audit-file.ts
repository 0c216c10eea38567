import type { AuditActor } from '../components/activity/roster';

/** A place in a body of the audit log between two of its entries, where another reader can go on. */
export interface BodyPlace {
  /** Bytes of the body before it. */
  readonly offset: number;
  readonly state: 'lines' | 'skip-line' | 'entries' | 'skip-entry';
  /** Base64 of what stands before the envelope's array; absent among lines and in a bare array. */
  readonly head?: string;
}

/** Why an entry of a file was left out. */
export type RejectReason = 'broken' | 'undated' | 'implausible';

export interface Rejected {
  readonly reason: RejectReason;
  readonly count: number;
  /** Positions of the first few, counted from 1 over the entries of the file. */
  readonly examples: readonly number[];
}

/** What reading a file has come to so far. */
export interface AuditFileReport {
  /** Entries with a time, whether they tell of anybody or not. */
  readonly accepted: number;
  /** Of those, entries that show nobody's presence: refused actions, sign-in attempts, entries without an actor. */
  readonly silent: number;
  readonly rejected: readonly Rejected[];
  /** First and last day of its entries, days since 1970-01-01; absent while there are none. */
  readonly from?: number;
  readonly to?: number;
  /** The file ends in the middle of an entry. Known at its end only. */
  readonly endsInside: boolean;
}

/** Where a reading can go on: everything before it is stored. */
export interface AuditFileCheckpoint {
  readonly place: BodyPlace;
  /** Bytes of the file as it is on disk, to show how far it got. */
  readonly bytesRead: number;
  readonly report: AuditFileReport;
  /** Entries per day so far, as `[days since 1970-01-01, entries]`. */
  readonly entriesByDay: readonly (readonly [day: number, entries: number])[];
}

/** One day's share of a batch. */
export interface AuditFileDay {
  /** Days since 1970-01-01. */
  readonly day: number;
  /** Entries of that day in the whole file so far, so that storing a batch twice counts none twice. */
  readonly entries: number;
  readonly actors: readonly AuditActor[];
}

/** What is stored at once: days, and the checkpoint behind them (absent where the form of the file allows none). */
export interface AuditFileBatch {
  /** Days touched since the batch before; in the last one every day of the file, so that all of them can be judged. */
  readonly days: readonly AuditFileDay[];
  readonly report: AuditFileReport;
  readonly checkpoint?: AuditFileCheckpoint;
  readonly bytesRead: number;
  /** Nothing comes after it. */
  readonly isLast: boolean;
}

/** What tells one file from another; `fingerprint` is the SHA-256 of name, size and first bytes, in hex. */
export interface AuditFileIdentity {
  readonly name: string;
  readonly size: number;
  readonly fingerprint: string;
}

/** Why a file cannot be read as an audit log. */
export type AuditFileFault =
  /** No entry with a time in it. */
  | 'no-entries'
  | 'empty'
  | 'web-page'
  /** A zip archive. */
  | 'zip'
  /** Gzip data that is cut off, damaged, or in several parts. */
  | 'bad-gzip'
  /** The browser can no longer read it, as after it was moved. */
  | 'unreadable';

export type AuditFileOutcome =
  | { readonly kind: 'done'; readonly report: AuditFileReport }
  | { readonly kind: 'stopped'; readonly bytesRead: number }
  | { readonly kind: 'fault'; readonly fault: AuditFileFault; readonly report: AuditFileReport };
