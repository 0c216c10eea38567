import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate, utcDay } from '../activity/day';
import { dayRange, daySpan, longDay, monthName, shortDay, shortRange, weekdayAndDay, yearName } from './day-text';

const DAY = utcDay(20_780);

describe('days in words', () => {
  it('are UTC days, whatever the clock of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (count) => {
        const day = utcDay(count);
        expect(new Date(`${longDay(day, 'en-US')} UTC`).toISOString().slice(0, 10)).toBe(isoDate(day));
      }),
    );
  });

  it('have months in letters in every form that has a day', () => {
    for (const text of [longDay, shortDay, weekdayAndDay]) expect(text(DAY, 'en-US')).toContain('Nov');
    expect([monthName(DAY, 'en-US'), yearName(DAY, 'en-US')]).toEqual(['Nov', '2026']);
  });

  it('follow the language', () => {
    expect(longDay(DAY, 'de')).toBe('23. Nov. 2026');
    expect(longDay(DAY, 'en-GB')).toBe('23 Nov 2026');
  });

  it('tell a span by its ends, and one day by its weekday', () => {
    const plain = (text: string): string => text.replace(/\s/g, '');
    expect(plain(daySpan(addDays(DAY, -6), DAY, 'en-GB'))).toBe('17–23Nov2026');
    expect(plain(dayRange(addDays(DAY, -6), DAY, 'en-GB'))).toBe('17–23Nov2026');
    expect(plain(shortRange(addDays(DAY, -6), DAY, 'en-GB'))).toBe('17–23Nov');
    expect(plain(daySpan(DAY, DAY, 'en-GB'))).toBe('Mon,23Nov2026');
  });
});
