import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentOfWallTime, wallTimeOf } from './wall-time';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Africa/Casablanca',
];

describe('wall time', () => {
  it('what a clock shows leads back to the moment, or to one it showed the same at', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_500_000_000, max: 1_800_000_000 }),
        fc.constantFrom(...ZONES),
        (seconds, zone) => {
          const at = seconds * 1000;
          const found = momentOfWallTime(wallTimeOf(at, zone), zone);
          expect(found).toBeDefined();
          if (found?.at !== at) expect(found?.ambiguous).toBe(true);
          expect(wallTimeOf(found?.at ?? 0, zone)).toEqual(wallTimeOf(at, zone));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('an hour that clocks show twice is ambiguous, one they skip still leads somewhere near', () => {
    const back = { year: 2026, month: 10, day: 25, hour: 2, minute: 30, second: 0 };
    expect(momentOfWallTime(back, 'Europe/Berlin')).toEqual({ at: Date.UTC(2026, 9, 25, 1), ambiguous: true });
    const skipped = { year: 2026, month: 3, day: 29, hour: 2, minute: 30, second: 0 };
    const found = momentOfWallTime(skipped, 'Europe/Berlin')?.at ?? 0;
    expect(Math.abs(found - Date.UTC(2026, 2, 29, 1))).toBeLessThanOrEqual(3_600_000);
  });

  it('there is no moment for a day or time that does not exist', () => {
    const noon = { hour: 12, minute: 0, second: 0 };
    expect(momentOfWallTime({ year: 2026, month: 2, day: 29, ...noon }, 'UTC')).toBeUndefined();
    expect(momentOfWallTime({ year: 2026, month: 13, day: 1, ...noon }, 'UTC')).toBeUndefined();
    expect(momentOfWallTime({ year: 2026, month: 1, day: 1, hour: 24, minute: 0, second: 0 }, 'UTC')).toBeUndefined();
    expect(momentOfWallTime({ year: 2028, month: 2, day: 29, ...noon }, 'UTC')?.at).toBe(Date.UTC(2028, 1, 29, 12));
  });
});
