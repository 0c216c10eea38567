import type { DBSchema } from 'idb';
import type { DayBlock } from '../../components/activity/day-block';
import type { Instant, UtcDay } from '../../components/activity/day';
import type { RosterSource } from '../../components/activity/member';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import type { RosterReading } from '../../components/activity/organization-activity';
import type { CsvFilter } from '../messages';
import type { Problem } from '../problem';
import type { AuditFileCheckpoint, AuditFileReport } from '../audit-file';
import type { Summed } from './checksum';
import type { PackedSightings } from './packed-sightings';

/** Every source of facts, the audit log included, by its API or by files. */
export const SOURCE_NAMES = ['page', 'csv', 'scim', 'audit-log', 'audit-file'] as const;
export type SourceName = (typeof SOURCE_NAMES)[number];

/** When a source was last read, and what went wrong with it since. */
export interface SourceRecord {
  readonly at?: Instant;
  readonly problem?: Problem;
  readonly warnings: readonly string[];
}

/** Everything small about one organization; its `revision` grows with each write of anything that reports rest on. */
export interface OrganizationRecord {
  readonly id: OrganizationId;
  readonly organization: Organization;
  readonly revision: number;
  /** The newest reading of each source, and the newest complete one. */
  readonly readings: readonly RosterReading[];
  readonly auditReadAt?: Instant;
  readonly sources: Readonly<Partial<Record<SourceName, SourceRecord>>>;
  readonly isPanelOpen?: boolean;
}

/** What one source said of people, packed as columns: a hundred times faster than a record each (`perf.md`). */
export interface SightingsRecord extends Summed {
  readonly organization: OrganizationId;
  readonly source: RosterSource;
  readonly sightings: PackedSightings;
}

/** `SavedIdentities` with its many short texts in one: cloning them one by one is what costs. */
export interface IdentitiesRecord extends Summed {
  readonly organization: OrganizationId;
  readonly size: number;
  /** JSON array of names. */
  readonly names: string;
  readonly ordinals: Uint32Array;
  readonly merges: readonly (readonly [from: number, to: number])[];
  readonly separated?: readonly string[];
}

/** Twenty-eight days of activity, and how much of the log they rest on. */
export interface ActivityBlockRecord extends DayBlock, Summed {
  readonly organization: OrganizationId;
  /** Entries read, and entries that could not be used, per day. */
  readonly events: Uint32Array;
  readonly rejected: Uint32Array;
  /** Who told of each day, and how much (`codeOf`). */
  readonly sources: Uint8Array;
  /** How far each day was read by a Rollcall that keeps who did work (`coverageRank`): never further than `coverage`. */
  readonly work: Uint8Array;
}

/** Each person's last qualifying event, and the last day they did work. */
export interface LastSeenRecord extends Summed {
  readonly organization: OrganizationId;
  readonly ordinals: Uint32Array;
  readonly at: Float64Array;
  /** `UtcDay`s beside the ordinals, `NO_WORK` where none is known. */
  readonly workDays: Int32Array;
}

/** What was known of everybody present at the end of a day; later readings of the same day replace it. */
export interface SnapshotRecord extends Summed {
  readonly organization: OrganizationId;
  readonly day: UtcDay;
  readonly members: PackedSightings;
}

/** An export without its text, so that listing exports does not load them. */
export interface ExportRecord {
  readonly id: string;
  readonly organization: OrganizationId;
  readonly name: string;
  readonly at: Instant;
  readonly rows: number;
  readonly bytes: number;
  readonly columns: readonly string[];
  readonly filter?: CsvFilter;
  readonly sha256: string;
  /** Written in privacy mode. Absent: it holds names. */
  readonly isPseudonymous?: boolean;
}

export interface ExportTextRecord {
  readonly id: string;
  readonly text: string;
}

/** An audit file that was imported, wholly or up to its checkpoint; never its entries. */
export interface AuditFileRecord {
  readonly organization: OrganizationId;
  readonly fingerprint: string;
  readonly name: string;
  readonly size: number;
  /** When the last batch was stored. */
  readonly at: Instant;
  readonly isDone: boolean;
  readonly report: AuditFileReport;
  readonly checkpoint?: AuditFileCheckpoint;
}

/** Where a sync stands, so that a new background knows what the one before left unfinished. */
export interface SyncRecord {
  readonly organization: OrganizationId;
  readonly isUnfinished: boolean;
  readonly startedAt: Instant;
  /** When it last ended, however it ended. */
  readonly endedAt?: Instant;
  /** When it last ended without a problem. */
  readonly succeededAt?: Instant;
  /** Not before this moment: a server asked for a pause. */
  readonly resumeAt?: Instant;
  readonly lastProblem?: Problem;
}

