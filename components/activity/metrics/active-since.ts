import { type UtcDay, addDays, dayOf } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import { lastActiveDays } from './last-active-days';
import { isCovered } from './plot-window';
import { NO_DAY, decisiveRoster, rosterBounds } from './roster-bounds';

/** What is known of the people active from a day until now. */
export interface ActiveSince {
  readonly from: UtcDay;
  /** People surely active since. */
  readonly people: number;
  /** People who may have been active since, though no source says so. */
  readonly open: number;
  /** Every day since was read in the audit log. */
  readonly isAuditComplete: boolean;
  /** At least one day since was read in the audit log. */
  readonly isAuditRead: boolean;
  /** By a complete, current members list nobody else can have been active since. */
  readonly isRosterExact: boolean;
}

/**
 * For each day from `from` to `today`, earliest first: who was active from it until now. Someone was if the last day
 * they are known to have been active on is not before it, whichever source tells.
 */
export function activeSince(activity: OrganizationActivity, from: UtcDay, today: UtcDay): readonly ActiveSince[] {
  const { index } = activity;
  const people = peopleSince(activity, from, today);
  const open = openSince(activity, from, today);
  const isRosterCurrent = isCurrentRoster(activity, today);
  const found: ActiveSince[] = [];
  let isAuditComplete = true;
  let isAuditRead = false;
  for (let day = today; day >= from; day = addDays(day, -1)) {
    isAuditComplete &&= isCovered(index, day, today);
    isAuditRead ||= index.coverage(day) !== 'unread';
    found.push({
      from: day,
      people: people[day - from] ?? 0,
      open: open[day - from] ?? 0,
      isAuditComplete,
      isAuditRead,
      isRosterExact: isRosterCurrent && open[day - from] === 0,
    });
  }
  return found.reverse();
}

/** Entry `i`: people surely active on day `from + i` or later. */
function peopleSince(activity: OrganizationActivity, from: UtcDay, today: UtcDay): Int32Array {
  const since = new Int32Array(today - from + 1);
  for (const day of lastActiveDays(activity, from, today))
    if (day >= from) since[day - from] = (since[day - from] ?? 0) + 1;
  for (let i = since.length - 2; i >= 0; i -= 1) since[i] = (since[i] ?? 0) + (since[i + 1] ?? 0);
  return since;
}

/** Entry `i`: people who may have been active on day `from + i` or later, though no source says so. */
function openSince(activity: OrganizationActivity, from: UtcDay, today: UtcDay): Int32Array {
  const lastDay = lastActiveDays(activity, from, today);
  const { possible } = rosterBounds(activity);
  const changes = new Int32Array(today - from + 2);
  for (let ordinal = 0; ordinal < possible.length; ordinal += 1) {
    const until = Math.min(possible[ordinal] ?? NO_DAY, today);
    const certain = lastDay[ordinal] ?? NO_DAY;
    if (until < from || until <= certain) continue;
    const first = Math.max(certain + 1, from) - from;
    changes[first] = (changes[first] ?? 0) + 1;
    changes[until - from + 1] = (changes[until - from + 1] ?? 0) - 1;
  }
  let open = 0;
  return changes.map((change) => (open += change));
}

/** A complete members list of today, or one with every day since read in the audit log. */
function isCurrentRoster(activity: OrganizationActivity, today: UtcDay): boolean {
  const roster = decisiveRoster(activity);
  if (!roster?.complete) return false;
  const takenOn = dayOf(roster.takenAt);
  for (let day = takenOn; day < today; day = addDays(day, 1)) {
    if (!isCovered(activity.index, day, today)) return false;
  }
  return takenOn >= today || isCovered(activity.index, today, today);
}
