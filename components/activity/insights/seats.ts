import { type Instant, MS_PER_DAY, type UtcDay, dayOf } from '../day';
import type { Member, MemberKey, Seat } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { decisiveRoster } from '../metrics/roster-bounds';
import type { ShownCount } from '../small-groups/hide-small';
import { latestOf } from '../precision';
import { type InsightPerson, comparePeople, personOf } from './person';
import { type SeatReason, judgeSeat } from './seat-reason';
import { type SeatFit, seatFitOf } from './seat-fit';
import { type PrivilegedReport, privilegedOf } from './privileged';

/** How sure it is that a seat is not needed (`features.md`, feature 6). */
export type SeatTier = 'certain' | 'probable' | 'review' | 'excluded';

/** What the admin decided. */
export interface SeatPolicy {
  readonly dormantAfterDays: number;
  /** Days after being added in which nobody is expected to be active. */
  readonly graceDays: number;
  readonly exclusions: readonly SeatExclusion[];
}

/** Somebody whose seat is to be kept, and until when (that day included). */
export interface SeatExclusion {
  readonly member: MemberKey;
  readonly reason: string;
  readonly until?: UtcDay;
}

export interface SeatJudgement extends InsightPerson {
  readonly tier: SeatTier;
  readonly reason: SeatReason;
  readonly exclusion?: SeatExclusion;
  /** Never active, which is something else than active long ago. */
  readonly isNeverActive: boolean;
  readonly modelsSeat?: Seat;
  readonly weaveAccess?: Seat;
}

/** Seats of one kind. Each holder counts in exactly one of used, dormant, never active, invited, deactivated, unknown. */
export interface SeatUse extends Readonly<Record<SeatPart, ShownCount>> {
  readonly assigned: ShownCount;
}

/** `unknown`: no source tells when the holder was last active. */
export const SEAT_PARTS = ['used', 'dormant', 'neverActive', 'invited', 'deactivated', 'unknown'] as const;
export type SeatPart = (typeof SEAT_PARTS)[number];

export type SeatKind = 'models-full' | 'models-viewer' | 'weave-full' | 'weave-viewer';
export const SEAT_KINDS: readonly SeatKind[] = ['models-full', 'models-viewer', 'weave-full', 'weave-viewer'];

export interface SeatsReport {
  readonly kinds: Readonly<Record<SeatKind, SeatUse>>;
  /** Members in whom no source says what seat they have, by product. */
  readonly untold: { readonly models: number; readonly weave: number; readonly members: number };
  readonly judged: readonly SeatJudgement[];
  /** For whom a viewer seat would do; nobody judged above is among them. */
  readonly fit: SeatFit;
  readonly privileged: PrivilegedReport;
  /** When the members list this rests on was read, and whether it listed everybody. */
  readonly roster?: { readonly takenAt: Instant; readonly complete: boolean };
}

/** Seats assigned, used and not used, with a reason for each person judged, as of `now`. */
export function seatsReport(activity: OrganizationActivity, policy: SeatPolicy, now: Instant): SeatsReport {
  const present = activity.members.filter((member) => member.present);
  const roster = decisiveRoster(activity);
  const isListComplete = roster?.complete ?? false;
  const exclusions = new Map(policy.exclusions.filter(isInForce(dayOf(now))).map((one) => [one.member, one]));
  const judged = present.flatMap((member) => judgementOf(member, { policy, isListComplete, exclusions, now }));
  const judgedKeys = new Set(judged.map(({ key }) => key));
  const isSettled = (key: MemberKey): boolean => judgedKeys.has(key) || exclusions.has(key);
  return {
    kinds: {
      'models-full': useOf(present, 'modelsSeat', 'full', policy, now),
      'models-viewer': useOf(present, 'modelsSeat', 'viewer', policy, now),
      'weave-full': useOf(present, 'weaveAccess', 'full', policy, now),
      'weave-viewer': useOf(present, 'weaveAccess', 'viewer', policy, now),
    },
    untold: {
      models: present.filter(({ modelsSeat }) => modelsSeat === undefined).length,
      weave: present.filter(({ weaveAccess }) => weaveAccess === undefined).length,
      members: present.length,
    },
    judged: judged.sort(compareJudged),
    fit: seatFitOf(activity, { isSettled, graceDays: policy.graceDays }, now),
    privileged: privilegedOf(present, now),
    roster: roster && { takenAt: roster.takenAt, complete: roster.complete },
  };
}

interface Court {
  readonly policy: SeatPolicy;
  readonly isListComplete: boolean;
  readonly exclusions: ReadonlyMap<MemberKey, SeatExclusion>;
  readonly now: Instant;
}

function judgementOf(member: Member, court: Court): readonly SeatJudgement[] {
  const { modelsSeat, weaveAccess, lastActive } = member;
  if (!holdsSeat(modelsSeat) && !holdsSeat(weaveAccess)) return [];
  const verdict = judgeSeat(member, { ...court.policy, isListComplete: court.isListComplete }, court.now);
  if (!verdict) return [];
  const exclusion = court.exclusions.get(member.key);
  const tier: SeatTier = exclusion ? 'excluded' : verdict.tier;
  const isNeverActive = lastActive.kind === 'never';
  return [{ ...personOf(member), tier, reason: verdict.reason, exclusion, isNeverActive, modelsSeat, weaveAccess }];
}

const TIERS: readonly SeatTier[] = ['certain', 'probable', 'review', 'excluded'];

function compareJudged(a: SeatJudgement, b: SeatJudgement): number {
  const byTier = TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier);
  return byTier || (a.lastActive ?? 0) - (b.lastActive ?? 0) || comparePeople(a, b);
}

function holdsSeat(seat: Seat | undefined): boolean {
  return seat === 'full' || seat === 'viewer';
}

function isInForce(today: UtcDay) {
  return ({ until }: SeatExclusion): boolean => until === undefined || until >= today;
}

function useOf(
  present: readonly Member[],
  product: 'modelsSeat' | 'weaveAccess',
  seat: Seat,
  { dormantAfterDays }: SeatPolicy,
  now: Instant,
): SeatUse {
  const use = { assigned: 0, used: 0, dormant: 0, neverActive: 0, invited: 0, deactivated: 0, unknown: 0 };
  for (const member of present) {
    if (member[product] !== seat) continue;
    use.assigned += 1;
    use[stateOf(member, dormantAfterDays, now)] += 1;
  }
  return use;
}

/** Dormant once the holder surely was not active for so many times 24 hours (`features.md`, 3.10). */
function stateOf({ membership, lastActive }: Member, dormantAfterDays: number, now: Instant): SeatPart {
  if (membership === 'invited' || membership === 'deactivated') return membership;
  switch (lastActive.kind) {
    case 'never':
      return 'neverActive';
    case 'unknown':
      return 'unknown';
    case 'not-since':
      return now - lastActive.since >= dormantAfterDays * MS_PER_DAY ? 'dormant' : 'unknown';
    case 'at':
      return now - latestOf(lastActive) >= dormantAfterDays * MS_PER_DAY ? 'dormant' : 'used';
  }
}
