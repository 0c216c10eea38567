import { type UtcDay, addDays, dayOf } from '../day';
import { type DayBitmap, forEachBit, orInto, setBit, wordsFor } from '../day-bitmap';
import { activeSince } from '../metrics/active-since';
import { countedPeople } from '../metrics/counted-people';
import { lastActiveDays } from '../metrics/last-active-days';
import { WHY_UNKNOWN } from '../metrics/notes';
import { isCovered } from '../metrics/plot-window';
import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { earliestOf, latestOf } from '../precision';
import type { Count } from '../report';

/** Who was surely active on some days, and how much that says of everybody. */
export interface ActivePeople {
  readonly ordinals: DayBitmap;
  /** How many they are: exact only if nobody else can have been active then. */
  readonly count: Count;
  /** Days of the window the audit log covers. */
  readonly coveredDays: number;
}

/**
 * Unique people active from `from` to `to`, both included (`features.md`, 3.1 and 3.2). Exact if the audit log was read
 * for each of the days, or, for a window that ends today, if a complete members list read today leaves nobody open.
 */
export function activePeople(activity: OrganizationActivity, from: UtcDay, to: UtcDay, today: UtcDay): ActivePeople {
  const coveredDays = countCovered(activity, from, to, today);
  const isAuditComplete = coveredDays === to - from + 1;
  const ordinals =
    to >= today ? activeUntilNow(activity, from, today) : activeBetween(activity, from, to, isAuditComplete);
  const isExact = isAuditComplete || (to >= today && (activeSince(activity, from, today)[0]?.isRosterExact ?? false));
  return { ordinals, coveredDays, count: countOf(ordinals, isExact) };
}

function activeUntilNow(activity: OrganizationActivity, from: UtcDay, today: UtcDay): DayBitmap {
  const active = new Uint32Array(wordsFor(activity.members.length));
  lastActiveDays(activity, from, today).forEach((day, ordinal) => {
    if (day >= from) setBit(active, ordinal);
  });
  return active;
}

/**
 * Of a window in the past a members list tells only of people whose last activity falls into it: more of late windows
 * than of early ones. So where the audit log tells of all days it is asked alone, and windows stay comparable.
 */
function activeBetween(activity: OrganizationActivity, from: UtcDay, to: UtcDay, isAuditComplete: boolean): DayBitmap {
  const { members, index } = activity;
  const { among } = countedPeople(activity);
  const active = new Uint32Array(wordsFor(members.length));
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const bitmap = index.bitmap(day);
    if (bitmap) orInto(active, bitmap.length > active.length ? bitmap.subarray(0, active.length) : bitmap);
  }
  const others = isAuditComplete ? [] : members;
  for (const member of others) if (wasLastActiveIn(member, from, to)) setBit(active, member.ordinal);
  return among ? active.map((word, i) => word & (among[i] ?? 0)) : active;
}

function wasLastActiveIn({ lastActive, mergedInto }: Member, from: UtcDay, to: UtcDay): boolean {
  if (lastActive.kind !== 'at' || mergedInto !== undefined) return false;
  return dayOf(earliestOf(lastActive)) >= from && dayOf(latestOf(lastActive)) <= to;
}

/** How many of the days the audit log was read for; today counts once it was read at all. */
export function countCovered({ index }: OrganizationActivity, from: UtcDay, to: UtcDay, today: UtcDay): number {
  let covered = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isCovered(index, day, today)) covered += 1;
  return covered;
}

function countOf(ordinals: DayBitmap, isExact: boolean): Count {
  let value = 0;
  forEachBit(ordinals, () => {
    value += 1;
  });
  if (isExact) return { kind: 'exact', value };
  return value > 0 ? { kind: 'at-least', value } : { kind: 'unknown', why: WHY_UNKNOWN.nothingRead };
}
