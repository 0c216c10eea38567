import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MS_PER_DAY, instant } from '../day';
import type { Member, Membership, Seat } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { NOW, TODAY, activityOf, completeRoster, daysAgo, daysFrom, memberOf } from '../test-organization';
import { WorkDays } from '../work-days';
import { SEAT_FIT_DAYS } from './seat-fit';
import { seatsReport } from './seats';

interface Event {
  readonly ago: number;
  readonly isWork: boolean;
}

/** Somebody with all they ever did. */
interface Person {
  readonly seat: Seat | undefined;
  readonly membership: Membership;
  readonly addedAgo: number | undefined;
  readonly runs: number | undefined;
  readonly isKept: boolean;
  readonly events: readonly Event[];
}

const person: fc.Arbitrary<Person> = fc.record({
  seat: fc.constantFrom<(Seat | undefined)[]>('full', 'full', 'full', 'viewer', 'none', undefined),
  membership: fc.constantFrom<Membership[]>('accepted', 'accepted', 'accepted', 'accepted', 'invited', 'deactivated'),
  addedAgo: fc.option(fc.nat({ max: 200 }), { nil: undefined }),
  runs: fc.constantFrom(undefined, undefined, 0, 0, 3),
  isKept: fc.nat({ max: 9 }).map((number) => number === 0),
  events: fc.array(
    fc.record({ ago: fc.nat({ max: 110 }), isWork: fc.integer({ min: 0, max: 3 }).map((number) => number === 0) }),
    { maxLength: 4 },
  ),
});
const people = fc.array(person, { maxLength: 12 });
const rules = fc.record({ dormantAfterDays: fc.constantFrom(30, 90), graceDays: fc.constantFrom(0, 30) });

/** Middle of the day, so that no event lies on the line of a threshold. */
const at = (ago: number) => instant(NOW - ago * MS_PER_DAY - MS_PER_DAY / 8);

function memberFor({ seat, membership, addedAgo, runs, events }: Person, ordinal: number): Member {
  const last = events.length === 0 ? undefined : Math.min(...events.map(({ ago }) => ago));
  return memberOf(ordinal, {
    modelsSeat: seat,
    membership,
    runs,
    added: addedAgo === undefined ? undefined : at(addedAgo),
    lastActive: last === undefined ? { kind: 'never' } : { kind: 'at', at: at(last), precision: 'second' },
  });
}

/** The organization with its whole log read, but for the days that are not. */
function read(all: readonly Person[], unrecorded: readonly number[] = []): OrganizationActivity {
  const work = new WorkDays();
  const entries = all.flatMap(({ events }, ordinal) => events.map((event) => ({ ...event, ordinal })));
  for (const { ago, ordinal, isWork } of entries) {
    if (isWork && !unrecorded.includes(ago)) work.note(ordinal, daysAgo(ago));
  }
  const holes = new Set(unrecorded.map((ago) => daysAgo(ago)));
  const activity = activityOf({
    members: all.map(memberFor),
    rosters: [completeRoster(all.length)],
    log: {
      complete: daysFrom(daysAgo(120), daysAgo(1)),
      partial: [TODAY],
      active: entries.map(({ ago, ordinal }) => [daysAgo(ago), ordinal] as const),
    },
  });
  const coverage: OrganizationActivity['index']['coverage'] = (day) =>
    holes.has(day) ? 'unread' : activity.index.coverage(day);
  return { ...activity, work: { lastDay: (ordinal) => work.of(ordinal), coverage } };
}

function policyFor(all: readonly Person[], rule: { readonly dormantAfterDays: number; readonly graceDays: number }) {
  const kept = all.flatMap(({ isKept }, ordinal) => (isKept ? [memberOf(ordinal).key] : []));
  return { ...rule, exclusions: kept.map((member) => ({ member, reason: 'asked' })) };
}

/** Straight from the events, day by day. */
function onlyLooks({ seat, membership, addedAgo, isKept, events }: Person, dormantAfterDays: number, grace: number) {
  const days = events.filter(({ ago }) => ago <= SEAT_FIT_DAYS);
  if (seat !== 'full' || membership !== 'accepted' || isKept) return false;
  if (addedAgo !== undefined && addedAgo < grace) return false;
  if (days.some(({ isWork }) => isWork) || !days.some(({ ago }) => ago >= 1)) return false;
  return Math.min(...days.map(({ ago }) => ago)) < dormantAfterDays;
}

