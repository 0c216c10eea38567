import type { DayCoverage } from './activity-index';
import { type UtcDay, utcDay } from './day';

/**
 * Who did work, as far as the audit log tells: actions on runs, sweeps and artifacts, and every one that creates, changes
 * or deletes something (`features.md`, 3.1). Only the last day of each person is kept.
 */
export interface WorkActivity {
  /** The last day a person did work on; undefined if they were never seen at work. */
  lastDay(ordinal: number): UtcDay | undefined;
  /**
   * How far the log of a day was read by a Rollcall that keeps work. Days read before that are `unread` here, and known
   * in the index all the same.
   */
  coverage(day: UtcDay): DayCoverage;
}

/** Stands for nobody's day, in memory and in the store. */
export const NO_WORK = -1;

const FIRST_ROOM = 64;

/** The last day of work of each person, by ordinal: four bytes each. */
export class WorkDays {
  #days: Int32Array;

  constructor(room = FIRST_ROOM) {
    this.#days = new Int32Array(room).fill(NO_WORK);
  }

  /** Notes that somebody did work on a day. Any order, and the same again, gives the same. */
  note(ordinal: number, day: UtcDay): void {
    if (ordinal >= this.#days.length) this.#grow(ordinal + 1);
    if (day > (this.#days[ordinal] ?? NO_WORK)) this.#days[ordinal] = day;
  }

  /** The last day somebody did work on. */
  of(ordinal: number): UtcDay | undefined {
    const day = this.#days[ordinal] ?? NO_WORK;
    return day === NO_WORK ? undefined : utcDay(day);
  }

  /** A copy in which people who turned out to be one share their last day (`IdentityTable.merges`). */
  merged(merges: ReadonlyMap<number, number>): WorkDays {
    const copy = new WorkDays(0);
    copy.#days = this.#days.slice();
    for (const [from, to] of merges) {
      const day = copy.of(from);
      if (day === undefined) continue;
      copy.note(to, day);
      copy.#days[from] = NO_WORK;
    }
    return copy;
  }

  /** The days of these ordinals as they are stored, `NO_WORK` where none is known. */
  column(ordinals: Uint32Array): Int32Array {
    const column = new Int32Array(ordinals.length);
    // A loop: stored after each day read, and ten times as fast as `from` with a function.
    for (let i = 0; i < column.length; i += 1) column[i] = this.#days[ordinals[i] ?? -1] ?? NO_WORK;
    return column;
  }

  #grow(needed: number): void {
    const grown = new Int32Array(Math.max(needed, this.#days.length * 2)).fill(NO_WORK);
    grown.set(this.#days);
    this.#days = grown;
  }
}

/** The days that were stored beside these ordinals. */
export function workDaysFrom(ordinals: Uint32Array, days: Int32Array): WorkDays {
  const work = new WorkDays(ordinals.length);
  ordinals.forEach((ordinal, i) => {
    const day = days[i] ?? NO_WORK;
    if (day !== NO_WORK) work.note(ordinal, utcDay(day));
  });
  return work;
}
