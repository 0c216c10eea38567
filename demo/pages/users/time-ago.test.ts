import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeAgo } from './time-ago';

const NOW = Date.UTC(2026, 10, 23, 15);
const ago = (seconds: number) => timeAgo(NOW - seconds * 1_000, NOW);

describe('timeAgo', () => {
  it.each([
    [0, 'just now'],
    [59, 'just now'],
    [60, '1 minute ago'],
    [90, '2 minutes ago'],
    [3_599, '60 minutes ago'],
    [3_600, '1 hour ago'],
    [86_399, '24 hours ago'],
    [86_400, '1 day ago'],
    [3 * 86_400, '3 days ago'],
    [7 * 86_400, '1 week ago'],
    [29 * 86_400, '4 weeks ago'],
    [30 * 86_400, '1 month ago'],
    [65 * 86_400, '2 months ago'],
    [364 * 86_400, '12 months ago'],
    [365 * 86_400, '1 year ago'],
    [800 * 86_400, '2 years ago'],
  ])('%i seconds: %s', (seconds, text) => {
    expect(ago(seconds)).toBe(text);
  });

  it('tells what is still to come', () => {
    expect(timeAgo(NOW + 2 * 86_400_000, NOW)).toBe('2 days from now');
  });

  it('is off by half a unit at most', () => {
    const lengths = { minute: 60, hour: 3_600, day: 86_400, week: 604_800, month: 2_592_000, year: 31_536_000 };
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 20 * 31_536_000 }), (seconds) => {
        const [, count, unit] = /^(\d+) ([a-z]+?)s? ago$/.exec(ago(seconds)) ?? [];
        const length = Object.entries(lengths).find(([word]) => word === unit)?.[1] ?? Number.NaN;
        expect(Math.abs(Number(count) * length - seconds)).toBeLessThanOrEqual(length / 2);
      }),
    );
  });
});
