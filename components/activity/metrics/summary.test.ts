import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, startOfDay } from '../day';
import { earliestOf } from '../precision';
import { statusOf } from '../status';
import { NOW, TODAY, activeAt, activityOf, at, daysAgo, daysFrom, memberOf } from '../test-organization';
import { activeUsersPlot } from './active-users';
import { summarize } from './summary';
import { CHOICES, worldOf } from './test-truth';

const world = fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

describe('the summary of an organization', () => {
  const members = [
    memberOf(0, activeAt(at('2026-11-20T00:00:00Z'))),
    memberOf(1, activeAt(at('2026-10-01T00:00:00Z'))),
    memberOf(2, activeAt(at('2026-01-01T00:00:00Z'))),
    memberOf(3, { lastActive: { kind: 'never' } }),
    memberOf(4, { membership: 'invited' }),
    memberOf(5, { membership: 'deactivated', ...activeAt(at('2026-11-20T00:00:00Z')) }),
    memberOf(6),
    memberOf(7, { present: false, ...activeAt(at('2026-11-20T00:00:00Z')) }),
  ];

  it('counts present members by status', () => {
    expect(summarize(activityOf({ members }), NOW).counts).toEqual({
      active: 1,
      idle: 1,
      dormant: 1,
      'no-activity': 1,
      'invite-pending': 1,
      deactivated: 1,
      unknown: 1,
    });
  });

  it('counts members, who could be active, and who was', () => {
    expect(summarize(activityOf({ members }), NOW)).toMatchObject({ members: 7, eligible: 5, activeIn30Days: 1 });
  });

  it('counts somebody only the audit log shows active', () => {
    const log = { complete: [daysAgo(29)], active: [[daysAgo(29), 3]] as const };
    expect(summarize(activityOf({ members, log }), NOW).activeIn30Days).toBe(2);
  });

  it('draws the line at the start of the thirtieth day', () => {
    const at30 = (ms: number) => [memberOf(0, activeAt(at(new Date(startOfDay(daysAgo(29)) + ms).toISOString())))];
    expect(summarize(activityOf({ members: at30(0) }), NOW).activeIn30Days).toBe(1);
    expect(summarize(activityOf({ members: at30(-1) }), NOW).activeIn30Days).toBe(0);
  });

  it('follows the admin’s thresholds', () => {
    const { counts } = summarize(activityOf({ members }), NOW, { idleAfterDays: 1, dormantAfterDays: 2 });
    expect([counts.active, counts.idle, counts.dormant]).toEqual([0, 0, 3]);
  });

  it('is what counting one by one gives', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { counts, members: all, eligible, activeIn30Days } = summarize(activity, NOW);
        const present = activity.members.filter((member) => member.present);
        const { deployment } = activity.organization;
        expect(all).toBe(present.length);
        expect(eligible).toBe(present.length);
        for (const status of ['active', 'dormant'] as const) {
          expect(counts[status]).toBe(present.filter((one) => statusOf(one, deployment, NOW) === status).length);
        }
        const isActive = present.filter(
          ({ ordinal, lastActive }) =>
            (lastActive.kind === 'at' && earliestOf(lastActive) >= startOfDay(daysAgo(29))) ||
            daysFrom(daysAgo(29), TODAY).some(
              (one) => ((activity.index.bitmap(one)?.[ordinal >> 5] ?? 0) >> (ordinal & 31)) & 1,
            ),
        );
        expect(activeIn30Days).toBe(isActive.length);
      }),
    );
  });

  it('agrees with the plot of the same 30 days when everybody is still there', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { active } = activeUsersPlot(activity, 'last-30-days', NOW);
        fc.pre(active.kind === 'exact' && activity.members.every((member) => member.present));
        expect(summarize(activity, NOW).activeIn30Days).toBe(active.kind === 'exact' ? active.value : -1);
      }),
    );
  });

  it('of a later day does not rest on what was worked out for an earlier one', () => {
    const log = { complete: [daysAgo(29), daysAgo(1)], active: [[daysAgo(29), 0]] as const };
    const activity = activityOf({ members: [memberOf(0)], log });
    expect(summarize(activity, NOW).activeIn30Days).toBe(1);
    const tomorrow = at(new Date(startOfDay(addDays(TODAY, 1))).toISOString());
    expect(summarize(activity, tomorrow).activeIn30Days).toBe(0);
    expect(summarize(activity, NOW).activeIn30Days).toBe(1);
  });
});
