import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../day';
import { bitmapOf, forEachBit } from '../day-bitmap';
import { DayBitmapIndexBuilder } from '../day-bitmap-index';
import { ActiveDays } from './active-days';

const FIRST = 20_500;

const log = fc.array(fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 70 })), { maxLength: 300 });

function indexOf(entries: readonly (readonly [day: number, ordinal: number])[]) {
  const builder = new DayBitmapIndexBuilder();
  for (const [day, ordinal] of entries) builder.add(utcDay(FIRST + day), ordinal);
  return builder.build();
}

function countNaively(entries: readonly (readonly [day: number, ordinal: number])[], from: number, to: number) {
  const days = new Map<number, Set<number>>();
  for (const [day, ordinal] of entries) {
    if (day >= from && day <= to) days.set(ordinal, (days.get(ordinal) ?? new Set()).add(day));
  }
  return (ordinal: number) => days.get(ordinal)?.size ?? 0;
}

function listOf(bitmap: Uint32Array): readonly number[] {
  const ordinals: number[] = [];
  forEachBit(bitmap, (ordinal) => ordinals.push(ordinal));
  return ordinals;
}

describe('active days', () => {
  it('are those a person was active on within the period', () => {
    fc.assert(
      fc.property(log, fc.nat({ max: 60 }), fc.nat({ max: 60 }), (entries, a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const days = new ActiveDays(indexOf(entries), utcDay(FIRST + from), utcDay(FIRST + to), 71);
        const expected = countNaively(entries, from, to);
        for (let ordinal = 0; ordinal < 71; ordinal += 1) expect(days.of(ordinal)).toBe(expected(ordinal));
      }),
    );
  });

  it('count as high as there are days', () => {
    for (const length of [1, 6, 7, 8, 63, 64, 127, 128, 1_095]) {
      const entries = Array.from({ length }, (_, day) => [day, 33] as const);
      const days = new ActiveDays(indexOf(entries), utcDay(FIRST), utcDay(FIRST + length - 1), 40);
      expect([days.of(33), days.of(32)]).toEqual([length, 0]);
    }
  });

  it('of somebody without an ordinal in the index are none', () => {
    expect(new ActiveDays(indexOf([[0, 1]]), utcDay(FIRST), utcDay(FIRST), 2).of(500)).toBe(0);
  });
});

describe('the people with the most active days', () => {
  it('are as many as asked for, and everybody who ties with the last of them', () => {
    fc.assert(
      fc.property(log, fc.integer({ min: 1, max: 12 }), (entries, count) => {
        const days = new ActiveDays(indexOf(entries), utcDay(FIRST), utcDay(FIRST + 60), 71);
        const expected = countNaively(entries, 0, 60);
        const active = Array.from({ length: 71 }, (_, ordinal) => ordinal).filter((ordinal) => expected(ordinal) > 0);
        const ranked = [...active].sort((a, b) => expected(b) - expected(a));
        const least = expected(ranked[Math.min(count, ranked.length) - 1] ?? -1);
        const most = active.filter((ordinal) => expected(ordinal) >= least);
        expect(listOf(days.most(count, undefined))).toEqual(most);
      }),
    );
  });

  it('are chosen among those who count only', () => {
    fc.assert(
      fc.property(log, fc.uniqueArray(fc.nat({ max: 70 })), (entries, among) => {
        const counted = entries.filter(([, ordinal]) => among.includes(ordinal));
        const [all, few] = [entries, counted].map(
          (list) => new ActiveDays(indexOf(list), utcDay(FIRST), utcDay(FIRST + 60), 71),
        );
        expect(listOf(all?.most(5, bitmapOf(among)) ?? new Uint32Array(0))).toEqual(
          listOf(few?.most(5, undefined) ?? new Uint32Array(1).fill(1)),
        );
      }),
    );
  });

  it('are nobody when nobody was active', () => {
    expect(listOf(new ActiveDays(indexOf([]), utcDay(FIRST), utcDay(FIRST + 6), 71).most(10, undefined))).toEqual([]);
  });
});
