import type { DayCoverage } from './activity-index';
import type { DayBitmap } from './day-bitmap';
import { type UtcDay, utcDay } from './day';

/** Days stored together: one audit day rewrites one block, three years read back as forty (`perf.md`). */
export const DAYS_PER_BLOCK = 28;

/** Four ISO weeks' worth of day bitmaps as they are stored. Never changed after it was made. */
export interface DayBlock {
  /** A multiple of 28 days since 1970-01-01. */
  readonly firstDay: UtcDay;
  /** One entry per day: 0 unread, 1 read in part, 2 complete. */
  readonly coverage: Uint8Array;
  /** The 28 days' bitmaps one after the other, all of one width. */
  readonly words: Uint32Array;
}

const COVERAGES = ['unread', 'partial', 'complete'] as const satisfies readonly DayCoverage[];

/** The stored number of a coverage; the greater of two is what both together know. */
export function coverageRank(coverage: DayCoverage): number {
  return COVERAGES.indexOf(coverage);
}

/** The coverage that is stored as such a number. */
export function coverageOfRank(rank: number): DayCoverage {
  return COVERAGES[rank] ?? 'unread';
}

/** First day of the block a day belongs to. */
export function firstDayOfBlock(day: UtcDay): UtcDay {
  return utcDay(Math.floor(day / DAYS_PER_BLOCK) * DAYS_PER_BLOCK);
}

/** A block nothing is known of, with room for `width` words a day. */
export function emptyBlock(firstDay: UtcDay, width = 0): DayBlock {
  return { firstDay, coverage: new Uint8Array(DAYS_PER_BLOCK), words: new Uint32Array(DAYS_PER_BLOCK * width) };
}

/** Words per day. */
export function widthOf(block: DayBlock): number {
  return block.words.length / DAYS_PER_BLOCK;
}

/** Whether the log of a day of this block was read. */
export function coverageIn(block: DayBlock, day: UtcDay): DayCoverage {
  return coverageOfRank(block.coverage[day - block.firstDay] ?? 0);
}

/** The bitmap of a day of this block: a window into it, not a copy. */
export function bitmapIn(block: DayBlock, day: UtcDay): DayBitmap {
  const width = widthOf(block);
  const start = (day - block.firstDay) * width;
  return block.words.subarray(start, start + width);
}

/** A copy with at least `width` words a day. */
export function widened(block: DayBlock, width: number): DayBlock {
  return withWidth(block, Math.max(width, widthOf(block)));
}

/** A copy with no more words a day than its greatest ordinal needs. */
export function trimmed(block: DayBlock): DayBlock {
  const width = widthOf(block);
  let needed = 0;
  block.words.forEach((word, i) => {
    if (word !== 0 && i % width >= needed) needed = (i % width) + 1;
  });
  return withWidth(block, needed);
}

function withWidth(block: DayBlock, to: number): DayBlock {
  const from = widthOf(block);
  const words = new Uint32Array(DAYS_PER_BLOCK * to);
  for (let i = 0; i < DAYS_PER_BLOCK; i += 1) {
    words.set(block.words.subarray(i * from, i * from + Math.min(from, to)), i * to);
  }
  return { firstDay: block.firstDay, coverage: block.coverage.slice(), words };
}
