import type { ActivityIndex } from '../activity-index';
import { type UtcDay, addDays } from '../day';
import { type DayBitmap, countBits, onesIn } from '../day-bitmap';

const DAYS_PER_WEEK = 7;

interface Counts {
  readonly among: DayBitmap | undefined;
  readonly byRun: Map<number, number>;
}

/** An index never changes, so neither do its counts. */
const cache = new WeakMap<ActivityIndex, Counts>();

/**
 * How many different people were active on any of up to seven days, of those in `among` if it is given. Days not read
 * add nobody; undefined if none was read.
 */
export function uniquePeople(
  index: ActivityIndex,
  from: UtcDay,
  to: UtcDay,
  among: DayBitmap | undefined,
): number | undefined {
  const counts = countsOf(index, among);
  const run = from * DAYS_PER_WEEK + (to - from);
  const known = counts.get(run);
  if (known !== undefined) return known;
  const bitmaps = bitmapsOf(index, from, to);
  if (bitmaps.length === 0) return undefined;
  const count = countUnion(bitmaps, among);
  counts.set(run, count);
  return count;
}

function countsOf(index: ActivityIndex, among: DayBitmap | undefined): Map<number, number> {
  const known = cache.get(index);
  if (known && known.among === among) return known.byRun;
  const byRun = new Map<number, number>();
  cache.set(index, { among, byRun });
  return byRun;
}

function bitmapsOf(index: ActivityIndex, from: UtcDay, to: UtcDay): readonly DayBitmap[] {
  if (to - from >= DAYS_PER_WEEK) throw new RangeError('A run has seven days at most');
  const bitmaps: DayBitmap[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const bitmap = index.bitmap(day);
    if (bitmap) bitmaps.push(bitmap);
  }
  return bitmaps;
}

/** Reads seven days at a time without writing their union anywhere: twice as fast as joining one by one. */
function countUnion(bitmaps: readonly DayBitmap[], among: DayBitmap | undefined): number {
  const [first] = bitmaps;
  if (first && bitmaps.length === 1) return countBits(first, among);
  const words = Math.max(...bitmaps.map(({ length }) => length));
  // Of full length, because reading beyond an array's end is slow.
  const nobody = new Uint32Array(words);
  const [a = nobody, b = nobody, c = nobody, d = nobody, e = nobody, f = nobody, g = nobody] = bitmaps;
  let count = 0;
  for (let i = 0; i < words; i += 1) {
    const early = (a[i] ?? 0) | (b[i] ?? 0) | (c[i] ?? 0) | (d[i] ?? 0);
    const anyDay = early | (e[i] ?? 0) | (f[i] ?? 0) | (g[i] ?? 0);
    count += onesIn(among ? anyDay & (among[i] ?? 0) : anyDay);
  }
  return count;
}
