import type { UtcDay } from '../components/activity/day';
import type { DaySources } from '../components/activity/day-sources';
import type { GuessReason } from '../components/activity/guesses';
import type { BlindSpot } from '../components/activity/metrics/blind-spots';
import type { HistoryCoverage } from '../components/activity/metrics/history-coverage';
import type { OrganizationId } from '../components/activity/organization';
import type { AuditFileBatch, AuditFileCheckpoint, AuditFileIdentity, AuditFileReport } from './audit-file';
import type { SourceSummary } from './messages';

/** What our own pages may ask about the history Rollcall holds. */
export interface HistoryRequests {
  /** What figures of an organization rest on, day by day, and what no source shows. */
  'evidence.read': { readonly data: { readonly organization: OrganizationId }; readonly answer: HistoryEvidence };
  /** What was found damaged and set aside, as JSON, packed (`messaging/packed-json.ts`). */
  'set-aside.read': {
    readonly data: { readonly organization: OrganizationId };
    readonly answer: { readonly packed: string };
  };
  /** Deletes it for good; gives how many records there were. */
  'set-aside.delete': {
    readonly data: { readonly organization: OrganizationId };
    readonly answer: { readonly deleted: number };
  };
  /** Records taken for one person by a guess, undone ones too. */
  'identity.list': { readonly data: { readonly organization: OrganizationId }; readonly answer: GuessList };
  /** Undoes such a guess, or takes it up again. */
  'identity.decide': {
    readonly data: { readonly organization: OrganizationId; readonly key: string; readonly isJoined: boolean };
    readonly answer: { readonly isJoined: boolean };
  };
  /** The parts a backup of one organization, or of all, consists of. */
  'backup.list': {
    readonly data: { readonly organization?: OrganizationId };
    readonly answer: { readonly parts: readonly BackupPartKey[] };
  };
  /** One part, packed (`messaging/packed-json.ts`); absent if it is no longer stored. */
  'backup.read': { readonly data: { readonly part: BackupPartKey }; readonly answer: { readonly packed?: string } };
  /** Merges one part of a backup file. The same part again changes nothing. */
  'backup.merge': {
    /** `file` is the same for every part of one file: they are undone together, each organization for itself. */
    readonly data: { readonly packed: string; readonly file: { readonly id: string; readonly name: string } };
    readonly answer: { readonly organization: OrganizationId; readonly name: string };
  };
  /** Files that were imported of late, newest first. */
  'imports.list': {
    readonly data: { readonly organization: OrganizationId };
    readonly answer: { readonly imports: readonly ImportEntry[] };
  };
  /**
   * Takes an import back: everything is as if its file had never been imported. False where that is no longer possible;
   * then nothing was changed.
   */
  'imports.undo': {
    readonly data: { readonly organization: OrganizationId; readonly id: string };
    readonly answer: { readonly undone: boolean };
  };
  /** Before an audit file is read: whether it was imported before, wholly or up to a checkpoint. */
  'audit-files.begin': {
    readonly data: { readonly organization: OrganizationId; readonly file: AuditFileIdentity };
    readonly answer: AuditFileStanding;
  };
  /** Stores days and the checkpoint behind them in one transaction: a worker killed in between loses neither. */
  'audit-files.store': {
    readonly data: {
      readonly organization: OrganizationId;
      readonly file: AuditFileIdentity;
      /** `File.lastModified`: days after it cannot be whole. */
      readonly modifiedAt: number;
      readonly batch: AuditFileBatch;
      /** The admin says that the file is the whole log of its days. */
      readonly isWholeLog: boolean;
      /** The admin says that it belongs to this organization though it names other people. */
      readonly isOurs: boolean;
    };
    readonly answer: { readonly stored: true };
  };
}

/** A file that was imported. */
export interface ImportEntry {
  /** The fingerprint of an audit file; what the import of another file answered. */
  readonly id: string;
  readonly kind: 'csv' | 'audit-file' | 'backup';
  /** Absent in privacy mode. */
  readonly name?: string;
  /** When it was last read on, epoch ms. */
  readonly at: number;
  /** People nobody had told of before it. */
  readonly people: number;
  /** UTC days of the audit log nothing was known of before it. */
  readonly days: number;
  /** `apart`: it can be undone. It is merged for good where it is too large, or so many came after it (`too-old`). */
  readonly standing: 'apart' | 'too-large' | 'too-old';
  /** An audit file that was not read to its end. */
  readonly isUnfinished: boolean;
}

/** Names a part of a backup that can be read; with an import's id, what that import told. */
export type BackupPartKey =
  | { readonly kind: 'organization'; readonly organization: OrganizationId; readonly importId?: string }
  | {
      readonly kind: 'snapshot';
      readonly organization: OrganizationId;
      readonly day: UtcDay;
      readonly importId?: string;
    }
  | { readonly kind: 'export'; readonly organization: OrganizationId; readonly id: string };

export interface GuessList {
  readonly total: number;
  /** The first of them. */
  readonly guesses: readonly GuessSummary[];
}

export interface GuessSummary {
  readonly key: string;
  readonly reason: GuessReason;
  readonly isJoined: boolean;
  readonly records: readonly GuessedRecord[];
}

/** One of the records a guess takes for the same person. */
export interface GuessedRecord {
  readonly name?: string;
  readonly email?: string;
  readonly username?: string;
  readonly id?: string;
  readonly sources: readonly SourceSummary['source'][];
  /** Days of the audit log. */
  readonly activeDays: number;
  /** Last moment any source knows of, epoch ms. */
  readonly lastActive?: number;
}

export interface HistoryEvidence {
  readonly coverage: HistoryCoverage;
  /** Who told of each of `coverage.days`. */
  readonly daySources: readonly DaySources[];
  readonly blindSpots: readonly BlindSpot[];
  /** Audit files that were imported wholly, and those that stopped half-way. */
  readonly auditFiles: { readonly imported: number; readonly unfinished: number };
  /** Days a list of all members was kept of, and the first and last of them (days since 1970-01-01). */
  readonly snapshots: { readonly days: number; readonly from?: number; readonly to?: number };
  /** Records found damaged and set aside. */
  readonly setAside: readonly SetAsideCount[];
}

/** Records set aside of one store of the database. */
export interface SetAsideCount {
  readonly store: string;
  readonly count: number;
}

/** What is known of an audit file from before. */
export type AuditFileStanding =
  | { readonly state: 'new' }
  | { readonly state: 'begun'; readonly checkpoint: AuditFileCheckpoint }
  | { readonly state: 'imported'; readonly at: number; readonly report: AuditFileReport };
