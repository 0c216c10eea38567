import { type Instant, type UtcDay, addDays, dayOf } from '../day';
import { hasBit } from '../day-bitmap';
import { activeUsersPlot, eligibleCount } from '../metrics/active-users';
import { isEligible } from '../metrics/eligible';
import { plotWindow } from '../metrics/plot-window';
import { rosterBounds } from '../metrics/roster-bounds';
import { seriesEvidence } from '../metrics/series';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodChoice } from '../period';
import type { Count, Evidence } from '../report';
import { type ActivePeople, activePeople, countCovered } from './active-people';
import { type InsightPerson, comparePeople, personOf } from './person';
import { type DidWork, didWorkIn, workersSince } from './work';

/** The figures of an overview that count people. */
export type OverviewFigure = 'active' | 'did-work' | 'eligible-active' | 'daily' | 'weekly' | 'monthly';

/** Days, both included. */
export interface DayRange {
  readonly from: UtcDay;
  readonly to: UtcDay;
}

/** A number of people against the equally long time just before. */
export interface ComparedCount {
  readonly range: DayRange;
  readonly count: Count;
  readonly coveredDays: number;
  readonly change: Change;
}

/** `percent` is absent below ten people: a share of so few misleads (`features.md`, 3.12). */
export type Change =
  | {
      readonly kind: 'known';
      readonly range: DayRange;
      readonly before: DayRange;
      readonly by: number;
      readonly percent?: number;
    }
  | { readonly kind: 'unknown' };

/** Mean daily over monthly active people, 0 to 1. */
export type Stickiness =
  | { readonly kind: 'known'; readonly value: number; readonly days: number }
  | { readonly kind: 'unknown'; readonly why: 'short-period' | 'coverage' | 'nobody' };

export interface Overview {
  /** Unique people active in the period, today included, as W&B counts; the change compares complete days only. */
  readonly active: ComparedCount;
  /** Unique people who did work in the period, by the audit log alone (`features.md`, 3.1). */
  readonly didWork: DidWork;
  /** Of those who could be active today, the ones who were in the period (`features.md`, 3.11). */
  readonly eligibleActive: Count;
  readonly eligible: Count;
  /** The last complete day, the 7 and the 30 days that end with it (`features.md`, 3.2). */
  readonly daily: ComparedCount;
  readonly weekly: ComparedCount;
  readonly monthly: ComparedCount;
  readonly stickiness: Stickiness;
  readonly evidence: Evidence;
}

const SMALLEST_BASE = 10;
const FEWEST_STICKY_DAYS = 14;

/** Who uses W&B, in the period and at its end. */
export function overviewOf(activity: OrganizationActivity, preset: PeriodChoice, now: Instant): Overview {
  const today = dayOf(now);
  const { period, lastDay } = periodOf(activity, preset, now);
  const length = period.to - period.from + 1;
  const trailing = (days: number): ComparedCount => {
    const range = { from: addDays(lastDay, 1 - days), to: lastDay };
    const { count, coveredDays } = activeIn(activity, range, today);
    return { range, count, coveredDays, change: changeOf(activity, range, today) };
  };
  const inPeriod = activeIn(activity, period, today);
  const inAll =
    period.to < today ? endedPeriod(activity, inPeriod, preset, now) : activeUsersPlot(activity, preset, now);
  const complete = { from: addDays(lastDay, 1 - length), to: lastDay };
  return {
    active: {
      range: { from: period.from, to: period.to },
      count: inAll.active,
      coveredDays: inPeriod.coveredDays,
      change: preset === 'all-time' ? { kind: 'unknown' } : changeOf(activity, complete, today),
    },
    didWork: didWorkIn(activity, { from: period.from, to: period.to }, today),
    eligibleActive: eligibleActiveOf(activity, inPeriod),
    eligible: eligibleCount(activity),
    daily: trailing(1),
    weekly: trailing(7),
    monthly: trailing(30),
    stickiness: stickinessOf(activity, { from: period.from, to: lastDay }, today),
    evidence: inAll.evidence,
  };
}

