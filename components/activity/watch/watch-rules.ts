import { type Instant, MS_PER_DAY, type UtcDay, addDays, dayOf, mondayOf } from '../day';
import { countBits } from '../day-bitmap';
import type { RosterState } from '../insights/changes';
import { type InsightPerson, comparePeople, personNamed } from '../insights/person';
import { type SeatPolicy, seatsReport } from '../insights/seats';
import type { OrganizationActivity } from '../organization-activity';
import { ActiveSpans } from '../trends/active-spans';

/** What can be watched (`features.md`, feature 26). */
export const WATCH_KINDS = ['weekly-drop', 'dormant-seats', 'new-admin', 'old-invites', 'stale-list'] as const;
export type WatchKind = (typeof WATCH_KINDS)[number];

/**
 * When a rule fires. `limit`: per cent for `weekly-drop`, seats for `dormant-seats`, days for `old-invites` and
 * `stale-list`; `new-admin` has none.
 */
export interface WatchRule {
  readonly isOn: boolean;
  readonly limit: number;
}

export type WatchRules = Readonly<Record<WatchKind, WatchRule>>;

export const DEFAULT_RULES: WatchRules = {
  'weekly-drop': { isOn: true, limit: 20 },
  'dormant-seats': { isOn: false, limit: 10 },
  'new-admin': { isOn: true, limit: 0 },
  'old-invites': { isOn: true, limit: 14 },
  'stale-list': { isOn: true, limit: 3 },
};

/** What a rule found. What is not known never fires. */
export type WatchFinding =
  | { readonly kind: 'weekly-drop'; readonly before: number; readonly now: number; readonly week: UtcDay }
  | { readonly kind: 'dormant-seats'; readonly seats: number }
  | { readonly kind: 'new-admin'; readonly people: readonly InsightPerson[] }
  | { readonly kind: 'old-invites'; readonly invites: number; readonly oldestDays: number | undefined }
  | { readonly kind: 'stale-list'; readonly days: number };

export type WhyUnknown = 'weeks-unread' | 'too-few' | 'no-list' | 'one-list' | 'untold';

export type WatchResult =
  | { readonly state: 'fired' | 'quiet'; readonly finding: WatchFinding }
  | { readonly state: 'unknown'; readonly kind: WatchKind; readonly why: WhyUnknown };

/** What the rules look at. */
export interface Watched {
  readonly activity: OrganizationActivity;
  /** The newest complete members list, and the one before it. */
  readonly lists: { readonly newest?: RosterState; readonly before?: RosterState };
  readonly policy: SeatPolicy;
  readonly now: Instant;
}

/** A share of so few misleads (`features.md`, 3.12). */
const SMALLEST_BASE = 10;

/** What each rule that is on finds. Only weeks and lists that are complete are compared. */
export function watchResults(rules: WatchRules, watched: Watched): readonly WatchResult[] {
  return WATCH_KINDS.filter((kind) => rules[kind].isOn).map((kind) => RULES[kind](watched, rules[kind].limit));
}

/** Tells one cause from another: the same is not told twice. */
export function causeOf(finding: WatchFinding): string {
  switch (finding.kind) {
    case 'weekly-drop':
      return `weekly-drop ${finding.week}`;
    case 'new-admin':
      return `new-admin ${finding.people.map(({ key }) => key).join(' ')}`;
    case 'dormant-seats':
    case 'old-invites':
    case 'stale-list':
      return finding.kind;
  }
}

const RULES: Readonly<Record<WatchKind, (watched: Watched, limit: number) => WatchResult>> = {
  'weekly-drop': weeklyDrop,
  'dormant-seats': dormantSeats,
  'new-admin': newAdmin,
  'old-invites': oldInvites,
  'stale-list': staleList,
};

/** The last whole ISO week against the one before. */
function weeklyDrop({ activity, now }: Watched, limit: number): WatchResult {
  const week = addDays(mondayOf(dayOf(now)), -7);
  const spans = new ActiveSpans(activity);
  if (!spans.isComplete(addDays(week, -7), addDays(week, 6))) return unknown('weekly-drop', 'weeks-unread');
  const before = countBits(spans.active(addDays(week, -7), addDays(week, -1)));
  const current = countBits(spans.active(week, addDays(week, 6)));
  if (before < SMALLEST_BASE) return unknown('weekly-drop', 'too-few');
  const isDown = (100 * (before - current)) / before >= limit;
  return told(isDown, { kind: 'weekly-drop', before, now: current, week });
}

/** Certain, probable and to be reviewed, by the admin's own rule. */
function dormantSeats({ activity, policy, now, lists }: Watched, limit: number): WatchResult {
  if (!lists.newest) return unknown('dormant-seats', 'no-list');
  const seats = seatsReport(activity, policy, now).judged.filter(({ tier }) => tier !== 'excluded').length;
  return told(seats > limit, { kind: 'dormant-seats', seats });
}

/** Admins of the newest list who were somebody else, or nobody, on the list before. */
function newAdmin({ lists: { newest, before } }: Watched): WatchResult {
  if (!newest) return unknown('new-admin', 'no-list');
  if (!before) return unknown('new-admin', 'one-list');
  const everybody = [...newest.people, ...before.people];
  if (!everybody.some(([, { role }]) => role !== undefined)) return unknown('new-admin', 'untold');
  const people = [...newest.people].flatMap(([ordinal, facts]) => {
    const then = before.people.get(ordinal);
    const wasToldOtherwise = then === undefined || (then.role !== undefined && then.role !== 'admin');
    return facts.role === 'admin' && wasToldOtherwise ? (personNamed(facts) ?? []) : [];
  });
  return told(people.length > 0, { kind: 'new-admin', people: people.sort(comparePeople) });
}

function oldInvites({ activity, now, lists }: Watched, limit: number): WatchResult {
  if (!lists.newest) return unknown('old-invites', 'no-list');
  const invited = activity.members.filter(({ present, membership }) => present && membership === 'invited');
  const ages = invited.flatMap(({ added }) => (added === undefined ? [] : [Math.floor((now - added) / MS_PER_DAY)]));
  if (invited.length > 0 && ages.length === 0) return unknown('old-invites', 'untold');
  const old = ages.filter((days) => days >= limit);
  const oldestDays = ages.length > 0 ? Math.max(...ages) : undefined;
  return told(old.length > 0, { kind: 'old-invites', invites: old.length, oldestDays });
}

function staleList({ lists: { newest }, now }: Watched, limit: number): WatchResult {
  if (!newest) return unknown('stale-list', 'no-list');
  const days = Math.floor((now - newest.at) / MS_PER_DAY);
  return told(days >= limit, { kind: 'stale-list', days });
}

function told(isFired: boolean, finding: WatchFinding): WatchResult {
  return { state: isFired ? 'fired' : 'quiet', finding };
}

function unknown(kind: WatchKind, why: WhyUnknown): WatchResult {
  return { state: 'unknown', kind, why };
}
