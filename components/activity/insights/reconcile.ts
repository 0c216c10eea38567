import { type Instant, type UtcDay, addDays, dayOf } from '../day';
import { type DayBitmap, countBits, hasBit } from '../day-bitmap';
import type { Member } from '../member';
import { countedPeople, isNumberOnly } from '../metrics/counted-people';
import { isEligible } from '../metrics/eligible';
import { plotWindow } from '../metrics/plot-window';
import { rosterBounds } from '../metrics/roster-bounds';
import type { OrganizationActivity, RosterReading } from '../organization-activity';
import type { PeriodChoice } from '../period';
import type { Count } from '../report';
import { activePeople } from './active-people';
import type { DayRange } from './overview';

/** Who may make two counts of members differ. */
export type MemberCause = 'invited' | 'deactivated' | 'log-only' | 'left' | 'joined-records';

/** Who may make two counts of active people differ. */
export type ActiveCause =
  'first-day-only' | 'day-before' | 'today-only' | 'deactivated' | 'left' | 'number-only' | 'roster-only';

/** People another count may leave out (`counted`) or add (`not-counted`). */
export interface Cause<K extends string> {
  readonly cause: K;
  readonly side: 'counted' | 'not-counted';
  readonly people: number;
}

/** What a source itself said of how many members there are. */
export interface SourceTotal {
  readonly source: RosterReading['source'];
  readonly takenAt: Instant;
  readonly listed: number;
  /** What the source says in all; absent where it does not say. */
  readonly total?: number;
  readonly complete: boolean;
}

/** Our counts, and what may set another count of the same apart (`features.md`, feature 19). */
export interface Reconciliation {
  readonly members: {
    readonly ours: number;
    readonly sources: readonly SourceTotal[];
    readonly causes: readonly Cause<MemberCause>[];
  };
  readonly active: {
    readonly range: DayRange;
    readonly ours: Count;
    readonly causes: readonly Cause<ActiveCause>[];
  };
}

export function reconciliationOf(activity: OrganizationActivity, preset: PeriodChoice, now: Instant): Reconciliation {
  return { members: membersOf(activity), active: activeOf(activity, preset, now) };
}

function membersOf({ members, rosters }: OrganizationActivity): Reconciliation['members'] {
  const present = members.filter((member) => member.present);
  const count = (isMeant: (member: Member) => boolean) => present.filter(isMeant).length;
  return {
    ours: present.length,
    sources: rosters.map(({ source, takenAt, listed, total, complete }) => ({
      source,
      takenAt,
      listed,
      total,
      complete,
    })),
    causes: told([
      { cause: 'invited', side: 'counted', people: count(({ membership }) => membership === 'invited') },
      { cause: 'deactivated', side: 'counted', people: count(({ membership }) => membership === 'deactivated') },
      { cause: 'log-only', side: 'counted', people: count(isLogOnly) },
      { cause: 'left', side: 'not-counted', people: members.filter(hasLeft).length },
      {
        cause: 'joined-records',
        side: 'not-counted',
        people: members.filter((one) => one.mergedInto !== undefined).length,
      },
    ]),
  };
}

/** No list ever named them: they have nothing but what the log tells. */
function isLogOnly({ lastActiveSource, membership, name, username }: Member): boolean {
  return lastActiveSource === 'audit-log' && membership === 'unknown' && name === undefined && username === undefined;
}

function hasLeft(member: Member): boolean {
  return !member.present && member.mergedInto === undefined && !isNumberOnly(member);
}

function activeOf(activity: OrganizationActivity, preset: PeriodChoice, now: Instant): Reconciliation['active'] {
  const today = dayOf(now);
  const { period } = plotWindow(activity, preset, now, rosterBounds(activity).earliest);
  const { from, to } = period;
  const window = (first: UtcDay, last: UtcDay) => activePeople(activity, first, last, today).ordinals;
  const { ordinals, count } = activePeople(activity, from, to, today);
  const members = (isMeant: (member: Member) => boolean) =>
    activity.members.filter((member) => isMeant(member) && hasBit(ordinals, member.ordinal)).length;
  const without = (less: DayBitmap) => countBits(ordinals) - countBits(ordinals, less);
  const isLonger = from < to;
  return {
    range: { from, to },
    ours: count,
    causes: told([
      { cause: 'first-day-only', side: 'counted', people: isLonger ? without(window(addDays(from, 1), to)) : 0 },
      {
        cause: 'day-before',
        side: 'not-counted',
        people: countBits(window(addDays(from, -1), to)) - countBits(ordinals),
      },
      {
        cause: 'today-only',
        side: 'counted',
        people: to < today || !isLonger ? 0 : onlyToday(activity, ordinals, from, today),
      },
      {
        cause: 'deactivated',
        side: 'counted',
        people: members(({ present, membership }) => present && membership === 'deactivated'),
      },
      { cause: 'left', side: 'counted', people: members(hasLeft) },
      { cause: 'number-only', side: 'not-counted', people: countedPeople(activity).leftOut },
      {
        cause: 'roster-only',
        side: 'counted',
        people: members((member) => isEligible(member) && isRosterOnly(activity, member, period)),
      },
    ]),
  };
}

/** Active today and on no earlier day of the window, as far as the log tells. */
function onlyToday({ index }: OrganizationActivity, active: DayBitmap, from: UtcDay, today: UtcDay): number {
  const onToday = index.bitmap(today);
  if (!onToday) return 0;
  const earlier = new Uint32Array(active.length);
  for (let day = from; day < today; day = addDays(day, 1)) {
    index.bitmap(day)?.forEach((word, i) => {
      if (i < earlier.length) earlier[i] = (earlier[i] ?? 0) | word;
    });
  }
  return countBits(active.map((word, i) => word & (onToday[i] ?? 0) & ~(earlier[i] ?? 0)));
}

/** A members list says they were active; the log of the same days does not show them. */
function isRosterOnly({ index }: OrganizationActivity, { ordinal }: Member, { from, to }: DayRange): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const bitmap = index.bitmap(day);
    if (bitmap && hasBit(bitmap, ordinal)) return false;
  }
  return true;
}

/** A cause that concerns nobody explains nothing. */
function told<K extends string>(causes: readonly Cause<K>[]): readonly Cause<K>[] {
  return causes.filter(({ people }) => people > 0);
}
