import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, dayOf, instant } from '../day';
import { CHOICES, worldOf } from '../metrics/test-truth';
import { countBits } from '../day-bitmap';
import { NOW, TODAY, activeAt, activityOf, completeRoster, daysAgo, daysFrom, memberOf } from '../test-organization';
import { activePeople } from './active-people';
import { reconciliationOf } from './reconcile';

const worlds = fc.array(fc.nat(1_000), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

describe('reconciliation', () => {
  it('tells exactly how a window that begins a day later or earlier would count', () => {
    fc.assert(
      fc.property(worlds, ({ activity }) => {
        const { range, causes } = reconciliationOf(activity, 'last-30-days', NOW).active;
        const people = (cause: string) => causes.find((one) => one.cause === cause)?.people ?? 0;
        const count = (from: number) =>
          countBits(activePeople(activity, addDays(range.from, from), range.to, dayOf(NOW)).ordinals);
        expect(people('first-day-only')).toBe(count(0) - count(1));
        expect(people('day-before')).toBe(count(-1) - count(0));
      }),
    );
  });

  it('names who was active today only, who left, and who was deactivated since', () => {
    const today = activeAt(instant(NOW - 1_000));
    const members = [
      memberOf(0, today),
      memberOf(1, { ...today, membership: 'deactivated' }),
      memberOf(2, { ...today, present: false, name: 'Gone' }),
      memberOf(3, { membership: 'invited' }),
    ];
    const activity = activityOf({
      members,
      rosters: [completeRoster(3)],
      log: {
        complete: daysFrom(daysAgo(40), addDays(TODAY, -1)),
        partial: [TODAY],
        active: [
          [TODAY, 0],
          [TODAY, 1],
          [TODAY - 3, 1],
          [TODAY - 3, 2],
        ],
      },
    });
    const { active, members: counted } = reconciliationOf(activity, 'last-30-days', NOW);
    expect(active.causes).toEqual([
      { cause: 'today-only', side: 'counted', people: 1 },
      { cause: 'deactivated', side: 'counted', people: 1 },
      { cause: 'left', side: 'counted', people: 1 },
    ]);
    expect(counted.ours).toBe(3);
    expect(counted.causes).toEqual([
      { cause: 'invited', side: 'counted', people: 1 },
      { cause: 'deactivated', side: 'counted', people: 1 },
      { cause: 'left', side: 'not-counted', people: 1 },
    ]);
    expect(counted.sources[0]?.total).toBe(3);
  });
});
