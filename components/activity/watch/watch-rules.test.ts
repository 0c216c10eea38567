import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UtcDay, addDays, instant, mondayOf } from '../day';
import type { RosterState } from '../insights/changes';
import type { Member, MemberFacts } from '../member';
import { NOW, TODAY, activeAt, activityOf, completeRoster, daysAgo, daysFrom, memberOf } from '../test-organization';
import { DEFAULT_RULES, type WatchKind, type WatchRules, causeOf, watchResults } from './watch-rules';

const POLICY = { dormantAfterDays: 90, graceDays: 30, exclusions: [] };
const DAY = 86_400_000;

function only(kind: WatchKind, limit: number): WatchRules {
  const off = Object.fromEntries(Object.keys(DEFAULT_RULES).map((one) => [one, { isOn: false, limit: 0 }]));
  return { ...(off as unknown as WatchRules), [kind]: { isOn: true, limit } };
}

function listOf(at: number, people: readonly (readonly [number, Partial<MemberFacts>])[]): RosterState {
  return {
    at: instant(at),
    people: new Map(people.map(([ordinal, facts]) => [ordinal, memberOf(ordinal, facts as Partial<Member>)])),
  };
}

describe('watch rules', () => {
  it('tell of a fall of weekly actives exactly when two whole weeks were read and one is so much less', () => {
    const monday = mondayOf(TODAY);
    const day = fc.integer({ min: 1, max: 20 }).map((days) => addDays(monday, -days));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.nat(30)), { maxLength: 200 }),
        fc.array(day, { maxLength: 1 }),
        fc.integer({ min: 5, max: 60 }),
        (active, missing, limit) => {
          const read = daysFrom(daysAgo(60), addDays(TODAY, -1)).filter((one) => !missing.includes(one));
          const kept = active.filter(([one]) => !missing.includes(one));
          const members = Array.from({ length: 31 }, (_, n) => memberOf(n));
          const activity = activityOf({ members, log: { complete: read, active: kept } });
          const [result] = watchResults(only('weekly-drop', limit), { activity, lists: {}, policy: POLICY, now: NOW });
          const people = (from: UtcDay) =>
            new Set(kept.filter(([one]) => one >= from && one < from + 7).map(([, who]) => who)).size;
          const [now, before] = [people(addDays(monday, -7)), people(addDays(monday, -14))];
          const isRead = !missing.some((one) => one >= monday - 14);
          if (!isRead) expect(result).toMatchObject({ state: 'unknown', why: 'weeks-unread' });
          else if (before < 10) expect(result).toMatchObject({ state: 'unknown', why: 'too-few' });
          else expect(result?.state).toBe((before - now) / before >= limit / 100 ? 'fired' : 'quiet');
        },
      ),
    );
  });

  it('tell of seats above the number, and not of seats the admin decided to keep', () => {
    const members = [0, 1, 2].map((n) => memberOf(n, { modelsSeat: 'full', ...activeAt(instant(NOW - 200 * DAY)) }));
    const activity = activityOf({ members, rosters: [completeRoster(3)] });
    const lists = { newest: listOf(NOW, []) };
    const seats = (limit: number, kept: readonly Member[]) =>
      watchResults(only('dormant-seats', limit), {
        activity,
        lists,
        policy: { ...POLICY, exclusions: kept.map(({ key }) => ({ member: key, reason: '' })) },
        now: NOW,
      })[0];
    expect(seats(2, [])).toMatchObject({ state: 'fired', finding: { seats: 3 } });
    expect(seats(2, members.slice(0, 1))).toMatchObject({ state: 'quiet', finding: { seats: 2 } });
  });

  it('name a new admin, and nobody whose role the list before did not tell', () => {
    const lists = {
      before: listOf(NOW - DAY, [
        [0, { role: 'member' }],
        [1, {}],
        [2, { role: 'admin' }],
      ]),
      newest: listOf(NOW, [
        [0, { role: 'admin', name: 'Zoë' }],
        [1, { role: 'admin' }],
        [2, { role: 'admin' }],
        [3, { role: 'admin', name: 'Ana' }],
      ]),
    };
    const watched = { activity: activityOf({}), lists, policy: POLICY, now: NOW };
    const [result] = watchResults(only('new-admin', 0), watched);
    if (result?.state !== 'fired' || result.finding.kind !== 'new-admin') throw new Error('did not fire');
    expect(result.finding.people.map(({ name }) => name)).toEqual(['Ana', 'Zoë']);
    expect(causeOf(result.finding)).toBe('new-admin p3@acme.test p0@acme.test');
    const alone = watchResults(only('new-admin', 0), { ...watched, lists: { newest: lists.newest } });
    expect(alone).toEqual([{ state: 'unknown', kind: 'new-admin', why: 'one-list' }]);
  });

  it('count invites from the day they are so old, and only those whose age is told', () => {
    const ages = [13.9, 14, 40];
    const members = [
      ...ages.map((age, n) => memberOf(n, { membership: 'invited', added: instant(NOW - age * DAY) })),
      memberOf(9, { membership: 'invited' }),
      memberOf(10, { added: instant(NOW - 90 * DAY) }),
    ];
    const activity = activityOf({ members, rosters: [completeRoster(5)] });
    const [result] = watchResults(only('old-invites', 14), {
      activity,
      lists: { newest: listOf(NOW, []) },
      policy: POLICY,
      now: NOW,
    });
    expect(result).toEqual({ state: 'fired', finding: { kind: 'old-invites', invites: 2, oldestDays: 40 } });
  });

  it('miss a members list from the day it is so old', () => {
    const state = (ms: number) =>
      watchResults(only('stale-list', 3), {
        activity: activityOf({}),
        lists: { newest: listOf(NOW - ms, []) },
        policy: POLICY,
        now: NOW,
      })[0]?.state;
    expect(state(3 * DAY - 1)).toBe('quiet');
    expect(state(3 * DAY)).toBe('fired');
  });

  it('say nothing of what nobody told, and of rules that are off', () => {
    const nothing = { activity: activityOf({}), lists: {}, policy: POLICY, now: NOW };
    const results = watchResults(DEFAULT_RULES, nothing);
    expect(results).toHaveLength(4);
    expect(results.every(({ state }) => state === 'unknown')).toBe(true);
  });
});
