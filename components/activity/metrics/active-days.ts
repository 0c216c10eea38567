import type { ActivityIndex } from '../activity-index';
import { type UtcDay, addDays } from '../day';
import { type DayBitmap, countBits, forEachBit, wordsFor } from '../day-bitmap';

/**
 * On how many days of a period each person was active. Counts 32 people at once in vertical counters: one bitmap per
 * binary digit, lowest first, with seven days added in one pass (a tree of full adders). One pass over the days costs
 * less than reading a second copy of the index, laid out by member, would.
 */
export class ActiveDays {
  readonly #digits: readonly DayBitmap[];

  /** Counts the days that were read, for ordinals 0 to `ordinals - 1`. */
  constructor(index: ActivityIndex, from: UtcDay, to: UtcDay, ordinals: number) {
    const words = wordsFor(ordinals);
    const highest = 32 - Math.clz32(Math.max(7, to - from + 1));
    this.#digits = Array.from({ length: highest + 1 }, () => new Uint32Array(words));
    // Missing days of a week are empty bitmaps of full length: reading beyond an array's end is slow.
    const nobody: DayBitmap = new Uint32Array(words);
    let week: DayBitmap[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const bitmap = index.bitmap(day);
      if (bitmap) week.push(bitmap);
      if (week.length < 7 && day < to) continue;
      addWeek(this.#digits, week, nobody);
      week = [];
    }
  }

  /** One person's number of active days. */
  of(ordinal: number): number {
    const [word, bit] = [ordinal >>> 5, ordinal & 31];
    return this.#digits.reduce((days, digit, power) => days + ((((digit[word] ?? 0) >>> bit) & 1) << power), 0);
  }

  /** Everybody's number of active days, by ordinal. */
  all(): Uint16Array {
    const days = new Uint16Array((this.#digits[0]?.length ?? 0) * 32);
    this.#digits.forEach((digit, power) => {
      forEachBit(digit, (ordinal) => {
        days[ordinal] = (days[ordinal] ?? 0) + (1 << power);
      });
    });
    return days;
  }

  /**
   * The people with the most active days, at least one: the fewest whole groups of equal days that make up `count`
   * people, or everybody active if there are fewer.
   */
  most(count: number, among: DayBitmap | undefined): DayBitmap {
    let surely = this.#nobody();
    let maybe = this.#anybody(among);
    if (countBits(maybe) <= count) return maybe;
    for (let power = this.#digits.length - 1; power >= 0; power -= 1) {
      const digit = this.#digits[power];
      if (!digit) continue;
      const above = maybe.map((word, i) => word & (digit[i] ?? 0));
      const people = countBits(surely) + countBits(above);
      if (people < count) {
        surely = surely.map((word, i) => word | (above[i] ?? 0));
        maybe = maybe.map((word, i) => word & ~(digit[i] ?? 0));
      } else {
        maybe = above;
      }
    }
    return surely.map((word, i) => word | (maybe[i] ?? 0));
  }

  #nobody(): DayBitmap {
    return new Uint32Array(this.#digits[0]?.length ?? 0);
  }

  #anybody(among: DayBitmap | undefined): DayBitmap {
    const anybody = this.#nobody();
    for (const digit of this.#digits) {
      for (let i = 0; i < anybody.length; i += 1) anybody[i] = (anybody[i] ?? 0) | (digit[i] ?? 0);
    }
    return among ? anybody.map((word, i) => word & (among[i] ?? 0)) : anybody;
  }
}

/** Adds up to seven days: full adders make a three-digit number of them, which is added to the counters. */
function addWeek(digits: readonly DayBitmap[], week: readonly DayBitmap[], nobody: DayBitmap): void {
  const [a = nobody, b = nobody, c = nobody, d = nobody, e = nobody, f = nobody, g = nobody] = week;
  const [ones = nobody, twos = nobody, fours = nobody] = digits;
  for (let i = 0; i < ones.length; i += 1) {
    const a0 = a[i] ?? 0;
    const b0 = b[i] ?? 0;
    const c0 = c[i] ?? 0;
    const d0 = d[i] ?? 0;
    const e0 = e[i] ?? 0;
    const f0 = f[i] ?? 0;
    const g0 = g[i] ?? 0;
    const abc = a0 ^ b0 ^ c0;
    const def = d0 ^ e0 ^ f0;
    const one = abc ^ def ^ g0;
    const twoA = majority(a0, b0, c0);
    const twoB = majority(d0, e0, f0);
    const twoC = majority(abc, def, g0);
    const two = twoA ^ twoB ^ twoC;
    const four = majority(twoA, twoB, twoC);
    const heldOne = ones[i] ?? 0;
    const heldTwo = twos[i] ?? 0;
    const heldFour = fours[i] ?? 0;
    const carryTwo = heldOne & one;
    const carryFour = majority(heldTwo, two, carryTwo);
    ones[i] = heldOne ^ one;
    twos[i] = heldTwo ^ two ^ carryTwo;
    fours[i] = heldFour ^ four ^ carryFour;
    carryOn(digits, i, majority(heldFour, four, carryFour));
  }
}

/** The carry of a full adder. */
function majority(a: number, b: number, c: number): number {
  return (a & b) | (c & (a ^ b));
}

function carryOn(digits: readonly DayBitmap[], word: number, carry: number): void {
  let rest = carry;
  for (let power = 3; rest !== 0 && power < digits.length; power += 1) {
    const digit = digits[power];
    if (!digit) return;
    const held = digit[word] ?? 0;
    digit[word] = held ^ rest;
    rest &= held;
  }
}
