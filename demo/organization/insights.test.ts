import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instant } from '../../components/activity/day';
import { overviewOf, peopleCounted } from '../../components/activity/insights/overview';
import { leaderboardOf } from '../../components/activity/insights/leaderboard';
import { SEAT_PARTS, type SeatTier, seatsReport } from '../../components/activity/insights/seats';
import { changesBetween } from '../../components/activity/insights/changes';
import type { MemberFacts } from '../../components/activity/member';
import { daysFrom } from '../../components/activity/test-organization';
import { DEFAULT_THRESHOLDS } from '../../components/activity/status';
import { WORLDS, activeIn, daysActive, isEligible, worldOf } from './raw-worlds';

describe.each(WORLDS)('the overview of a $deployment organization, seed $seed', (options) => {
  const world = worldOf(options);
  const { demo, activity } = world;
  const yesterday = addDays(demo.today, -1);
  const overview = overviewOf(activity, 'last-30-days', demo.now);

  it('counts daily, weekly and monthly people as the raw entries do, each against the time before', () => {
    const windows = [
      [overview.daily, 1],
      [overview.weekly, 7],
      [overview.monthly, 30],
    ] as const;
    for (const [figure, days] of windows) {
      const now = activeIn(world, addDays(yesterday, 1 - days), yesterday).length;
      const before = activeIn(world, addDays(yesterday, 1 - 2 * days), addDays(yesterday, -days)).length;
      expect(figure.count).toEqual({ kind: 'exact', value: now });
      expect(figure.change).toMatchObject({ kind: 'known', by: now - before });
    }
  });

  it('counts everybody active in the period, and of the eligible those who were', () => {
    const active = new Set(activeIn(world, addDays(demo.today, -29), demo.today));
    for (const { email, lastActiveAt } of world.people) {
      if (lastActiveAt !== undefined && dayOf(lastActiveAt) >= demo.today - 29) active.add(email);
    }
    const eligible = demo.members.filter(isEligible);
    expect(overview.active.count).toEqual({ kind: 'exact', value: active.size });
    expect(overview.eligible).toEqual({ kind: 'exact', value: eligible.length });
    const both = eligible.filter(({ email }) => active.has(email)).length;
    expect(overview.eligibleActive).toEqual({ kind: 'exact', value: both });
  });

  it('divides the mean daily count by the monthly one', () => {
    const period = daysFrom(addDays(demo.today, -29), yesterday);
    const sum = period.reduce((total, day) => total + activeIn(world, day, day).length, 0);
    const monthly = activeIn(world, addDays(yesterday, -29), yesterday).length;
    expect(overview.stickiness.kind).toBe('known');
    if (overview.stickiness.kind !== 'known') return;
    expect(overview.stickiness.value).toBeCloseTo(sum / period.length / monthly, 12);
  });

  it('lists exactly the people each figure counts', () => {
    const counts = {
      active: overview.active.count,
      'eligible-active': overview.eligibleActive,
      daily: overview.daily.count,
      weekly: overview.weekly.count,
      monthly: overview.monthly.count,
    };
    for (const figure of ['active', 'eligible-active', 'daily', 'weekly', 'monthly'] as const) {
      const people = peopleCounted(activity, 'last-30-days', figure, demo.now);
      expect({ kind: 'exact', value: people.length }).toEqual(counts[figure]);
      expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
    }
    const weekly = peopleCounted(activity, 'last-30-days', 'weekly', demo.now).map(({ handle }) => handle);
    expect([...weekly].sort()).toEqual([...activeIn(world, addDays(yesterday, -6), yesterday)].sort());
  });
});