describe('a viewer seat would do', () => {
  it('for exactly those whom the whole log of 90 days shows, but never at work', () => {
    fc.assert(
      fc.property(people, rules, (all, rule) => {
        const { fit } = seatsReport(read(all), policyFor(all, rule), NOW);
        const found = all.map((one) => onlyLooks(one, rule.dormantAfterDays, rule.graceDays));
        const isExpected = (one: Person, ordinal: number) => found[ordinal] && (one.runs ?? 0) === 0;
        expect(fit.kind).toBe('told');
        if (fit.kind !== 'told') return;
        expect(fit.range).toEqual({ from: daysAgo(90), to: daysAgo(1) });
        expect(fit.people.map(({ key }) => key).sort()).toEqual(
          all.flatMap((one, ordinal) => (isExpected(one, ordinal) ? [memberOf(ordinal).key] : [])).sort(),
        );
        expect(fit.withRuns).toBe(all.filter(({ runs }, ordinal) => found[ordinal] && (runs ?? 0) > 0).length);
      }),
      { numRuns: 1_000 },
    );
  });

  it('for nobody who is judged, and says when the log showed each last, longest ago first', () => {
    fc.assert(
      fc.property(people, rules, (all, rule) => {
        const { fit, judged } = seatsReport(read(all), policyFor(all, rule), NOW);
        if (fit.kind !== 'told') throw new Error('the whole log was read');
        const keys = new Set(judged.map(({ key }) => key));
        for (const { key, lastSeen, wouldDo, areRunsUntold } of fit.people) {
          expect(keys).not.toContain(key);
          const them = all.find((_, ordinal) => memberOf(ordinal).key === key);
          const days = (them?.events ?? []).map(({ ago }) => ago).filter((ago) => ago >= 1);
          expect([lastSeen, wouldDo]).toEqual([daysAgo(Math.min(...days)), 'viewer']);
          expect(areRunsUntold).toBe(them?.runs === undefined);
        }
        const seen = fit.people.map(({ lastSeen }) => lastSeen);
        expect(seen).toEqual([...seen].sort((a, b) => a - b));
      }),
    );
  });

  it('for nobody as long as one of the days was not read with who did work', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: SEAT_FIT_DAYS }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(people, rules, days, (all, rule, unrecorded) => {
        const { fit } = seatsReport(read(all, unrecorded), policyFor(all, rule), NOW);
        const recordedDays = SEAT_FIT_DAYS - unrecorded.length;
        expect(fit).toEqual({ kind: 'silent', recordedDays, neededDays: SEAT_FIT_DAYS });
      }),
    );
  });

  it('for nobody where no log was ever read', () => {
    const activity = activityOf({ members: [memberOf(0, { modelsSeat: 'full' })], rosters: [completeRoster(1)] });
    const policy = { dormantAfterDays: 90, graceDays: 30, exclusions: [] };
    expect(seatsReport(activity, policy, NOW).fit).toEqual({ kind: 'silent', recordedDays: 0, neededDays: 90 });
  });

  it('for nobody whom only a members list shows: they may log runs, of which the log has no entry', () => {
    const looks: Person = {
      seat: 'full',
      membership: 'accepted',
      addedAgo: 100,
      runs: undefined,
      isKept: false,
      events: [{ ago: 2, isWork: false }],
    };
    const activity = read([looks, { ...looks, events: [] }]);
    const members = activity.members.map((member) => ({ ...member, lastActive: activity.members[0]?.lastActive }));
    const whole = members.flatMap(({ lastActive, ...member }) => (lastActive ? [{ ...member, lastActive }] : []));
    const policy = { dormantAfterDays: 90, graceDays: 30, exclusions: [] };
    const { fit } = seatsReport({ ...activity, members: whole }, policy, NOW);
    expect(fit.kind === 'told' && fit.people.map(({ key }) => key)).toEqual([memberOf(0).key]);
  });
});
