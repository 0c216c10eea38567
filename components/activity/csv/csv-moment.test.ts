import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant, isoInstant } from '../day';
import { earliestOf, latestOf } from '../precision';
import { NOW, at } from '../test-organization';
import { readCsvMoment } from './csv-moment';

function readText(text: string) {
  const read = readCsvMoment(text, NOW);
  return read && [isoInstant(read.at), read.precision];
}

describe('a moment in a CSV cell', () => {
  it.each([
    ['2026-11-20T17:03:22Z', '2026-11-20T17:03:22.000Z', 'second'],
    ['1795194202', '2026-11-20T17:03:22.000Z', 'second'],
    ['1795194202000', '2026-11-20T17:03:22.000Z', 'second'],
    ['Fri, 20 Nov 2026 17:03:22 GMT', '2026-11-20T17:03:22.000Z', 'second'],
    ['Fri Nov 20 2026 18:03:22 GMT+0100 (Central European Standard Time)', '2026-11-20T17:03:22.000Z', 'second'],
    ['Nov 20, 2026, 5:03:22 PM UTC', '2026-11-20T17:03:22.000Z', 'second'],
    ['20 November 2026 17:03 UTC', '2026-11-20T17:03:00.000Z', 'minute'],
    ['Nov 20, 2026', '2026-11-20T12:00:00.000Z', 'day'],
    ['Nov 20th 2026 at 5:03pm', '2026-11-20T17:03:00.000Z', 'day'],
    ['Friday, November 20th 2026 at 5:03:22 pm', '2026-11-20T17:03:22.000Z', 'day'],
    ['11/20/2026', '2026-11-20T12:00:00.000Z', 'day'],
    ['11/20/2026, 5:03:22 PM', '2026-11-20T17:03:22.000Z', 'day'],
    ['20/11/2026', '2026-11-20T12:00:00.000Z', 'day'],
    ['12/1/2025 12:30 am', '2025-12-01T00:30:00.000Z', 'day'],
    [' 2026-11-20 ', '2026-11-20T12:00:00.000Z', 'day'],
    ['3 days ago', '2026-11-20T15:00:00.000Z', 'day'],
    ['an hour ago', '2026-11-23T14:00:00.000Z', 'hour'],
    ['a few seconds ago', '2026-11-23T14:59:59.000Z', 'minute'],
    ['1 week ago', '2026-11-16T15:00:00.000Z', 'week'],
    ['just now', '2026-11-23T15:00:00.000Z', 'minute'],
  ])('%j is %s, known to the %s', (text, iso, precision) => {
    expect(readText(text)).toEqual([iso, precision]);
  });

  it.each([
    'yesterday-ish',
    'Brumaire 2, 2026',
    '31/31/2026',
    'Nov 31, 2026',
    'Nov 20, 2026 25:00',
    'Nov 20, 2026 13:00 PM',
    '3 fortnights ago',
    'soon',
    '12345',
    '-',
    '',
  ])('%j is none', (text) => {
    expect(readText(text)).toBeUndefined();
  });

  it('does not lie in the future', () => {
    expect(readText('2027-11-20T17:03:22Z')).toBeUndefined();
    expect(readText('Nov 20, 2027')).toBeUndefined();
  });

  it('is now when its clock is a little fast or its span reaches ahead', () => {
    expect(readText('2026-11-23T15:00:05Z')).toEqual([isoInstant(NOW), 'second']);
    expect(readCsvMoment('2026-11', at('2026-11-02T00:00:00Z'))).toEqual({
      at: at('2026-11-02T00:00:00Z'),
      precision: 'month',
    });
  });

  it('in any browser’s English is read within what it tells', () => {
    const formats: readonly Intl.DateTimeFormatOptions[] = [
      { dateStyle: 'medium', timeStyle: 'medium', timeZone: 'UTC' },
      { dateStyle: 'long', timeZone: 'UTC' },
      { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' },
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2017, 0), max: NOW }).map(instant),
        fc.constantFrom(...formats),
        (moment, format) => {
          const read = readCsvMoment(new Intl.DateTimeFormat('en-US', format).format(moment), NOW);
          if (!read) throw new Error('It was not read');
          expect(earliestOf(read)).toBeLessThanOrEqual(moment);
          expect(latestOf(read)).toBeGreaterThanOrEqual(moment);
        },
      ),
    );
  });

  it('as JavaScript prints a date is read to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2017, 0) / 1000, max: NOW / 1000 }), (seconds) => {
        const expected = { at: seconds * 1000, precision: 'second' };
        expect(readCsvMoment(new Date(seconds * 1000).toUTCString(), NOW)).toEqual(expected);
        expect(readCsvMoment(new Date(seconds * 1000).toString(), NOW)).toEqual(expected);
      }),
    );
  });
});
