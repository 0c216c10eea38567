import type { Instant } from './day';
import type { MemberFacts, RosterSource } from './member';
import type { UtcDay } from './day';

/** An observation: the members a source listed at one time. */
export interface Roster {
  readonly source: RosterSource;
  readonly takenAt: Instant;
  readonly members: readonly MemberFacts[];
  /** True only if the source listed everybody (SCIM without a shortfall, W&B's whole CSV, every page collected). */
  readonly complete: boolean;
  /** How many members the source says there are, if it says so ("1-25 of 140", `totalResults`). */
  readonly total?: number;
  /** Sentences for the admin about what was odd, e.g. a shortfall against `total`. */
  readonly warnings: readonly string[];
}

/** An observation: who the audit log shows active on one UTC day. */
export interface AuditDay {
  readonly day: UtcDay;
  /** True only when the day is over and its last byte came. */
  readonly complete: boolean;
  /** When the log was read. */
  readonly readAt: Instant;
  /** One entry per acting person (never the object of an action, never service accounts that could be told). */
  readonly actors: readonly AuditActor[];
  readonly events: number;
  /** Lines that were no JSON, had no timestamp, or lay outside the window. */
  readonly rejected: number;
}

export interface AuditActor {
  readonly email?: string;
  /** `actor_user_id` as text. */
  readonly userId?: string;
  /** Last qualifying event of the day. */
  readonly lastAt: Instant;
  /** Did something the stricter "did work" set counts (`features.md`, 3.1). */
  readonly didWork: boolean;
}
