import type { Instant } from '../day';
import { ActiveDays } from '../metrics/active-days';
import { isEligible } from '../metrics/eligible';
import { WHY_UNKNOWN } from '../metrics/notes';
import { isWhollyRead, plotWindow } from '../metrics/plot-window';
import { possibleDays } from '../metrics/possible-days';
import { seriesEvidence } from '../metrics/series';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodChoice } from '../period';
import type { Count, Evidence } from '../report';
import type { DayRange } from './overview';
import { type InsightPerson, comparePeople, personOf } from './person';

/** Most engaged first, or its quiet twin. */
export type LeaderboardOrder = 'most' | 'quiet';

export interface LeaderboardEntry extends InsightPerson {
  /** Ties share a rank: 1, 2, 2, 4. */
  readonly rank: number;
  readonly activeDays: Count;
  /** Days of the period since the person was added; the whole period where that is not known. */
  readonly possibleDays: number;
}

export interface Leaderboard {
  readonly range: DayRange;
  /** People ranked, of whom `entries` are the first. */
  readonly ranked: number;
  readonly entries: readonly LeaderboardEntry[];
  readonly evidence: Evidence;
}

/**
 * People who could be active, by their active days in the period; then by last activity, then by name
 * (`features.md`, feature 25). The quiet twin is the same list from its other end, people without a day included.
 * Nobody is ranked while no day of the period was read: zero days would be a guess.
 *
 * @param limit entries listed at most
 */
export function leaderboardOf(
  activity: OrganizationActivity,
  preset: PeriodChoice,
  order: LeaderboardOrder,
  limit: number,
  now: Instant,
): Leaderboard {
  const window = plotWindow(activity, preset, now);
  const { from, to } = window.period;
  const evidence = seriesEvidence(activity, window);
  const isRead = window.coveredDays > 0 || hasAnyDay(activity, { from, to });
  if (!isRead) return { range: { from, to }, ranked: 0, entries: [], evidence: nothingRead(evidence) };
  const isExact = isWhollyRead(window);
  const days = new ActiveDays(activity.index, from, to, activity.members.length);
  const people = activity.members
    .filter((member) => isEligible(member) && (order === 'quiet' || days.of(member.ordinal) > 0))
    .map((member) => ({
      ...personOf(member),
      days: days.of(member.ordinal),
      possibleDays: possibleDays(member, { from, to }),
    }));
  const sorted = people.sort((a, b) => compare(a, b, order));
  const rankOf = ranks(sorted.map((person) => person.days));
  const entries = sorted.slice(0, limit).map(({ days: value, ...person }): LeaderboardEntry => {
    return { ...person, rank: rankOf.get(value) ?? 1, activeDays: { kind: isExact ? 'exact' : 'at-least', value } };
  });
  return { range: { from, to }, ranked: people.length, entries, evidence };
}

interface Counted extends InsightPerson {
  readonly days: number;
}

function compare(a: Counted, b: Counted, order: LeaderboardOrder): number {
  const engaged = b.days - a.days || (b.lastActive ?? 0) - (a.lastActive ?? 0);
  return (order === 'most' ? engaged : -engaged) || comparePeople(a, b);
}

/** The place of the first of each number. */
function ranks(sorted: readonly number[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  sorted.forEach((days, i) => {
    if (!first.has(days)) first.set(days, i + 1);
  });
  return first;
}

function hasAnyDay({ index }: OrganizationActivity, { from, to }: DayRange): boolean {
  return index.span !== undefined && index.span.from <= to && index.span.to >= from;
}

function nothingRead(evidence: Evidence): Evidence {
  return { ...evidence, kind: 'none', notes: [WHY_UNKNOWN.auditUnread] };
}
