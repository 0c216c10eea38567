import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day';
import { CHOICES, HISTORY_DAYS, trulyActive, worldOf } from '../metrics/test-truth';
import { customPeriod } from '../period';
import { NOW, daysAgo } from '../test-organization';
import { overviewOf, peopleCounted } from './overview';

const worlds = fc.array(fc.nat(1_000), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);
const past = fc
  .tuple(fc.integer({ min: 1, max: 35 }), fc.integer({ min: 0, max: 34 }))
  .map(([ended, length]) => ({ from: daysAgo(ended + length), to: daysAgo(ended) }));

describe('the overview of days in the past', () => {
  it('counts whoever was active then: exactly if all was read, else never more', () => {
    fc.assert(
      fc.property(worlds, past, ({ truth, activity }, { from, to }) => {
        const { active, weekly, monthly } = overviewOf(activity, customPeriod(from, to), NOW);
        expect(active.range).toEqual({ from, to });
        expect(weekly.range).toEqual({ from: addDays(to, -6), to });
        expect(monthly.range).toEqual({ from: addDays(to, -29), to });
        for (const { range, count } of [active, weekly, monthly]) {
          const really = trulyActive(truth, range.from, range.to);
          if (range.from < daysAgo(HISTORY_DAYS)) continue;
          if (count.kind === 'exact') expect(count.value).toBe(really);
          if (count.kind === 'at-least') expect(count.value).toBeLessThanOrEqual(really);
        }
      }),
    );
  });

  it('lists as many people as it counts', () => {
    fc.assert(
      fc.property(worlds, past, ({ activity }, { from, to }) => {
        const { active } = overviewOf(activity, customPeriod(from, to), NOW);
        if (active.count.kind === 'unknown') return;
        expect(peopleCounted(activity, customPeriod(from, to), 'active', NOW)).toHaveLength(active.count.value);
      }),
    );
  });

  it('compares with the equally long time just before', () => {
    fc.assert(
      fc.property(worlds, past, ({ truth, activity }, { from, to }) => {
        const { change } = overviewOf(activity, customPeriod(from, to), NOW).active;
        if (change.kind !== 'known' || change.before.from < daysAgo(HISTORY_DAYS)) return;
        expect(change.before.to).toBe(addDays(from, -1));
        expect(change.before.to - change.before.from).toBe(to - from);
        const before = trulyActive(truth, change.before.from, change.before.to);
        expect(change.by).toBe(trulyActive(truth, from, to) - before);
      }),
    );
  });
});
