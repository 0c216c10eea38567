import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAbsolute } from './absolute-text';
import { mayBeCalendarText, readEpoch, readIso } from './machine-text';

const NOW = Date.UTC(2026, 10, 23, 15);
const CONTEXT = { now: NOW, zone: 'Europe/Berlin' };

const two = (most: number) => fc.integer({ min: 0, max: most }).map((number) => String(number).padStart(2, '0'));
const isoText = fc
  .tuple(
    fc.integer({ min: 2014, max: 2027 }),
    two(13),
    two(32),
    two(25),
    two(61),
    fc.option(fc.tuple(two(61), fc.constantFrom('', '.5', '.123456789')), { nil: undefined }),
    fc.constantFrom('', 'z', 'utc', ' utc', '+02', '+0530', '-03:30', '+00:45', '-00:30', ' +05:30'),
  )
  .map(([year, month, day, hour, minute, second, zone]) => {
    const seconds = second ? `:${second.join('')}` : '';
    return `${year}-${month}-${day}t${hour}:${minute}${seconds}${zone}`;
  });

describe('ISO 8601', () => {
  it('is read as the reader of calendar texts reads it, days and hours that do not exist included', () => {
    let read = 0;
    fc.assert(
      fc.property(isoText, (text) => {
        const reading = readAbsolute(text, CONTEXT);
        read += Number(reading !== undefined);
        expect(readIso(text, CONTEXT)).toEqual(reading);
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it.each(['2026-11-20', '2026-11-20 17:03', '20t17:03', '', '1763658182'])('%j is left to others', (text) => {
    expect(readIso(text, CONTEXT)).toBeUndefined();
  });
});

describe('epoch numbers', () => {
  it('are seconds or milliseconds, of a time somebody can have been active', () => {
    const at = Date.UTC(2026, 10, 20, 17, 3, 2);
    expect(readEpoch(String(at), CONTEXT)).toEqual({ at, precision: 'second' });
    expect(readEpoch(String(at / 1000), CONTEXT)).toEqual({ at, precision: 'second' });
    for (const text of ['0000000001', '9999999999999', '12', '']) expect(readEpoch(text, CONTEXT)).toBeUndefined();
  });
});

describe('what may be a calendar text', () => {
  const date = fc.date({ min: new Date('2016-02-01'), max: new Date(NOW), noInvalidDate: true });
  const style = fc.constantFrom('short', 'medium', 'long', 'full');
  const locale = fc.constantFrom('en-US', 'en-GB', 'en-IN', 'en-CA', 'en-AU', 'sv-SE', 'de-DE', 'ja-JP');

  it('is all that the reader of calendar texts can read of what browsers write', () => {
    let read = 0;
    fc.assert(
      fc.property(date, style, fc.option(style, { nil: undefined }), locale, (at, dateStyle, timeStyle, language) => {
        const text = at.toLocaleString(language, { dateStyle, timeStyle, timeZone: 'UTC' }).toLowerCase();
        if (!readAbsolute(text.replaceAll('\u202f', ' '), CONTEXT)) return;
        read += 1;
        expect(mayBeCalendarText(text), text).toBe(true);
      }),
      { numRuns: 1_000 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it.each([
    'friday, november 20th 2026 at 5:03:22 pm',
    'nov 20th 2026 at 5:03pm',
    'nov 20th at 5:03pm',
    'nov 20th 2026',
    '20 of november 2026',
    '2026-11-20 17:03',
    '11/20/2026',
    '20.11.2026',
    'today at 5:03 pm',
    'yesterday',
  ])('%j may be one', (text) => expect(mayBeCalendarText(text)).toBe(true));

  it.each([
    '3 days ago',
    '20 hours ago',
    '5h',
    '4mo',
    'just now',
    '-',
    '',
    'invite pending',
    'deactivated',
    'vor 3 tagen',
  ])('%j is none', (text) => expect(mayBeCalendarText(text)).toBe(false));
});
