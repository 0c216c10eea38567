import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  andNot,
  bitmapOf,
  countBits,
  forEachBit,
  hasBit,
  onesIn,
  orInto,
  setBit,
  unionOf,
  wordsFor,
} from './day-bitmap';

const ordinals = fc.uniqueArray(fc.nat({ max: 400 }), { maxLength: 60 });

function listOf(bitmap: Uint32Array): readonly number[] {
  const found: number[] = [];
  forEachBit(bitmap, (ordinal) => found.push(ordinal));
  return found;
}

function ascending(values: Iterable<number>): readonly number[] {
  return [...values].sort((a, b) => a - b);
}

describe('a day bitmap', () => {
  it('holds exactly the ordinals put in', () => {
    fc.assert(
      fc.property(ordinals, fc.nat({ max: 500 }), (list, probe) => {
        const bitmap = bitmapOf(list);
        expect(hasBit(bitmap, probe)).toBe(list.includes(probe));
        expect(listOf(bitmap)).toEqual(ascending(list));
      }),
    );
  });

  it('is no longer than its greatest ordinal needs', () => {
    fc.assert(
      fc.property(ordinals, (list) => {
        const words = bitmapOf(list).length;
        expect(words).toBe(list.length === 0 ? 0 : Math.floor(Math.max(...list) / 32) + 1);
      }),
    );
  });

  it('counts what it holds', () => {
    fc.assert(
      fc.property(ordinals, (list) => {
        expect(countBits(bitmapOf(list))).toBe(list.length);
      }),
    );
  });

  it('counts only those asked for, whatever the lengths of the two bitmaps', () => {
    fc.assert(
      fc.property(ordinals, ordinals, (list, asked) => {
        const expected = list.filter((ordinal) => asked.includes(ordinal)).length;
        expect(countBits(bitmapOf(list), bitmapOf(asked))).toBe(expected);
      }),
    );
  });

  it('joins like sets do', () => {
    fc.assert(
      fc.property(fc.array(ordinals, { maxLength: 5 }), (lists) => {
        expect(listOf(unionOf(lists.map(bitmapOf)))).toEqual(ascending(new Set(lists.flat())));
      }),
    );
  });

  it('subtracts like sets do', () => {
    fc.assert(
      fc.property(ordinals, ordinals, (list, without) => {
        const expected = ascending(list.filter((ordinal) => !without.includes(ordinal)));
        expect(listOf(andNot(bitmapOf(list), bitmapOf(without)))).toEqual(expected);
      }),
    );
  });

  it('leaves the bitmaps it reads as they were', () => {
    const [a, b] = [bitmapOf([1, 40]), bitmapOf([40])];
    unionOf([a, b]);
    andNot(a, b);
    expect([listOf(a), listOf(b)]).toEqual([[1, 40], [40]]);
  });

  it('keeps what is already in the target when another is added', () => {
    const target = new Uint32Array(2);
    setBit(target, 63);
    orInto(target, bitmapOf([0, 31]));
    expect(listOf(target)).toEqual([0, 31, 63]);
  });

  it('holds the sign bit of a word like any other', () => {
    const bitmap = bitmapOf([31, 63]);
    expect(hasBit(bitmap, 31)).toBe(true);
    expect(countBits(bitmap)).toBe(2);
    expect(listOf(bitmap)).toEqual([31, 63]);
  });

  it('refuses an ordinal it has no room for', () => {
    expect(() => setBit(new Uint32Array(1), 32)).toThrow(RangeError);
  });

  it('refuses to be added to a shorter one', () => {
    expect(() => orInto(new Uint32Array(1), new Uint32Array(2))).toThrow(RangeError);
  });
});

describe('wordsFor', () => {
  it.each([
    [0, 0],
    [1, 1],
    [32, 1],
    [33, 2],
    [100_000, 3_125],
  ])('gives %i ordinals %i words', (count, words) => {
    expect(wordsFor(count)).toBe(words);
  });
});

describe('onesIn', () => {
  it('counts the ones of any 32-bit word', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 0xffffffff }), (word) => {
        expect(onesIn(word)).toBe([...word.toString(2)].filter((digit) => digit === '1').length);
      }),
    );
  });

  it.each([
    [0, 0],
    [0xffffffff, 32],
    [-1, 32],
    [0x80000000, 1],
    [0x55555555, 16],
  ])('of %i is %i', (word, ones) => {
    expect(onesIn(word)).toBe(ones);
  });
});
