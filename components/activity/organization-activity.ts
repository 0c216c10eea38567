import type { ActivityIndex } from './activity-index';
import type { Instant, UtcDay } from './day';
import type { Member, RosterSource } from './member';
import type { Organization } from './organization';
import type { WorkActivity } from './work-days';

/** Everything a report may look at: what the store holds of one organization, merged. */
export interface OrganizationActivity {
  readonly organization: Organization;
  /** Everybody ever seen, by ordinal: `members[i].ordinal === i`. */
  readonly members: readonly Member[];
  readonly index: ActivityIndex;
  readonly rosters: readonly RosterReading[];
  /** When the audit log was last read; undefined if it never was. */
  readonly auditReadAt?: Instant;
  /** Who did work and when last; absent where nothing was read that could tell. */
  readonly work?: WorkActivity;
}

/** When and how completely a roster source was last read. */
export interface RosterReading {
  readonly source: RosterSource;
  readonly takenAt: Instant;
  readonly complete: boolean;
  readonly listed: number;
  readonly total?: number;
}

/** First day Multi-tenant counts anything as activity (`wandb/activity.md`, A3). */
export const MULTI_TENANT_SINCE: UtcDay = 20_216 as UtcDay;
