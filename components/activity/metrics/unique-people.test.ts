import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../day';
import { bitmapOf } from '../day-bitmap';
import { DayBitmapIndexBuilder } from '../day-bitmap-index';
import { uniquePeople } from './unique-people';

const FIRST = 20_500;
const log = fc.array(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 90 })), { maxLength: 80 });

function indexOf(entries: readonly (readonly [day: number, ordinal: number])[]) {
  const builder = new DayBitmapIndexBuilder();
  for (const [day, ordinal] of entries) builder.add(utcDay(FIRST + day), ordinal);
  return builder.build();
}

describe('unique people', () => {
  it('are each counted once over a run of days', () => {
    fc.assert(
      fc.property(log, fc.nat({ max: 12 }), fc.nat({ max: 6 }), (entries, from, length) => {
        const inRun = entries.filter(([day]) => day >= from && day <= from + length);
        const expected = inRun.length === 0 ? undefined : new Set(inRun.map(([, ordinal]) => ordinal)).size;
        const [first, last] = [utcDay(FIRST + from), utcDay(FIRST + from + length)];
        expect(uniquePeople(indexOf(entries), first, last, undefined)).toBe(expected);
      }),
    );
  });

  it('are counted anew for other people and other runs of the same index', () => {
    fc.assert(
      fc.property(log, fc.uniqueArray(fc.nat({ max: 90 })), (entries, among) => {
        const index = indexOf([...entries, [0, 0]]);
        const bitmap = bitmapOf(among);
        const count = (to: number, people?: Uint32Array) =>
          uniquePeople(index, utcDay(FIRST), utcDay(FIRST + to), people);
        const naively = (to: number, people?: readonly number[]) =>
          new Set(
            [...entries, [0, 0] as const].flatMap(([day, ordinal]) =>
              day <= to && (people?.includes(ordinal) ?? true) ? [ordinal] : [],
            ),
          ).size;
        for (const to of [0, 6, 0, 3]) {
          expect(count(to)).toBe(naively(to));
          expect(count(to, bitmap)).toBe(naively(to, among));
          expect(count(to)).toBe(naively(to));
        }
      }),
    );
  });

  it('are none on a day that was read and nobody was active on', () => {
    const index = new DayBitmapIndexBuilder().cover(utcDay(FIRST), 'complete').build();
    expect(uniquePeople(index, utcDay(FIRST), utcDay(FIRST), undefined)).toBe(0);
    expect(uniquePeople(index, utcDay(FIRST + 1), utcDay(FIRST + 7), undefined)).toBeUndefined();
  });

  it('are not counted over more than a week', () => {
    expect(() => uniquePeople(indexOf([]), utcDay(FIRST), utcDay(FIRST + 7), undefined)).toThrow(RangeError);
  });
});
