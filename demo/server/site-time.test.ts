import { describe, expect, it } from 'vitest';
import { clockOf, timeOf } from './site-time';

const REAL = Date.UTC(2026, 10, 23, 4, 30, 12, 345);

describe('timeOf', () => {
  it('is the real moment, so that nobody was active tomorrow', () => {
    expect(timeOf({}, REAL)).toEqual({ today: '2026-11-23', now: '2026-11-23T04:30:12.345Z' });
  });

  it('is the afternoon of a chosen day, or the chosen moment', () => {
    expect(timeOf({ today: '2026-02-28' }, REAL)).toEqual({ today: '2026-02-28', now: '2026-02-28T15:00:00.000Z' });
    expect(timeOf({ now: '2026-02-28T23:59:59Z' }, REAL)).toEqual({
      today: '2026-02-28',
      now: '2026-02-28T23:59:59.000Z',
    });
  });

  it('refuses what is no day or moment', () => {
    expect(() => timeOf({ today: '2026-2-1' }, REAL)).toThrow(RangeError);
    expect(() => timeOf({ now: 'noon' }, REAL)).toThrow(RangeError);
  });
});

describe('clockOf', () => {
  it('stands at a chosen moment', () => {
    for (const options of [{ today: '2026-02-28' }, { now: '2026-02-28T15:00:00Z' }]) {
      expect(clockOf(options, timeOf(options, REAL))()).toBe(Date.UTC(2026, 1, 28, 15));
    }
  });

  it('is the real one where no moment was chosen, however long ago the site was started', () => {
    const before = Date.now();
    const read = clockOf({}, timeOf({}, REAL))();
    expect(read).toBeGreaterThanOrEqual(before);
    expect(read).toBeLessThanOrEqual(Date.now());
  });
});
