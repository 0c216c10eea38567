import type { ActivityIndex } from '../activity-index';
import { type UtcDay, addDays } from '../day';
import { type DayBitmap, wordsFor } from '../day-bitmap';
import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { countedPeople } from './counted-people';
import { NO_DAY, rosterBounds } from './roster-bounds';

const cache = new WeakMap<ActivityIndex, { readonly members: readonly Member[]; readonly days: LastActiveDays }>();

/**
 * The last day, up to today, each person surely was active on, by ordinal: the later of what the audit log and the
 * members lists tell. Right for every day from `from` on; `NO_DAY` or an earlier day otherwise. Kept between questions,
 * because every window that ends today can be read off it.
 */
export function lastActiveDays(activity: OrganizationActivity, from: UtcDay, today: UtcDay): Int32Array {
  const known = cache.get(activity.index);
  if (known?.members === activity.members && known.days.today === today) return known.days.backTo(from);
  const days = new LastActiveDays(activity, today);
  cache.set(activity.index, { members: activity.members, days });
  return days.backTo(from);
}

class LastActiveDays {
  readonly today: UtcDay;
  readonly #index: ActivityIndex;
  readonly #lastDay: Int32Array;
  /** Who was not met yet on the way back, of those who count. */
  readonly #awaited: DayBitmap;
  #next: UtcDay;

  constructor(activity: OrganizationActivity, today: UtcDay) {
    const { index, members } = activity;
    const { among } = countedPeople(activity);
    this.today = today;
    this.#index = index;
    this.#lastDay = rosterBounds(activity).certain.map((day) => Math.min(day, today));
    this.#awaited = among?.slice() ?? new Uint32Array(wordsFor(members.length)).fill(0xffffffff);
    this.#next = index.span && index.span.to < today ? index.span.to : today;
  }

  backTo(from: UtcDay): Int32Array {
    const first = this.#index.span?.from;
    if (first === undefined) return this.#lastDay;
    for (; this.#next >= from && this.#next >= first; this.#next = addDays(this.#next, -1)) {
      const bitmap = this.#index.bitmap(this.#next);
      if (bitmap) this.#meet(bitmap, this.#next);
    }
    return this.#lastDay;
  }

  #meet(bitmap: DayBitmap, day: UtcDay): void {
    const [awaited, lastDay] = [this.#awaited, this.#lastDay];
    for (let i = 0; i < bitmap.length; i += 1) {
      let met = (bitmap[i] ?? 0) & (awaited[i] ?? 0);
      if (met === 0) continue;
      awaited[i] = (awaited[i] ?? 0) & ~met;
      for (; met !== 0; met &= met - 1) {
        const ordinal = (i << 5) | (31 - Math.clz32(met & -met));
        if (ordinal < lastDay.length && (lastDay[ordinal] ?? NO_DAY) < day) lastDay[ordinal] = day;
      }
    }
  }
}