/** A record that could not be relied on any more, as it was found. */
export interface SetAsideRecord {
  readonly organization: OrganizationId;
  /** The store it was in. */
  readonly store: string;
  readonly record: unknown;
}

/** What a file that was imported is. */
export const IMPORT_KINDS = ['csv', 'audit-file', 'backup'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** Why an import can no longer be undone: too large to be held apart, or others came after it. */
export type MergedReason = 'too-large' | 'too-old';

/** What an import told that was not known before it. */
export interface ImportNews {
  /** People Rollcall had never heard of. */
  readonly people: number;
  /** UTC days of the audit log nothing was known of. */
  readonly days: number;
}

/**
 * One imported file. Until it is merged it is held apart (`ImportLayerRecord`) from what is stored otherwise, and shown
 * together with it; so undoing it deletes it, and nothing else ever changes by that.
 */
export interface ImportRecord {
  readonly organization: OrganizationId;
  /** The fingerprint of an audit file, a random id of any other. */
  readonly id: string;
  readonly kind: ImportKind;
  readonly name: string;
  readonly at: Instant;
  /** Grows with each write of this import. */
  readonly revision: number;
  readonly standing:
    | { readonly state: 'apart' }
    | { readonly state: 'merged'; readonly reason: MergedReason }
    /** Undone before it was read to its end: whoever still reads it is told. */
    | { readonly state: 'undone' };
  readonly news: ImportNews;
  /** What is held apart takes about so many bytes. */
  readonly bytes: number;
  /** As in `OrganizationRecord`, of this file alone. */
  readonly readings: readonly RosterReading[];
  readonly auditReadAt?: Instant;
  readonly sources: OrganizationRecord['sources'];
  /** Problems of those sources that are over since this import. */
  readonly solved?: Readonly<Partial<Record<SourceName, Problem>>>;
  /** Guesses a backup says are undone. */
  readonly separated: readonly string[];
  readonly auditFiles: readonly AuditFileRecord[];
  readonly snapshots: readonly { readonly day: UtcDay; readonly bytes: number }[];
  /** Files handed out that a backup brought. */
  readonly exports: readonly string[];
  /** The organization was not known before. */
  readonly isFirst?: boolean;
}

/** What one import told, counted by ordinals of its own. */
export interface ImportLayerRecord extends Summed {
  readonly organization: OrganizationId;
  readonly id: string;
  readonly sightings: readonly SightingsRecord[];
  readonly identities: IdentitiesRecord;
  readonly blocks: readonly ActivityBlockRecord[];
  readonly lastSeen?: LastSeenRecord;
  /**
   * By ordinal of the layer, the person's ordinal in what is stored otherwise, `NOT_PLACED` for whom it does not know by
   * all these names. Stays true: it never forgets a name.
   */
  readonly places?: Uint32Array;
}

/** A snapshot that an import told, by the ordinals of its layer. */
export interface ImportSnapshotRecord extends SnapshotRecord {
  readonly id: string;
}

/** The database. Every list of keys names the organization first, so that one can be read or wiped alone. */
export interface RollcallSchema extends DBSchema {
  organizations: { key: OrganizationId; value: OrganizationRecord };
  sightings: { key: [OrganizationId, RosterSource]; value: SightingsRecord };
  identities: { key: OrganizationId; value: IdentitiesRecord };
  activityBlocks: { key: [OrganizationId, UtcDay]; value: ActivityBlockRecord };
  lastSeen: { key: OrganizationId; value: LastSeenRecord };
  snapshots: { key: [OrganizationId, UtcDay]; value: SnapshotRecord };
  exports: { key: string; value: ExportRecord; indexes: { organization: OrganizationId } };
  exportTexts: { key: string; value: ExportTextRecord };
  auditFiles: { key: [OrganizationId, string]; value: AuditFileRecord };
  imports: { key: [OrganizationId, string]; value: ImportRecord };
  importLayers: { key: [OrganizationId, string]; value: ImportLayerRecord };
  importSnapshots: { key: [OrganizationId, string, UtcDay]; value: ImportSnapshotRecord };
  setAside: { key: number; value: SetAsideRecord; indexes: { organization: OrganizationId } };
  syncs: { key: OrganizationId; value: SyncRecord };
}
