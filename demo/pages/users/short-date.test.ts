import { describe, expect, it } from 'vitest';
import { shortDate } from './short-date';

/** Noon in the zone the test runs in, so that the day is the same everywhere. */
const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).toISOString();

describe('shortDate', () => {
  it.each([
    [noon(2026, 11, 20), 'Nov 20th 2026'],
    [noon(2026, 1, 1), 'Jan 1st 2026'],
    [noon(2025, 2, 2), 'Feb 2nd 2025'],
    [noon(2024, 12, 3), 'Dec 3rd 2024'],
    [noon(2026, 5, 11), 'May 11th 2026'],
    [noon(2026, 5, 12), 'May 12th 2026'],
    [noon(2026, 5, 13), 'May 13th 2026'],
    [noon(2026, 5, 21), 'May 21st 2026'],
    [noon(2026, 5, 31), 'May 31st 2026'],
  ])('%s: %s', (at, text) => {
    expect(shortDate(at)).toBe(text);
  });
});
