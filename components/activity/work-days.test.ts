import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from './day';
import { WorkDays, workDaysFrom } from './work-days';

const notes = fc.array(fc.tuple(fc.nat({ max: 200 }), fc.nat({ max: 30_000 })), { maxLength: 40 });

function noted(pairs: readonly (readonly [ordinal: number, day: number])[]): WorkDays {
  const work = new WorkDays();
  for (const [ordinal, day] of pairs) work.note(ordinal, utcDay(day));
  return work;
}

function lastOf(pairs: readonly (readonly [ordinal: number, day: number])[], ordinals: readonly number[]) {
  const days = pairs.filter(([ordinal]) => ordinals.includes(ordinal)).map(([, day]) => day);
  return days.length === 0 ? undefined : Math.max(...days);
}

const EVERYBODY = Array.from({ length: 201 }, (_, ordinal) => ordinal);

describe('days of work', () => {
  it('are the last of each person, noted in any order', () => {
    fc.assert(
      fc.property(notes, (pairs) => {
        const [work, backwards] = [noted(pairs), noted([...pairs].reverse())];
        for (const ordinal of EVERYBODY) {
          expect(work.of(ordinal)).toBe(lastOf(pairs, [ordinal]));
          expect(backwards.of(ordinal)).toBe(work.of(ordinal));
        }
      }),
    );
  });

  it('come back from what is stored', () => {
    fc.assert(
      fc.property(notes, fc.shuffledSubarray(EVERYBODY, { minLength: 201 }), (pairs, order) => {
        const work = noted(pairs);
        const ordinals = Uint32Array.from(order);
        const read = workDaysFrom(ordinals, work.column(ordinals));
        for (const ordinal of EVERYBODY) expect(read.of(ordinal)).toBe(work.of(ordinal));
      }),
    );
  });

  it('follow people who turned out to be one, and leave the others and the original as they are', () => {
    const merges = fc.uniqueArray(fc.nat({ max: 200 }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(notes, merges, (pairs, [to = 0, ...from]) => {
        const work = noted(pairs);
        const merged = work.merged(new Map(from.map((ordinal) => [ordinal, to])));
        expect(merged.of(to)).toBe(lastOf(pairs, [to, ...from]));
        for (const ordinal of from) expect(merged.of(ordinal)).toBeUndefined();
        for (const ordinal of EVERYBODY) {
          if (ordinal !== to && !from.includes(ordinal)) expect(merged.of(ordinal)).toBe(work.of(ordinal));
          expect(work.of(ordinal)).toBe(lastOf(pairs, [ordinal]));
        }
      }),
    );
  });
});
