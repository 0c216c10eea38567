import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MS_PER_DAY,
  addDays,
  dayOf,
  instant,
  isoDate,
  isoInstant,
  mondayOf,
  monthsBefore,
  parseIsoDate,
  startOfDay,
  utcDay,
} from './day';

const anyDay = fc.integer({ min: -5_000, max: 40_000 }).map(utcDay);

describe('a UTC day', () => {
  it('holds the moments from its midnight to the next', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: MS_PER_DAY - 1 }), (day, ms) => {
        expect(dayOf(instant(startOfDay(day) + ms))).toBe(day);
      }),
    );
  });

  it('is written as an ISO date and read back', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseIsoDate(isoDate(day))).toBe(day);
        expect(isoInstant(startOfDay(day))).toBe(`${isoDate(day)}T00:00:00.000Z`);
      }),
    );
  });

  it('counts from 1 January 1970', () => {
    expect([isoDate(utcDay(0)), isoDate(utcDay(20_216)), isoDate(utcDay(-1))]).toEqual([
      '1970-01-01',
      '2025-05-08',
      '1969-12-31',
    ]);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '26-01-01', '', '2026-01-01T00:00'])(
    'is not read from %j',
    (text) => {
      expect(parseIsoDate(text)).toBeUndefined();
    },
  );

  it('belongs to the week of the Monday up to six days before', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const monday = mondayOf(day);
        expect(new Date(startOfDay(monday)).getUTCDay()).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
});

describe('months before', () => {
  it('is the same day of the month, or the last day of a shorter one', () => {
    fc.assert(
      fc.property(anyDay, fc.nat({ max: 40 }), (day, months) => {
        const [from, to] = [new Date(startOfDay(day)), new Date(startOfDay(monthsBefore(day, months)))];
        const monthNumber = (date: Date) => date.getUTCFullYear() * 12 + date.getUTCMonth();
        expect(monthNumber(from) - monthNumber(to)).toBe(months);
        const isLastOfMonth = new Date(to.getTime() + MS_PER_DAY).getUTCDate() === 1;
        expect(to.getUTCDate() === from.getUTCDate() || (isLastOfMonth && to.getUTCDate() < from.getUTCDate())).toBe(
          true,
        );
      }),
    );
  });

  it.each([
    ['2026-05-31', 3, '2026-02-28'],
    ['2024-05-31', 3, '2024-02-29'],
    ['2026-01-15', 12, '2025-01-15'],
    ['2026-03-30', 1, '2026-02-28'],
  ])('of %s, %i, is %s', (text, months, expected) => {
    expect(isoDate(monthsBefore(parseIsoDate(text) ?? utcDay(0), months))).toBe(expected);
  });
});

describe('adding days', () => {
  it('goes both ways', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(startOfDay(addDays(day, days)) - startOfDay(day)).toBe(days * MS_PER_DAY);
      }),
    );
  });
});