describe.each(WORLDS)('the leaderboard of a $deployment organization, seed $seed', (options) => {
  const world = worldOf(options);
  const { demo, activity } = world;
  const from = addDays(demo.today, -29);
  const truth = new Map(
    demo.members.filter(isEligible).map((person) => [person.email, daysActive(world, person, from, demo.today)]),
  );

  it('ranks by active days in the raw entries, ties sharing a rank', () => {
    const { entries, ranked } = leaderboardOf(activity, 'last-30-days', 'most', 1_000, demo.now);
    expect(ranked).toBe([...truth.values()].filter((days) => days > 0).length);
    for (const { handle, activeDays, rank } of entries) {
      const days = truth.get(handle) ?? -1;
      expect(activeDays).toEqual({ kind: 'exact', value: days });
      expect(rank).toBe([...truth.values()].filter((other) => other > days).length + 1);
    }
  });

  it('has a quiet twin with everybody, those without a day first', () => {
    const { entries, ranked } = leaderboardOf(activity, 'last-30-days', 'quiet', 1_000, demo.now);
    expect(ranked).toBe(truth.size);
    for (const { handle, rank } of entries) {
      const days = truth.get(handle) ?? -1;
      expect(rank).toBe([...truth.values()].filter((other) => other < days).length + 1);
    }
  });
});

describe.each(WORLDS)('the seats of a $deployment organization, seed $seed', (options) => {
  const { demo, activity } = worldOf(options);

  it.each([30, 60, 90, 180])(
    'are judged as a plain reading of each member says, dormant after %i days',
    (threshold) => {
      const policy = { dormantAfterDays: threshold, graceDays: 30, exclusions: [] };
      const report = seatsReport(activity, policy, demo.now);
      const expected = new Map<string, SeatTier>();
      for (const { email, state, modelsSeat, weaveAccess, created, lastActiveAt } of demo.members) {
        if (modelsSeat === 'none' && weaveAccess === 'none') continue;
        const age = (at: number) => (demo.now - at) / 86_400_000;
        if (state === 'deactivated') expected.set(email, 'certain');
        else if (state === 'invited') continue;
        else if (lastActiveAt === undefined) expected.set(email, age(created) >= 30 ? 'probable' : 'review');
        else if (age(lastActiveAt) >= threshold) expected.set(email, 'review');
      }
      expect(new Map(report.judged.map(({ handle, tier }) => [handle, tier]))).toEqual(expected);
      for (const use of Object.values(report.kinds)) {
        const parts = SEAT_PARTS.map((part) => Number(use[part]));
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(use.assigned);
      }
      const full = demo.members.filter(({ modelsSeat }) => modelsSeat === 'full').length;
      expect(report.kinds['models-full'].assigned).toBe(full);
    },
  );
});

describe.each(WORLDS)('the changes of a $deployment organization, seed $seed', (options) => {
  const { demo, activity } = worldOf(options);

  it('between two lists are those that were made, and the matrix counts everybody once', () => {
    const now = new Map<number, MemberFacts>(activity.members.filter((m) => m.present).map((m) => [m.ordinal, m]));
    const then = new Map(now);
    const [first = -1, second = -1, third = -1] = [...now.keys()].sort((a, b) => ((a * 37) % 91) - ((b * 37) % 91));
    then.delete(first);
    const changed = now.get(second);
    if (changed) then.set(second, { ...changed, role: changed.role === 'admin' ? 'member' : 'admin', teams: ['zeta'] });
    const gone = now.get(third);
    now.delete(third);
    const report = changesBetween(
      { at: demo.now, people: then },
      { at: instant(demo.now + 1), people: now },
      demo.deployment,
      DEFAULT_THRESHOLDS,
    );
    const told = report.changes.map(({ kind, person }) => `${kind} ${person.handle}`);
    const joined = activity.members[first]?.email ?? '';
    expect(told).toEqual([
      `joined ${joined}`,
      `left ${gone?.email ?? ''}`,
      `role ${changed?.email ?? ''}`,
      `teams ${changed?.email ?? ''}`,
    ]);
    const counted = report.matrix.flat().reduce<number>((sum, people) => sum + Number(people), 0);
    expect(counted).toBe(new Set([...then.keys(), ...now.keys()]).size);
  });
});
