import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type UtcDay, utcDay } from '../day';
import type { Period } from '../period';
import { DaysActiveChange, type DaysActiveReading, readingDaysFor } from './days-active-readings';

const SPAN = 40;

/** When somebody was active: the hour of each active day, and when the count was read. */
const world = fc.record({
  activeHours: fc.array(fc.option(fc.integer({ min: 0, max: 23 }), { nil: undefined }), {
    minLength: SPAN,
    maxLength: SPAN,
  }),
  readAt: fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: SPAN - 1 }), fc.integer({ min: 0, max: 23 })), {
    selector: ([day]) => day,
    minLength: 1,
    maxLength: 8,
  }),
  bounds: fc.tuple(fc.integer({ min: 0, max: SPAN - 1 }), fc.integer({ min: 0, max: SPAN - 1 })),
});

type Hours = readonly (number | undefined)[];

/** What W&B would have told of one person at that hour. */
function readingOf(activeHours: Hours, day: number, hour: number): DaysActiveReading {
  const isCounted = (on: number) => {
    const at = activeHours[on];
    return at !== undefined && (on < day || at <= hour);
  };
  const days = Array.from({ length: day + 1 }, (_, on) => on).filter(isCounted);
  return {
    day: utcDay(day),
    counts: Float64Array.of(7 + days.length),
    holdsDay: Uint8Array.of(Number(isCounted(day))),
  };
}

function periodOf([a, b]: readonly [number, number]): Period {
  return { preset: 'last-30-days', from: utcDay(Math.min(a, b)), to: utcDay(Math.max(a, b)) };
}

describe('active days from differences of counts', () => {
  it('always hold the true number between them, and are equal only where it is certain', () => {
    let exact = 0;
    fc.assert(
      fc.property(world, ({ activeHours, readAt, bounds }) => {
        const period = periodOf(bounds);
        const readings = readAt.map(([day, hour]) => readingOf(activeHours, day, hour));
        const change = new DaysActiveChange(readings, period);
        const told = change.of(0);
        const { last } = change;
        if (!told || !last) return;
        const hour = readAt.find(([day]) => day === last.day)?.[1] ?? 0;
        // The truth as of the last reading.
        const truth = activeHours.filter(
          (at, day) => at !== undefined && day >= period.from && (day < last.day || (day === last.day && at <= hour)),
        ).length;
        expect(told.atLeast).toBeLessThanOrEqual(truth);
        if (told.atMost !== undefined) expect(told.atMost).toBeGreaterThanOrEqual(truth);
        if (told.atLeast === told.atMost) exact += 1;
      }),
      { numRuns: 2_000 },
    );
    expect(exact).toBeGreaterThan(0);
  });

  it('tell the same from the few readings that matter as from all', () => {
    fc.assert(
      fc.property(world, ({ activeHours, readAt, bounds }) => {
        const period = periodOf(bounds);
        const readings = readAt.map(([day, hour]) => readingOf(activeHours, day, hour)).sort((a, b) => a.day - b.day);
        const days: readonly UtcDay[] = readingDaysFor(
          readings.map(({ day }) => day),
          period,
        );
        const few = readings.filter(({ day }) => days.includes(day));
        expect(days.length).toBeLessThanOrEqual(3);
        expect(new DaysActiveChange(few, period).of(0)).toEqual(new DaysActiveChange(readings, period).of(0));
      }),
    );
  });

  it('are exact over a day read in the evening before, once the person was seen active then', () => {
    const hours: Hours = [9, 9, undefined, 9];
    const period = periodOf([1, 3]);
    const readings = [readingOf(hours, 0, 20), readingOf(hours, 3, 20)];
    expect(new DaysActiveChange(readings, period).of(0)).toEqual({ atLeast: 2, atMost: 2 });
    const earlier = [readingOf(hours, 0, 5), readingOf(hours, 3, 20)];
    expect(new DaysActiveChange(earlier, period).of(0)).toEqual({ atLeast: 2, atMost: 3 });
  });

  it('say nothing where a count fell, was not told, or only one is known', () => {
    const reading = (day: number, count: number) => ({
      day: utcDay(day),
      counts: Float64Array.of(count),
      holdsDay: Uint8Array.of(0),
    });
    const period = periodOf([5, 20]);
    expect(new DaysActiveChange([reading(6, 9), reading(9, 2)], period).of(0)).toBeUndefined();
    expect(new DaysActiveChange([reading(6, NaN), reading(9, 2)], period).of(0)).toBeUndefined();
    expect(new DaysActiveChange([reading(6, 1)], period).isKnown).toBe(false);
    expect(new DaysActiveChange([], period).of(0)).toBeUndefined();
  });
});
