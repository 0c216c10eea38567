import { type Instant, type UtcDay, instant, startOfDay } from '../day';
import type { LastActive, Member, Precision } from '../member';
import type { Deployment } from '../organization';
import type { OrganizationActivity } from '../organization-activity';
import { earliestOf, latestOf } from '../precision';
import {
  NOW,
  TODAY,
  type TestLog,
  activityOf,
  completeRoster,
  daysAgo,
  daysFrom,
  memberOf,
} from '../test-organization';

/** What really happened in an invented organization, for tests to hold reports against. */
export interface Truth {
  /** Days each person was active on, by ordinal. */
  readonly activeDays: readonly ReadonlySet<number>[];
}

/** What happened, and an organization as its sources tell of it: incompletely, coarsely, but never wrongly. */
export interface World {
  readonly truth: Truth;
  readonly activity: OrganizationActivity;
}

/** How far back invented people were active. */
export const HISTORY_DAYS = 70;

/** More choices than any world takes. */
export const CHOICES = 250;

const PRECISIONS: readonly Precision[] = ['second', 'second', 'second', 'hour', 'day', 'week', 'month'];

interface Person {
  readonly days: ReadonlySet<number>;
  readonly precision: Precision;
  /** Where in its span the truth lies, -0.9 to 0.9. */
  readonly offset: number;
  readonly told: 'date' | 'hyphen' | 'nothing';
}

/** What state the log of each day is in. */
type LogState = (day: UtcDay) => 'complete' | 'partial' | 'unread';

/**
 * Any organization with any of its sources missing, read in part, or coarse. Made of a list of numbers, so that whoever
 * draws them can draw simpler ones.
 */
export function worldOf(numbers: readonly number[]): World {
  const choose = chooser(numbers);
  const deployment = choose<Deployment>(['dedicated', 'multi-tenant']);
  const roster = choose(['complete', 'partial', 'none'] as const);
  const people = Array.from({ length: choose(TEN) }, () => personOf(choose));
  const log = logOf(people, logStates(choose), choose([0, 1, 2]));
  const members = people.map((person, ordinal): Member => {
    const lastActive: LastActive = roster === 'none' ? UNKNOWN : told(person, deployment);
    return memberOf(ordinal, { name: `Person ${ordinal}`, lastActive, present: roster !== 'none' });
  });
  const reading = { ...completeRoster(members.length), complete: roster === 'complete' };
  const rosters = roster === 'none' ? [] : [reading];
  return {
    truth: { activeDays: people.map(({ days }) => days) },
    activity: activityOf({ deployment, log, members, rosters }),
  };
}

const TEN = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

type Choose = <T>(options: readonly [T, ...T[]]) => T;

function chooser(numbers: readonly number[]): Choose {
  let next = 0;
  return (options) => {
    const number = numbers[next] ?? 0;
    next += 1;
    return options[number % options.length] ?? options[0];
  };
}

function personOf(choose: Choose): Person {
  const anyDay = daysFrom(daysAgo(HISTORY_DAYS), TODAY);
  return {
    days: new Set(Array.from({ length: choose([...TEN, 10, 11, 12]) }, () => choose([TODAY, ...anyDay]))),
    precision: choose(['second', ...PRECISIONS]),
    offset: choose([0, -0.9, 0.9, -0.4, 0.4]),
    told: choose(['date', 'date', 'date', 'hyphen', 'nothing']),
  };
}

function logStates(choose: Choose): LogState {
  const whole = choose(['all', 'none', 'mixed', 'mixed']);
  const states = new Map(
    daysFrom(daysAgo(HISTORY_DAYS), TODAY).map((day) => [
      day,
      whole === 'mixed' ? choose(['complete', 'complete', 'partial', 'unread'] as const) : 'complete',
    ]),
  );
  return (day) => (whole === 'none' ? 'unread' : (states.get(day) ?? 'unread'));
}

/** A day read in part misses somebody; today's log was read just now and misses nobody. */
function logOf(people: readonly Person[], stateOf: LogState, lossy: number): TestLog {
  const read = daysFrom(daysAgo(HISTORY_DAYS), TODAY).filter((day) => stateOf(day) !== 'unread');
  const isWhole = (day: UtcDay) => day !== TODAY && stateOf(day) === 'complete';
  const active = people.flatMap(({ days }, ordinal) =>
    read
      .filter((day) => days.has(day))
      .filter((day) => isWhole(day) || day === TODAY || (day + ordinal + lossy) % 3 !== 0)
      .map((day) => [day, ordinal] as const),
  );
  return { complete: read.filter(isWhole), partial: read.filter((day) => !isWhole(day)), active };
}

const UNKNOWN: LastActive = { kind: 'unknown' };

/** When a person was last active, as a source might say it. */
function told({ days, precision, offset, told: saying }: Person, deployment: Deployment): LastActive {
  if (saying === 'nothing') return UNKNOWN;
  const last = lastMoment(days);
  if (last === undefined) return { kind: 'never' };
  if (saying === 'hyphen' && deployment !== 'multi-tenant') return { kind: 'not-since', since: instant(last + 1) };
  const exact = { at: last, precision };
  const half = (latestOf(exact) - earliestOf(exact)) / 2;
  return { kind: 'at', at: instant(Math.round(last + offset * half)), precision };
}

/** People act at noon. */
function lastMoment(days: ReadonlySet<number>): Instant | undefined {
  if (days.size === 0) return undefined;
  const day = daysFrom(daysAgo(HISTORY_DAYS), TODAY).findLast((one) => days.has(one)) ?? TODAY;
  return instant(Math.min(startOfDay(day) + 43_200_000, NOW));
}

/** How many people really were active on any of those days. */
export function trulyActive({ activeDays }: Truth, from: UtcDay, to: UtcDay): number {
  return activeDays.filter((days) => [...days].some((day) => day >= from && day <= to)).length;
}

/** On how many of those days a person really was active. */
export function trueDays({ activeDays }: Truth, ordinal: number, from: UtcDay, to: UtcDay): number {
  return [...(activeDays[ordinal] ?? [])].filter((day) => day >= from && day <= to).length;
}
