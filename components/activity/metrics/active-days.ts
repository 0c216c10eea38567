import type { ActivityIndex } from '../activity-index';
import { type UtcDay, addDays } from '../day';
import { type DayBitmap, wordsFor } from '../day-bitmap';

/**
 * On how many of the days each ordinal was active: entry `o` is ordinal `o`'s. Counts 32 people at once in vertical
 * counters, one bitmap per binary digit, which costs about two word operations a day and needs no second copy of the
 * index by member.
 */
export function activeDaysByOrdinal(index: ActivityIndex, from: UtcDay, to: UtcDay, ordinals: number): Uint16Array {
  const words = wordsFor(ordinals);
  const digits: Uint32Array[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const bitmap = index.bitmap(day);
    if (!bitmap) continue;
    // Before the n-th addition no counter holds more than n - 1: a digit more is needed at every power of two.
    const days = to - from + 1;
    while (digits.length < 32 - Math.clz32(days)) digits.push(new Uint32Array(words));
    addToCounters(digits, bitmap);
  }
  return readCounters(digits, ordinals);
}

function addToCounters(digits: readonly Uint32Array[], bitmap: DayBitmap): void {
  const [lowest] = digits;
  if (!lowest) return;
  const length = Math.min(lowest.length, bitmap.length);
  for (let i = 0; i < length; i += 1) {
    let carry = bitmap[i] ?? 0;
    for (let digit = 0; carry !== 0; digit += 1) {
      const counter = digits[digit];
      if (!counter) break;
      const held = counter[i] ?? 0;
      counter[i] = held ^ carry;
      carry &= held;
    }
  }
}

function readCounters(digits: readonly Uint32Array[], ordinals: number): Uint16Array {
  const counts = new Uint16Array(ordinals);
  digits.forEach((digit, power) => {
    for (let i = 0; i < digit.length; i += 1) {
      let rest = digit[i] ?? 0;
      while (rest !== 0) {
        const ordinal = (i << 5) | (31 - Math.clz32(rest & -rest));
        if (ordinal < ordinals) counts[ordinal] = (counts[ordinal] ?? 0) + (1 << power);
        rest &= rest - 1;
      }
    }
  });
  return counts;
}
