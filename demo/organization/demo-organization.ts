import type { Instant, UtcDay } from '../../components/activity/day';
import type { DemoDeployment } from '../site';
import type { Occasion } from './log/occasion';
import type { Life } from './people/life';

/** What an organization is generated from. The same options give the same organization, on any machine. */
export interface GenerateOptions {
  readonly name: string;
  readonly deployment: DemoDeployment;
  /** How many people the members page lists: 0 to 100,000. */
  readonly members: number;
  readonly seed: number;
  /** ISO date (UTC). */
  readonly today: string;
  /** ISO 8601 UTC moment of `today` beyond which nothing has happened yet. Default: 15:00:00Z. */
  readonly now?: string;
}

export type DemoRole = 'admin' | 'member' | 'viewer';
export type DemoSeat = 'full' | 'viewer' | 'none';
/** `never-active`: accepted, or so it seems, and never did anything that counts here. */
export type DemoMemberState = 'invited' | 'active' | 'deactivated' | 'never-active';

export interface DemoMember {
  /** `actor_user_id`; the SCIM id is base64 of `User:<id>` (`wandb/scim.md`, section 8). */
  readonly id: number;
  readonly life: Life;
  /** Display name; may be empty, and two people may share one. */
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly role: DemoRole;
  readonly billingAdmin: boolean;
  readonly modelsSeat: DemoSeat;
  readonly weaveAccess: DemoSeat;
  readonly teams: readonly DemoTeam[];
  readonly created: Instant;
  /** Of the last qualifying event not after `now`, whole seconds; undefined if there never was one. */
  readonly lastActiveAt?: Instant;
  /** Days with a qualifying event; on Multi-tenant since 2025-05-08. */
  readonly daysActive: number;
  readonly runs: number;
  readonly reports: number;
  readonly state: DemoMemberState;
}

export interface DemoTeam {
  /** `entity_asset` in the audit log; the SCIM id is base64 of `Entity:<id>`. */
  readonly id: number;
  readonly name: string;
  readonly created: Instant;
  readonly projects: readonly DemoProject[];
}

export interface DemoProject {
  readonly id: number;
  readonly name: string;
  /** Multi-tenant collects nothing for open projects (`wandb/audit-logs.md`, section 6). */
  readonly isOpen: boolean;
}

export interface DemoServiceAccount {
  readonly id: number;
  readonly name: string;
  readonly scope: 'organization' | 'team';
  /** The default team of an organization-scoped account, the only team of a team-scoped one. */
  readonly team: DemoTeam;
  readonly created: Instant;
  /** Most events it makes on a day. */
  readonly volume: number;
  readonly lastUsed?: Instant;
}

export interface DemoOrganization {
  readonly name: string;
  readonly deployment: DemoDeployment;
  readonly seed: number;
  readonly founded: UtcDay;
  /** First day the audit log knows of. */
  readonly logSince: UtcDay;
  readonly today: UtcDay;
  readonly now: Instant;
  /** What the members page lists, by the time they were added. */
  readonly members: readonly DemoMember[];
  /** Removed (Multi-tenant) or deleted (single tenant): in no list, but their traces are in the audit log. */
  readonly former: readonly DemoMember[];
  readonly teams: readonly DemoTeam[];
  readonly serviceAccounts: readonly DemoServiceAccount[];
  /** What admins did to others, by day. */
  readonly occasions: ReadonlyMap<number, readonly Occasion[]>;
  /** Unique active people of each day from `logSince` to `today`. */
  readonly activeByDay: Int32Array;
  /** Unique active people of each ISO week from the one of `logSince` to that of `today`. */
  readonly activeByWeek: Int32Array;
}

/** Everybody who may appear in the audit log as a person. */
export function peopleOf({ members, former }: Pick<DemoOrganization, 'members' | 'former'>): readonly DemoMember[] {
  return former.length === 0 ? members : [...members, ...former];
}
