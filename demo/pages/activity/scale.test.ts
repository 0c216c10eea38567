import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateLabel, dateTicks, valueTicks } from './scale';

describe('valueTicks', () => {
  it('are round', () => {
    expect(valueTicks(37)).toEqual([0, 10, 20, 30, 40]);
    expect(valueTicks(4)).toEqual([0, 1, 2, 3, 4]);
    expect(valueTicks(0)).toEqual([0, 1]);
    expect(valueTicks(61_000)).toEqual([0, 20_000, 40_000, 60_000, 80_000]);
  });

  it('begin at nothing, reach the greatest value, and are few', () => {
    fc.assert(
      fc.property(fc.nat(200_000), (most) => {
        const ticks = valueTicks(most);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('dateTicks', () => {
  it('are points of the plot, no more than wanted', () => {
    fc.assert(
      fc.property(fc.nat(1_200), fc.integer({ min: 1, max: 12 }), (points, wanted) => {
        const ticks = dateTicks(points, wanted);
        expect(ticks.length).toBeLessThanOrEqual(wanted);
        expect(ticks.every((tick) => tick < points)).toBe(true);
        expect(ticks.length > 0).toBe(points > 0);
      }),
    );
  });
});

describe('dateLabel', () => {
  it('names the day', () => {
    expect([dateLabel('2026-11-03'), dateLabel('2026-01-31', true)]).toEqual(['Nov 3', 'Jan 31, 2026']);
  });
});
