import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, isoInstant } from '../day';
import type { Precision } from '../member';
import { PRECISIONS, type ReadMoment, earliestOf, latestOf } from '../precision';
import { at } from '../test-organization';
import { readIsoMoment, writeMoment } from './iso-moment';

const moment: fc.Arbitrary<ReadMoment> = fc.record({
  at: fc.integer({ min: Date.UTC(2016, 0), max: Date.UTC(2050, 0) }).map(instant),
  precision: fc.constantFrom(...PRECISIONS),
});

describe('a moment as ISO 8601', () => {
  it.each<[Precision, string]>([
    ['second', '2026-11-20T17:03:22Z'],
    ['minute', '2026-11-20T17:03Z'],
    ['hour', '2026-11-20T17Z'],
    ['day', '2026-11-20'],
    ['week', '2026-W47'],
    ['month', '2026-11'],
    ['year', '2026'],
  ])('known to the %s is written %s', (precision, text) => {
    expect(writeMoment({ at: at('2026-11-20T17:03:22Z'), precision })).toBe(text);
  });

  it('comes back as exactly as it was known', () => {
    fc.assert(
      fc.property(moment, (one) => {
        const read = readIsoMoment(writeMoment(one));
        expect(read?.precision).toBe(one.precision);
        expect(read?.at).toBeGreaterThanOrEqual(earliestOf(one));
        expect(read?.at).toBeLessThanOrEqual(latestOf(one));
      }),
      { numRuns: 1_000 },
    );
  });

  it('known to the second comes back to the millisecond', () => {
    fc.assert(
      fc.property(moment, ({ at: exact }) => {
        const one: ReadMoment = { at: exact, precision: 'second' };
        expect(readIsoMoment(writeMoment(one))).toEqual(one);
      }),
    );
  });

  it('is written the same after it was read', () => {
    fc.assert(
      fc.property(moment, (one) => {
        const text = writeMoment(one);
        const read = readIsoMoment(text);
        expect(read && writeMoment(read)).toBe(text);
      }),
    );
  });
});

describe('reading ISO 8601', () => {
  it.each([
    ['2026-11-20T17:03:22.5Z', '2026-11-20T17:03:22.500Z', 'second'],
    ['2026-11-20T17:03:22.123456789Z', '2026-11-20T17:03:22.123Z', 'second'],
    ['2026-11-20T17:03:22,5Z', '2026-11-20T17:03:22.500Z', 'second'],
    ['2026-11-20 17:03:22', '2026-11-20T17:03:22.000Z', 'second'],
    ['2026-11-20T17:03:22', '2026-11-20T17:03:22.000Z', 'second'],
    ['2026-11-20 17:03:22 UTC', '2026-11-20T17:03:22.000Z', 'second'],
    ['2026-11-20 17:03:22 +0000 UTC', '2026-11-20T17:03:22.000Z', 'second'],
    ['2026-11-20 17:03:22.5 +0200 CEST', '2026-11-20T15:03:22.500Z', 'second'],
    ['2026-11-20T17:03:22-05:30', '2026-11-20T22:33:22.000Z', 'second'],
    ['2026-11-20t17:03z', '2026-11-20T17:03:30.000Z', 'minute'],
    ['2026-7-1T09:00:00Z', '2026-07-01T09:00:00.000Z', 'second'],
    ['2026-11-20', '2026-11-20T12:00:00.000Z', 'day'],
    ['2026-11', '2026-11-16T00:00:00.000Z', 'month'],
    ['2026-W01', '2026-01-01T12:00:00.000Z', 'week'],
    ['2020-W53', '2020-12-31T12:00:00.000Z', 'week'],
  ])('takes %s for %s, known to the %s', (text, iso, precision) => {
    const read = readIsoMoment(text);
    expect(read && [isoInstant(read.at), read.precision]).toEqual([iso, precision]);
  });

  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-00',
    '2026-11-20T24:00Z',
    '2026-11-20T17:60Z',
    '2026-W54',
    '2026-W00',
    '2025-W53',
    '17:03',
    '20261120',
    'Nov 2026',
    '',
  ])('takes %j for none', (text) => {
    expect(readIsoMoment(text)).toBeUndefined();
  });
});
