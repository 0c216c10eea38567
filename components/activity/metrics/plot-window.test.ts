import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate } from '../day';
import { NOW, TODAY, activityOf, at, day, daysAgo, daysFrom } from '../test-organization';
import { isCovered, plotWindow } from './plot-window';
import { CHOICES, worldOf } from './test-truth';

const world = fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

describe('the window of a plot', () => {
  it('is the preset’s period, ending today', () => {
    const { period, today } = plotWindow(activityOf({}), 'last-30-days', NOW);
    expect([isoDate(period.from), isoDate(period.to), today]).toEqual(['2026-10-25', '2026-11-23', TODAY]);
  });

  it('of all time starts with the earlier of the log and what else is known', () => {
    const log = { complete: [daysAgo(50)] };
    const from = (earliest?: typeof TODAY) => plotWindow(activityOf({ log }), 'all-time', NOW, earliest).period.from;
    expect([from(), from(daysAgo(80)), from(daysAgo(20))]).toEqual([daysAgo(50), daysAgo(80), daysAgo(50)]);
    expect(plotWindow(activityOf({}), 'all-time', NOW).period.from).toBe(TODAY);
  });

  it.each([
    ['multi-tenant', '2025-08-01T12:00:00Z', '2025-05-08', true],
    ['multi-tenant', '2025-11-08T12:00:00Z', '2025-05-08', false],
    ['multi-tenant', '2025-01-01T12:00:00Z', '2025-01-01', true],
    ['dedicated', '2025-08-01T12:00:00Z', '2025-02-01', false],
  ] as const)('on %s, seen at %s, starts on %s', (deployment, now, from, isShortened) => {
    const window = plotWindow(activityOf({ deployment }), 'last-6-months', at(now));
    expect([isoDate(window.period.from), window.isShortened]).toEqual([from, isShortened]);
  });

  it('counts every day as covered, as a gap, or as a today nobody read', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { coveredDays, gaps, isTodayRead, period } = plotWindow(activity, 'last-90-days', NOW);
        const gapDays = gaps.flatMap(({ from, to }) => daysFrom(from, to));
        const days = daysFrom(period.from, period.to);
        expect(coveredDays + gapDays.length + (isTodayRead ? 0 : 1)).toBe(days.length);
        for (const one of gapDays) {
          expect(activity.index.coverage(one)).not.toBe('complete');
          expect(one).toBeLessThan(TODAY);
        }
      }),
    );
  });

  it('joins gaps that touch', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { gaps } = plotWindow(activity, 'last-90-days', NOW);
        gaps.slice(1).forEach(({ from }, i) => expect(from - (gaps[i]?.to ?? 0)).toBeGreaterThan(1));
      }),
    );
  });
});

describe('a day', () => {
  const log = { complete: [day('2026-11-01')], partial: [day('2026-11-02'), TODAY] };

  it.each([
    ['2026-11-01', true],
    ['2026-11-02', false],
    ['2026-11-03', false],
    ['2026-11-23', true],
  ])('%s is covered: %s', (date, covered) => {
    expect(isCovered(activityOf({ log }).index, day(date), TODAY)).toBe(covered);
  });
});
