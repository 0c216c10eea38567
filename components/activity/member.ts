import type { Instant } from './day';

/**
 * How the rest of Rollcall names a member of one organization: the lower-cased e-mail, else `@` and the lower-cased
 * username, else `#` and the SCIM id. Made only by `memberKey`.
 */
export type MemberKey = string & { readonly __brand: 'MemberKey' };

/** How exactly a moment is known: "3 months ago" is `month`, an ISO time is `second`. */
export type Precision = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** When a member was last active, as far as a source can tell. Unknown is never "not active". */
export type LastActive =
  | { readonly kind: 'at'; readonly at: Instant; readonly precision: Precision }
  /** SCIM's `lastActiveAt: null`, or Multi-tenant's hyphen: never active in this organization. */
  | { readonly kind: 'never' }
  /** Single tenant's hyphen: nothing in the six months before the source was read (`wandb/activity.md`, A1). */
  | { readonly kind: 'not-since'; readonly since: Instant }
  | { readonly kind: 'unknown' };

/** Whether the person can sign in. Multi-tenant knows no deactivated people. */
export type Membership = 'accepted' | 'invited' | 'deactivated' | 'unknown';

/** `wandb/seats-roles.md`, Seats. */
export type Seat = 'full' | 'viewer' | 'none';

/** What one source said about one person at one time. Absent means the source does not say. */
export interface MemberFacts {
  readonly email?: string;
  readonly username?: string;
  /** SCIM id. */
  readonly id?: string;
  readonly name?: string;
  readonly membership: Membership;
  readonly lastActive: LastActive;
  readonly added?: Instant;
  /** Lifetime number of active days in the organization. */
  readonly daysActive?: number;
  /** Organization role in W&B's lower-case words: `admin`, `member`, `viewer`, or a custom role's name. */
  readonly role?: string;
  readonly billingAdmin?: boolean;
  readonly modelsSeat?: Seat;
  readonly weaveAccess?: Seat;
  readonly teams?: readonly string[];
  readonly runs?: number;
  readonly reports?: number;
}

/** Where facts about members come from. */
export type RosterSource = 'page' | 'csv' | 'scim';

/** One person as one source saw them at `at`. */
export interface Sighting {
  readonly source: RosterSource;
  readonly at: Instant;
  readonly facts: MemberFacts;
}

/** One person after all sources were merged. */
export interface Member extends MemberFacts {
  readonly key: MemberKey;
  /** Position in the activity bitmaps; stable for the life of the organization's data. */
  readonly ordinal: number;
  /** False once a complete roster no longer lists them. */
  readonly present: boolean;
  /** What `lastActive` rests on: a roster source, the audit log, or nothing. */
  readonly lastActiveSource: RosterSource | 'audit-log' | 'none';
  /** When that source was read. */
  readonly asOf?: Instant;
  /** This ordinal turned out to be the same person as that one, who carries all facts; never present. */
  readonly mergedInto?: number;
}

/** See `MemberKey`. Undefined when the facts name nobody. */
export function memberKey(facts: Pick<MemberFacts, 'email' | 'username' | 'id'>): MemberKey | undefined {
  const email = facts.email?.trim().toLowerCase();
  if (email) return email as MemberKey;
  const username = facts.username?.trim().toLowerCase();
  if (username) return `@${username}` as MemberKey;
  return facts.id ? (`#${facts.id}` as MemberKey) : undefined;
}
