import type { Instant, UtcDay } from '../../../components/activity/day';
import type { MemberFacts, RosterSource } from '../../../components/activity/member';
import type { Organization } from '../../../components/activity/organization';
import type { RosterReading } from '../../../components/activity/organization-activity';
import type { AuditFileRecord, ExportRecord, SourceName } from '../schema';

/**
 * One piece of a backup, complete in itself: parts may be merged in any order and again. People are told by their names,
 * never by ordinals alone, because another browser counts them differently. No key and no setting is in it.
 */
export type BackupPart = OrganizationPart | SnapshotPart | ExportPart;

/** What is known of an organization but for its snapshots and exports. */
export interface OrganizationPart {
  readonly kind: 'organization';
  readonly organization: Organization;
  readonly readings: readonly RosterReading[];
  readonly auditReadAt?: Instant;
  /** When each source was last read well. */
  readonly readAt: Readonly<Partial<Record<SourceName, Instant>>>;
  /** Names of each person, by place: `e:` e-mail, `u:` username, `b:` the same without anything else, `i:` id, `c:` coded id. */
  readonly people: readonly (readonly string[])[];
  /** Places that turned out to be the same person as another. */
  readonly merges: readonly (readonly [from: number, to: number])[];
  /** Guesses that were undone. */
  readonly separated?: readonly string[];
  readonly sightings: readonly BackupSighting[];
  readonly blocks: readonly BackupBlock[];
  /** Last qualifying event, by place. */
  readonly lastSeen: readonly (readonly [person: number, at: Instant])[];
  /** Last day of work, by place; absent in backups of versions 1 and 2. */
  readonly lastWork?: readonly (readonly [person: number, day: UtcDay])[];
  readonly auditFiles: readonly Omit<AuditFileRecord, 'organization'>[];
}

export interface BackupSighting {
  readonly person: number;
  readonly source: RosterSource;
  readonly at: Instant;
  readonly facts: MemberFacts;
}

/** Twenty-eight days (`DayBlock`), with the bitmaps in base64, little-endian words. */
export interface BackupBlock {
  readonly firstDay: UtcDay;
  readonly coverage: readonly number[];
  readonly words: string;
  readonly events: readonly number[];
  readonly rejected: readonly number[];
  /** Who told of each day (`codeOf`); absent in backups of version 1. */
  readonly sources?: readonly number[];
  /** How far each day was read with who did work (`coverageRank`); absent in backups of versions 1 and 2. */
  readonly work?: readonly number[];
}

/** What was known of everybody on one day. */
export interface SnapshotPart {
  readonly kind: 'snapshot';
  readonly organization: Organization;
  readonly day: UtcDay;
  readonly members: readonly { readonly at: Instant; readonly facts: MemberFacts }[];
}

/** A file that was handed out. */
export interface ExportPart {
  readonly kind: 'export';
  readonly organization: Organization;
  readonly record: ExportRecord;
  readonly text: string;
}
