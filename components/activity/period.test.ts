import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoDate, utcDay } from './day';
import { type PeriodPreset, daysIn, presetsOf, resolvePeriod } from './period';
import { day } from './test-organization';

describe('a period', () => {
  it.each<[PeriodPreset, string, number]>([
    ['last-7-days', '2026-11-17', 7],
    ['last-30-days', '2026-10-25', 30],
    ['last-90-days', '2026-08-26', 90],
    ['last-3-months', '2026-08-23', 93],
    ['last-6-months', '2026-05-23', 185],
    ['last-12-months', '2025-11-23', 366],
  ])('%s on 2026-11-23 starts on %s and has %i days', (preset, from, days) => {
    const period = resolvePeriod(preset, day('2026-11-23'));
    expect([isoDate(period.from), isoDate(period.to), daysIn(period)]).toEqual([from, '2026-11-23', days]);
  });

  it('of all time starts on the first day anything is known of', () => {
    expect(resolvePeriod('all-time', day('2026-11-23'), day('2024-01-05')).from).toBe(day('2024-01-05'));
    expect(daysIn(resolvePeriod('all-time', day('2026-11-23')))).toBe(1);
    expect(daysIn(resolvePeriod('all-time', day('2026-11-23'), day('2027-01-01')))).toBe(1);
  });

  it('always ends today and starts no later', () => {
    const presets = fc.constantFrom(...presetsOf('dedicated'), ...presetsOf('multi-tenant'));
    fc.assert(
      fc.property(presets, fc.nat({ max: 40_000 }), fc.nat({ max: 40_000 }), (preset, today, earliest) => {
        const period = resolvePeriod(preset, utcDay(today), utcDay(earliest));
        expect(period.to).toBe(today);
        expect(period.from).toBeLessThanOrEqual(today);
      }),
    );
  });
});

describe('the presets', () => {
  it('are W&B’s own on each deployment', () => {
    expect(presetsOf('multi-tenant')).toEqual([
      'last-7-days',
      'last-30-days',
      'last-90-days',
      'last-6-months',
      'last-12-months',
    ]);
    expect(presetsOf('dedicated')).toEqual([
      'last-30-days',
      'last-3-months',
      'last-6-months',
      'last-12-months',
      'all-time',
    ]);
    expect(presetsOf('self-managed')).toEqual(presetsOf('dedicated'));
  });
});
