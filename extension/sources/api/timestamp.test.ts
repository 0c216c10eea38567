import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimestamp } from './timestamp';

const FIRST = Date.UTC(1970, 0, 1);
const LAST = Date.UTC(2199, 11, 31);

describe('parseTimestamp', () => {
  it.each([
    ['2026-11-20T09:14:03Z', Date.UTC(2026, 10, 20, 9, 14, 3)],
    ['2026-11-20T09:14:03.123456Z', Date.UTC(2026, 10, 20, 9, 14, 3, 123)],
    ['2026-11-20T12:00:00.123456+02:00', Date.UTC(2026, 10, 20, 10, 0, 0, 123)],
    ['2026-11-20T12:00:00-0530', Date.UTC(2026, 10, 20, 17, 30)],
    ['2026-11-20T09:14:03', Date.UTC(2026, 10, 20, 9, 14, 3)],
    ['2026-11-20 09:14:03 UTC', Date.UTC(2026, 10, 20, 9, 14, 3)],
    ['2026-11-20T09:14Z', Date.UTC(2026, 10, 20, 9, 14)],
    ['2026-11-20', Date.UTC(2026, 10, 20)],
    ['2025-7-01T00:00:00Z', Date.UTC(2025, 6, 1)],
    [' 2024-02-29T23:59:59z ', Date.UTC(2024, 1, 29, 23, 59, 59)],
    ['2016-12-31T23:59:60Z', Date.UTC(2017, 0, 1)],
  ])('reads %s', (text, expected) => {
    expect(parseTimestamp(text)).toBe(expected);
  });

  it.each([
    '',
    'never',
    '2026-13-01T00:00:00Z',
    '2026-02-30T00:00:00Z',
    '2026-11-20T25:00:00Z',
    '2026-11-20T09:61:00Z',
    '2026-11-20T09:14:03Z trailing',
    '20/11/2026',
    '1763629200',
    '0001-01-01T00:00:00Z',
  ])('does not guess at %j', (text) => {
    expect(parseTimestamp(text)).toBeUndefined();
  });

  it('reads what Date writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (at) => {
        expect(parseTimestamp(new Date(at).toISOString())).toBe(at);
      }),
    );
  });

  it('reads one moment told in any offset', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST + 1e9, max: LAST }),
        fc.integer({ min: -14 * 60, max: 14 * 60 }),
        (at, minutes) => {
          const local = new Date(at + minutes * 60_000).toISOString().slice(0, -1);
          const size = Math.abs(minutes);
          const pad = (value: number) => String(value).padStart(2, '0');
          const offset = `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
          expect(parseTimestamp(local + offset)).toBe(at);
        },
      ),
    );
  });
});
