import { type UtcDay, addDays, dayOf, type Instant } from '../day';
import { hasBit } from '../day-bitmap';
import type { SeatPolicy, SeatTier } from '../insights/seats';
import type { SeatReason } from '../insights/seat-reason';
import { seatsReport } from '../insights/seats';
import type { MemberFacts, MemberKey, Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { type Status, type StatusThresholds, statusOf } from '../status';

/** A year of weeks and the running one. */
const CALENDAR_DAYS = 371;

/** What one person did on a day: `unread` days are not known, `partial` ones may hide activity. */
export type CalendarDay = 'active' | 'quiet' | 'partial' | 'unread';

/** How a person stood on the day of a complete members list; undefined facts where the list does not name them. */
export interface ListedState {
  readonly day: UtcDay;
  readonly facts?: MemberFacts;
}

/** What changed from one complete list to the next; the first entry is how the first list shows the person. */
export interface StateChange {
  readonly day: UtcDay;
  /** The list before: the change happened after it and until `day`. Absent for the first. */
  readonly after?: UtcDay;
  readonly status: Status | 'unknown' | 'absent';
  readonly role?: string;
  readonly modelsSeat?: string;
  readonly weaveAccess?: string;
  readonly teams?: readonly string[];
}

/** Everything known of one person. */
export interface PersonDetail {
  readonly member: Member;
  readonly status?: Status;
  /** From this day on, one entry a day until today. */
  readonly from: UtcDay;
  readonly calendar: readonly CalendarDay[];
  /** Why the seat may be free, by the admin's own rule; absent if nothing says so. */
  readonly seat?: { readonly tier: SeatTier; readonly reason: SeatReason };
  readonly states: readonly StateChange[];
}

/** @param listed the person on the days complete lists are kept of, earliest first */
export function personDetail(
  activity: OrganizationActivity,
  key: MemberKey,
  listed: readonly ListedState[],
  rules: { readonly policy: SeatPolicy; readonly thresholds: StatusThresholds },
  now: Instant,
): PersonDetail | undefined {
  const member = activity.members.find((one) => one.key === key && one.mergedInto === undefined);
  if (!member) return undefined;
  const today = dayOf(now);
  const from = addDays(today, 1 - CALENDAR_DAYS);
  const judged = seatsReport({ ...activity, members: [member] }, rules.policy, now).judged[0];
  return {
    member,
    status: statusOf(member, activity.organization.deployment, now, rules.thresholds),
    from,
    calendar: Array.from({ length: CALENDAR_DAYS }, (_day, i) =>
      calendarDay(activity, member.ordinal, addDays(from, i)),
    ),
    seat: judged && { tier: judged.tier, reason: judged.reason },
    states: stateChanges(listed, activity, rules.thresholds),
  };
}

function calendarDay({ index }: OrganizationActivity, ordinal: number, day: UtcDay): CalendarDay {
  const bitmap = index.bitmap(day);
  if (!bitmap) return 'unread';
  if (hasBit(bitmap, ordinal)) return 'active';
  return index.coverage(day) === 'complete' ? 'quiet' : 'partial';
}

function stateChanges(
  listed: readonly ListedState[],
  { organization }: OrganizationActivity,
  thresholds: StatusThresholds,
): readonly StateChange[] {
  const changes: StateChange[] = [];
  let before: { readonly told: string; readonly day: UtcDay } | undefined;
  for (const { day, facts } of listed) {
    const endOfDay = (day + 1) * 86_400_000;
    const status = facts
      ? (statusOf(facts, organization.deployment, endOfDay as Instant, thresholds) ?? 'unknown')
      : 'absent';
    const { role, modelsSeat, weaveAccess, teams } = facts ?? {};
    const state = { status, role, modelsSeat, weaveAccess, teams: teams && [...teams].sort() } as const;
    const told = JSON.stringify(state);
    if (told !== before?.told) changes.push({ day, after: before?.day, ...state });
    before = { told, day };
  }
  // Lists from before a person joined say nothing but that.
  return changes.slice(changes[0]?.status === 'absent' ? 1 : 0);
}
