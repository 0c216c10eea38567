import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, startOfDay } from '../day';
import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodPreset } from '../period';
import {
  NOW,
  TODAY,
  activeAt,
  activityOf,
  at,
  completeRoster,
  daysAgo,
  daysFrom,
  memberOf,
} from '../test-organization';
import { mostActivePlot } from './most-active';
import { CHOICES, trueDays, worldOf } from './test-truth';

const world = fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

const MONTH = { complete: daysFrom(daysAgo(29), daysAgo(1)), partial: [TODAY] };

/** Each person active on the first so many days of the period. */
function activeFor(days: readonly number[]): readonly (readonly [number, number])[] {
  return days.flatMap((count, ordinal) =>
    daysFrom(daysAgo(29), daysAgo(30 - count)).map((day) => [day, ordinal] as const),
  );
}

function lastSeen(daysBefore: number): Pick<Member, 'lastActive'> {
  return activeAt(instant(startOfDay(daysAgo(daysBefore)) + 3_600_000));
}

function listed(activity: OrganizationActivity, preset: PeriodPreset = 'last-30-days') {
  return mostActivePlot(activity, preset, NOW).members.map(({ rank, name }) => `${rank} ${name}`);
}

describe('the most active members', () => {
  it('are ranked by active days, and equal days share a rank', () => {
    const members = ['Ana', 'Ben', 'Cy', 'Dee', 'Eve'].map((name, i) => memberOf(i, { name }));
    const log = { ...MONTH, active: activeFor([3, 9, 3, 12, 0]) };
    expect(listed(activityOf({ log, members }))).toEqual(['1 Dee', '2 Ben', '3 Ana', '3 Cy']);
  });

  it('with equal days are ordered by last activity, then by name, whatever its case', () => {
    const members = [
      memberOf(0, { name: 'zoe', ...lastSeen(5) }),
      memberOf(1, { name: 'Ana', ...lastSeen(5) }),
      memberOf(2, { name: 'Ben', ...lastSeen(2) }),
      memberOf(3, { name: 'Cy' }),
    ];
    const log = { ...MONTH, active: activeFor([4, 4, 4, 4]) };
    expect(listed(activityOf({ log, members }))).toEqual(['1 Ben', '1 Ana', '1 zoe', '1 Cy']);
  });

  it('are ten at most', () => {
    const members = Array.from({ length: 14 }, (_, i) => memberOf(i, { name: `Person ${String(i).padStart(2, '0')}` }));
    const log = { ...MONTH, active: activeFor(members.map((_, i) => i + 1)) };
    const report = mostActivePlot(activityOf({ log, members }), 'last-30-days', NOW);
    expect(report.members.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(report.members[0]).toMatchObject({ name: 'Person 13', activeDays: { kind: 'exact', value: 14 } });
  });

  it('tell two people of one name apart by e-mail, else by username', () => {
    const members = [memberOf(0, { name: 'Ana' }), memberOf(1, { name: 'Ana', email: undefined, username: 'ana2' })];
    const log = { ...MONTH, active: activeFor([2, 1]) };
    const report = mostActivePlot(activityOf({ log, members }), 'last-30-days', NOW);
    expect(report.members.map(({ handle }) => handle)).toEqual(['p0@acme.test', 'ana2']);
  });

  it('without a name are called by username, else by e-mail', () => {
    const members = [memberOf(0, { name: ' ', username: 'ana' }), memberOf(1)];
    const log = { ...MONTH, active: activeFor([2, 1]) };
    expect(listed(activityOf({ log, members }))).toEqual(['1 ana', '2 p1@acme.test']);
  });

  it('show when each was last active, if a source tells', () => {
    const members = [memberOf(0, lastSeen(3)), memberOf(1)];
    const log = { ...MONTH, active: activeFor([2, 1]) };
    const report = mostActivePlot(activityOf({ log, members }), 'last-30-days', NOW);
    expect(report.members.map(({ lastActive }) => lastActive)).toEqual([startOfDay(daysAgo(3)) + 3_600_000, undefined]);
  });

  it('have at least as many active days as counted while days are missing', () => {
    const log = { complete: daysFrom(daysAgo(29), daysAgo(5)), partial: [TODAY], active: activeFor([2]) };
    const report = mostActivePlot(activityOf({ log, members: [memberOf(0)] }), 'last-30-days', NOW);
    expect(report.members[0]?.activeDays).toEqual({ kind: 'at-least', value: 2 });
    expect(report.evidence).toMatchObject({ kind: 'audit-log', coveredDays: 26, periodDays: 30 });
  });

  it('are not service accounts', () => {
    const members = [memberOf(0, { name: 'Ana' }), memberOf(1, { email: undefined, id: '300', present: false })];
    const log = { ...MONTH, active: activeFor([2, 20]) };
    expect(listed(activityOf({ log, members }))).toEqual(['1 Ana']);
  });

  it('are none without an audit log, which is said', () => {
    const members = [memberOf(0, { daysActive: 200, ...lastSeen(1) })];
    const report = mostActivePlot(activityOf({ members, rosters: [completeRoster(1)] }), 'last-30-days', NOW);
    expect(report.members).toEqual([]);
    expect(report.evidence).toMatchObject({ kind: 'none', notes: ['The audit log of these days has not been read.'] });
  });
});

describe('the most active members of all time', () => {
  const members = [
    memberOf(0, { name: 'Ana', daysActive: 30 }),
    memberOf(1, { name: 'Ben', daysActive: 90 }),
    memberOf(2),
  ];

  it('are ranked by W&B’s own number where the audit log has gaps', () => {
    const activity = activityOf({ members, rosters: [completeRoster(3)] });
    const report = mostActivePlot(activity, 'all-time', NOW);
    expect(report.members.map(({ name, activeDays }) => [name, activeDays])).toEqual([
      ['Ben', { kind: 'exact', value: 90 }],
      ['Ana', { kind: 'exact', value: 30 }],
    ]);
    expect(report.evidence).toMatchObject({ kind: 'roster', roster: 'scim', asOf: NOW });
  });

  it('on Multi-tenant are so too when the period reaches back to its first day', () => {
    const now = at('2025-07-01T12:00:00Z');
    const activity = activityOf({ deployment: 'multi-tenant', members, rosters: [completeRoster(3, now)] });
    expect(mostActivePlot(activity, 'last-90-days', now).members[0]?.name).toBe('Ben');
    expect(mostActivePlot(activity, 'last-30-days', now).members).toEqual([]);
  });

  it('are ranked by the audit log once it was read wholly', () => {
    const log = { complete: daysFrom(daysAgo(29), daysAgo(1)), partial: [TODAY], active: activeFor([9, 2]) };
    const report = mostActivePlot(activityOf({ log, members, rosters: [completeRoster(3)] }), 'all-time', NOW);
    expect(report.members.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    expect(report.evidence.kind).toBe('audit-log');
  });
});

describe('the ranking', () => {
  it('is the one plain sorting gives, over any log', () => {
    fc.assert(
      fc.property(world, ({ activity, truth }) => {
        const isComplete = daysFrom(daysAgo(29), daysAgo(1)).every(
          (day) => activity.index.coverage(day) === 'complete',
        );
        fc.pre(isComplete && activity.index.coverage(TODAY) !== 'unread');
        const lastOf = ({ lastActive }: Member) => (lastActive.kind === 'at' ? lastActive.at : 0);
        const daysOf = ({ ordinal }: Member) => trueDays(truth, ordinal, daysAgo(29), TODAY);
        const expected = activity.members
          .filter((member) => daysOf(member) > 0)
          .sort((a, b) => daysOf(b) - daysOf(a) || lastOf(b) - lastOf(a) || a.ordinal - b.ordinal)
          .slice(0, 10);
        const report = mostActivePlot(activity, 'last-30-days', NOW);
        expect(report.members.map(({ handle }) => handle)).toEqual(expected.map(({ email }) => email));
        report.members.forEach(({ rank, activeDays }) => {
          const better = expected.filter((other) => activeDays.kind === 'exact' && daysOf(other) > activeDays.value);
          expect(rank).toBe(better.length + 1);
        });
      }),
    );
  });
});
