import type { ActivityIndex } from '../activity-index';
import type { UtcDay } from '../day';
import { type DayBitmap, countBits } from '../day-bitmap';

interface Counts {
  readonly among: DayBitmap | undefined;
  readonly byDay: Map<UtcDay, number>;
}

/** An index never changes, so neither do its counts. */
const cache = new WeakMap<ActivityIndex, Counts>();

/** How many of the people who count were active on a day; undefined for days not read. */
export function activeOn(index: ActivityIndex, day: UtcDay, among: DayBitmap | undefined): number | undefined {
  const byDay = countsOf(index, among);
  const known = byDay.get(day);
  if (known !== undefined) return known;
  const bitmap = index.bitmap(day);
  if (!bitmap) return undefined;
  const count = countBits(bitmap, among);
  byDay.set(day, count);
  return count;
}

function countsOf(index: ActivityIndex, among: DayBitmap | undefined): Map<UtcDay, number> {
  const known = cache.get(index);
  if (known && known.among === among) return known.byDay;
  const counts: Counts = { among, byDay: new Map() };
  cache.set(index, counts);
  return counts.byDay;
}