/** Exactly the people a figure counts, by name. */
export function peopleCounted(
  activity: OrganizationActivity,
  preset: PeriodChoice,
  figure: OverviewFigure,
  now: Instant,
): readonly InsightPerson[] {
  const today = dayOf(now);
  if (figure === 'did-work') return peopleAtWork(activity, periodOf(activity, preset, now).period, today);
  const { ordinals } = activeIn(activity, rangeOf(activity, preset, figure, now), today);
  return activity.members
    .filter(({ ordinal }) => hasBit(ordinals, ordinal))
    .filter((member) => figure !== 'eligible-active' || isEligible(member))
    .map(personOf)
    .sort(comparePeople);
}

/** None for a period that ended before today: who did work in it is not known. */
function peopleAtWork(activity: OrganizationActivity, { from, to }: DayRange, today: UtcDay): readonly InsightPerson[] {
  if (to < today) return [];
  return workersSince(activity, from)
    .map(({ member, lastDay }) => ({ ...personOf(member), lastWork: lastDay }))
    .sort(comparePeople);
}

type ActiveFigure = Exclude<OverviewFigure, 'did-work'>;

function rangeOf(activity: OrganizationActivity, preset: PeriodChoice, figure: ActiveFigure, now: Instant): DayRange {
  const { period, lastDay } = periodOf(activity, preset, now);
  switch (figure) {
    case 'active':
    case 'eligible-active':
      return period;
    case 'daily':
      return { from: lastDay, to: lastDay };
    case 'weekly':
      return { from: addDays(lastDay, -6), to: lastDay };
    case 'monthly':
      return { from: addDays(lastDay, -29), to: lastDay };
  }
}

/** Of a period in the past a members list of today tells nothing: it rests on the audit log alone. */
function endedPeriod(activity: OrganizationActivity, { count }: ActivePeople, preset: PeriodChoice, now: Instant) {
  return { active: count, evidence: seriesEvidence(activity, plotWindow(activity, preset, now)) };
}

/** The days asked for, and the last of them that is over. */
function periodOf(activity: OrganizationActivity, preset: PeriodChoice, now: Instant) {
  const { period, today } = plotWindow(activity, preset, now, rosterBounds(activity).earliest);
  return { period, lastDay: period.to < today ? period.to : addDays(today, -1) };
}

function activeIn(activity: OrganizationActivity, { from, to }: DayRange, today: UtcDay): ActivePeople {
  return activePeople(activity, from, to, today);
}

/** Complete days only, so that a running day is never held against a whole one. Known if both sides are exact. */
function changeOf(activity: OrganizationActivity, range: DayRange, today: UtcDay): Change {
  const before = { from: addDays(range.from, range.from - range.to - 1), to: addDays(range.from, -1) };
  const [now, then] = [activeIn(activity, range, today).count, activeIn(activity, before, today).count];
  if (now.kind !== 'exact' || then.kind !== 'exact') return { kind: 'unknown' };
  const by = now.value - then.value;
  return {
    kind: 'known',
    range,
    before,
    by,
    percent: then.value < SMALLEST_BASE ? undefined : (100 * by) / then.value,
  };
}

function eligibleActiveOf({ members }: OrganizationActivity, { ordinals, count }: ActivePeople): Count {
  if (count.kind === 'unknown') return count;
  const value = members.filter((member) => isEligible(member) && hasBit(ordinals, member.ordinal)).length;
  return { kind: count.kind, value };
}

/** Mean of the daily counts over complete days, by unique people of the last 30 of them (`features.md`, 3.6). */
function stickinessOf(activity: OrganizationActivity, complete: DayRange, today: UtcDay): Stickiness {
  if (complete.to - complete.from + 1 < FEWEST_STICKY_DAYS) return { kind: 'unknown', why: 'short-period' };
  const monthly = activeIn(activity, { from: addDays(complete.to, -29), to: complete.to }, today).count;
  const days = countCovered(activity, complete.from, complete.to, today);
  if (monthly.kind !== 'exact' || days < FEWEST_STICKY_DAYS) return { kind: 'unknown', why: 'coverage' };
  if (monthly.value === 0) return { kind: 'unknown', why: 'nobody' };
  let sum = 0;
  for (let day = complete.from; day <= complete.to; day = addDays(day, 1)) {
    if (activity.index.coverage(day) !== 'complete') continue;
    const { count } = activeIn(activity, { from: day, to: day }, today);
    if (count.kind === 'exact') sum += count.value;
  }
  return { kind: 'known', value: sum / days / monthly.value, days };
}
