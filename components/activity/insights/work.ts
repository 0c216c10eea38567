import { type UtcDay, addDays } from '../day';
import { hasBit } from '../day-bitmap';
import type { Member } from '../member';
import { countedPeople } from '../metrics/counted-people';
import { isCovered } from '../metrics/plot-window';
import type { OrganizationActivity } from '../organization-activity';

/** How many people did work. Unknown is never zero. */
export type WorkCount =
  | { readonly kind: 'exact'; readonly value: number }
  | { readonly kind: 'at-least'; readonly value: number }
  | { readonly kind: 'unknown'; readonly why: WhyNoWork };

/**
 * `ended`: of each person only the last day of work is kept, which tells nothing of days before it. `unread`: no day of
 * the period was read by a Rollcall that keeps work. `nobody-seen`: some days were, and nobody did work on them. `few`:
 * privacy mode hides so few people.
 */
export type WhyNoWork = 'ended' | 'unread' | 'nobody-seen' | 'few';

/** Unique people who did work on some days, both included. */
export interface DidWork {
  readonly range: { readonly from: UtcDay; readonly to: UtcDay };
  readonly count: WorkCount;
  /** Days of the range that were read with who did work; today counts once it was read at all. */
  readonly recordedDays: number;
}

/** Somebody who did work, and the last day they did. */
export interface Worker {
  readonly member: Member;
  readonly lastDay: UtcDay;
}

/**
 * Unique people whose last work lies in a range that ends today (`features.md`, 3.1, "did work"). Exact only if every
 * day of it was read with who did work; of a range that ended before today nothing can be told.
 */
export function didWorkIn(activity: OrganizationActivity, range: DidWork['range'], today: UtcDay): DidWork {
  const recordedDays = countRecorded(activity, range, today);
  if (range.to < today) return { range, recordedDays, count: { kind: 'unknown', why: 'ended' } };
  const value = workersSince(activity, range.from).length;
  return { range, recordedDays, count: countOf(value, recordedDays, range.to - range.from + 1) };
}

/** Everybody who counts and whose last work was on that day or later. */
export function workersSince(activity: OrganizationActivity, from: UtcDay): readonly Worker[] {
  const { members, work } = activity;
  if (!work) return [];
  const { among } = countedPeople(activity);
  const workers: Worker[] = [];
  for (const member of members) {
    const lastDay = work.lastDay(member.ordinal);
    if (lastDay === undefined || lastDay < from || (among && !hasBit(among, member.ordinal))) continue;
    workers.push({ member, lastDay });
  }
  return workers;
}

/** How many days of the range were read with who did work; today counts once it was read at all. */
export function countRecorded({ work }: OrganizationActivity, { from, to }: DidWork['range'], today: UtcDay): number {
  let recorded = 0;
  if (!work) return recorded;
  for (let day = from; day <= to; day = addDays(day, 1)) if (isCovered(work, day, today)) recorded += 1;
  return recorded;
}

function countOf(value: number, recordedDays: number, days: number): WorkCount {
  if (recordedDays === days) return { kind: 'exact', value };
  if (value > 0) return { kind: 'at-least', value };
  return { kind: 'unknown', why: recordedDays === 0 ? 'unread' : 'nobody-seen' };
}
