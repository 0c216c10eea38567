import fc from 'fast-check';
import { type Instant, type UtcDay, instant, startOfDay } from '../day';
import type { LastActive, Member, Precision } from '../member';
import type { Deployment } from '../organization';
import type { OrganizationActivity } from '../organization-activity';
import { earliestOf, latestOf } from '../precision';
import { NOW, TODAY, activityOf, completeRoster, daysAgo, daysFrom, memberOf } from '../test-organization';

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

const people = fc.array(
  fc.record({
    daysAgo: fc.uniqueArray(fc.nat({ max: HISTORY_DAYS }), { maxLength: 12 }),
    precision: fc.constantFrom<Precision>('second', 'second', 'second', 'hour', 'day', 'week', 'month'),
    /** Where in its span the truth lies. */
    offset: fc.double({ min: -0.9, max: 0.9, noNaN: true }),
    told: fc.constantFrom('date', 'date', 'date', 'hyphen', 'nothing'),
  }),
  { maxLength: 9 },
);

const coverage = fc.oneof(
  fc.constant('all' as const),
  fc.constant('none' as const),
  fc.array(fc.constantFrom('complete' as const, 'complete' as const, 'partial' as const, 'unread' as const), {
    minLength: HISTORY_DAYS + 1,
    maxLength: HISTORY_DAYS + 1,
  }),
);

/** Any organization with any of its sources missing, read in part, or coarse. */
export const world: fc.Arbitrary<World> = fc
  .record({
    people,
    coverage,
    lossy: fc.nat(),
    roster: fc.constantFrom('complete', 'partial', 'none'),
    deployment: fc.constantFrom<Deployment>('dedicated', 'multi-tenant'),
  })
  .map(({ people: drawn, coverage: covered, lossy, roster, deployment }) => {
    const activeDays = drawn.map((person) => new Set<number>(person.daysAgo.map(daysAgo)));
    const complete: UtcDay[] = [];
    const partial: UtcDay[] = [];
    for (const day of daysFrom(daysAgo(HISTORY_DAYS), TODAY)) {
      const state = typeof covered === 'string' ? covered : covered[TODAY - day];
      if (state === 'none' || state === 'unread') continue;
      if (day === TODAY || state === 'partial') partial.push(day);
      else complete.push(day);
    }
    // A day read in part misses some; today's log was read just now and misses nobody.
    const isLogged = (day: number, ordinal: number) =>
      complete.some((one) => one === day) ||
      (partial.some((one) => one === day) && (day === TODAY || (day + ordinal + lossy) % 3 !== 0));
    const active = activeDays.flatMap((days, ordinal) =>
      [...days].filter((day) => isLogged(day, ordinal)).map((day) => [day, ordinal] as const),
    );
    const members = drawn.map((person, ordinal): Member => {
      const lastActive = roster === 'none' ? UNKNOWN : told(person, activeDays[ordinal] ?? new Set(), deployment);
      return memberOf(ordinal, { name: `Person ${ordinal}`, lastActive, present: roster !== 'none' });
    });
    const reading = { ...completeRoster(members.length), complete: roster === 'complete' };
    return {
      truth: { activeDays },
      activity: activityOf({
        deployment,
        log: { complete, partial, active },
        members,
        rosters: roster === 'none' ? [] : [reading],
      }),
    };
  });

const UNKNOWN: LastActive = { kind: 'unknown' };

/** When a person was last active, as a source might say it. */
function told(
  person: { readonly precision: Precision; readonly offset: number; readonly told: string },
  days: ReadonlySet<number>,
  deployment: Deployment,
): LastActive {
  if (person.told === 'nothing') return UNKNOWN;
  const last = lastMoment(days);
  if (last === undefined) return { kind: 'never' };
  if (person.told === 'hyphen' && deployment !== 'multi-tenant') return { kind: 'not-since', since: instant(last + 1) };
  const exact = { at: last, precision: person.precision };
  const half = (latestOf(exact) - earliestOf(exact)) / 2;
  return { kind: 'at', at: instant(Math.round(last + person.offset * half)), precision: person.precision };
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
