import { type Instant, MS_PER_DAY, type UtcDay, addDays, dayOf } from '../day';
import { type DayBitmap, hasBit, orInto } from '../day-bitmap';
import type { Member, MemberKey } from '../member';
import { isEligible } from '../metrics/eligible';
import type { OrganizationActivity } from '../organization-activity';
import { type InsightPerson, comparePeople, personOf } from './person';
import { countRecorded } from './work';

/** Complete days without work after which a viewer seat would do (`features.md`, feature 22). */
export const SEAT_FIT_DAYS = 90;

/** Somebody who holds a full Models seat and, as far as the audit log tells, only looks. */
export interface SeatFitPerson extends InsightPerson {
  readonly wouldDo: 'viewer';
  /** The last day the audit log shows them. */
  readonly lastSeen: UtcDay;
  /** No source tells how many runs they logged; those known to have logged any are left out. */
  readonly areRunsUntold: boolean;
}

/** Whom a viewer seat would do for. Silent unless every day was read wholly, with who did work. */
export type SeatFit =
  | {
      readonly kind: 'told';
      readonly range: { readonly from: UtcDay; readonly to: UtcDay };
      /** Longest at a distance first. */
      readonly people: readonly SeatFitPerson[];
      /** People seen without work who are left out because they logged runs at some time. */
      readonly withRuns: number;
    }
  | { readonly kind: 'silent'; readonly recordedDays: number; readonly neededDays: number };

/** Whose seat is judged otherwise, or is nobody's business. */
export interface SeatFitRule {
  /** People judged dormant, and people whose seat is to be kept. */
  readonly isSettled: (member: MemberKey) => boolean;
  /** Days after being added in which nobody is expected to do work. */
  readonly graceDays: number;
}

/**
 * Holders of a full Models seat whom the audit log shows in the last 90 complete days, but never at work in them or
 * since. Somebody the log does not show at all may only log runs, of which it has no entry, so nothing is said of them;
 * nor of people who are known to have logged runs, are not over their grace, or are settled.
 */
export function seatFitOf(activity: OrganizationActivity, rule: SeatFitRule, now: Instant): SeatFit {
  const today = dayOf(now);
  const range = { from: addDays(today, -SEAT_FIT_DAYS), to: addDays(today, -1) };
  const recordedDays = countRecorded(activity, range, today);
  if (recordedDays < SEAT_FIT_DAYS) return { kind: 'silent', recordedDays, neededDays: SEAT_FIT_DAYS };
  const seen = seenIn(activity, range);
  const onlySeen = activity.members.filter(
    (member) =>
      hasBit(seen, member.ordinal) &&
      (activity.work?.lastDay(member.ordinal) ?? -Infinity) < range.from &&
      holdsFullSeat(member) &&
      !isInGrace(member, rule, now) &&
      !rule.isSettled(member.key),
  );
  const [withRuns, without] = [onlySeen.filter(hasRuns), onlySeen.filter((member) => !hasRuns(member))];
  const people = without.map((member) => personIn(activity, member, range)).sort(compareSeen);
  return { kind: 'told', range, people, withRuns: withRuns.length };
}

const NOBODY: DayBitmap = new Uint32Array(0);

function seenIn({ index }: OrganizationActivity, { from, to }: { from: UtcDay; to: UtcDay }): DayBitmap {
  const bitmaps: DayBitmap[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) bitmaps.push(index.bitmap(day) ?? NOBODY);
  const seen = new Uint32Array(Math.max(...bitmaps.map(({ length }) => length)));
  for (const bitmap of bitmaps) orInto(seen, bitmap);
  return seen;
}

function holdsFullSeat(member: Member): boolean {
  return isEligible(member) && member.modelsSeat === 'full';
}

function isInGrace({ added }: Member, { graceDays }: SeatFitRule, now: Instant): boolean {
  return added !== undefined && now - added < graceDays * MS_PER_DAY;
}

function hasRuns({ runs }: Member): boolean {
  return (runs ?? 0) > 0;
}

function personIn({ index }: OrganizationActivity, member: Member, range: { from: UtcDay; to: UtcDay }): SeatFitPerson {
  let day = range.to;
  const isSeen = () => {
    const bitmap = index.bitmap(day);
    return bitmap !== undefined && hasBit(bitmap, member.ordinal);
  };
  while (day > range.from && !isSeen()) day = addDays(day, -1);
  return { ...personOf(member), wouldDo: 'viewer', lastSeen: day, areRunsUntold: member.runs === undefined };
}

function compareSeen(a: SeatFitPerson, b: SeatFitPerson): number {
  return a.lastSeen - b.lastSeen || comparePeople(a, b);
}
