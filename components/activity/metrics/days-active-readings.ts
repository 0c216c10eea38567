import type { UtcDay } from '../day';
import type { Period } from '../period';

/** W&B's own number of active days of everybody, as it was read on one day. */
export interface DaysActiveReading {
  readonly day: UtcDay;
  /** By ordinal; NaN where it was not told. */
  readonly counts: Float64Array;
  /** By ordinal: 1 where the person was active on `day` already when it was read, so that the count holds that day. */
  readonly holdsDay: Uint8Array;
}

/** On how many days of a period somebody was active, as far as readings of a growing count tell. Which days, they do not. */
export interface DaysBounds {
  readonly atLeast: number;
  /** Undefined if no reading from before the period is known. */
  readonly atMost: number | undefined;
}

/**
 * Of all days a reading is kept of (earliest first), those that tell most about a period: the last before it, the first
 * in it, and the last in it.
 */
export function readingDaysFor(days: readonly UtcDay[], { from, to }: Period): readonly UtcDay[] {
  const inside = days.filter((day) => day >= from && day <= to);
  const last = inside.at(-1);
  if (last === undefined) return [];
  const before = days.findLast((day) => day < from);
  return [...new Set([before, inside[0], last].filter((day) => day !== undefined))];
}

/** Tells from differences of counts on how many days of a period each person was active. */
export class DaysActiveChange {
  readonly #period: Period;
  readonly #before: DaysActiveReading | undefined;
  readonly #first: DaysActiveReading | undefined;
  /** The reading up to which the bounds hold; undefined if none is in the period. */
  readonly last: DaysActiveReading | undefined;

  /** @param readings in any order; those that tell nothing of the period are ignored */
  constructor(readings: readonly DaysActiveReading[], period: Period) {
    const sorted = [...readings].sort((a, b) => a.day - b.day);
    const inside = sorted.filter(({ day }) => day >= period.from && day <= period.to);
    this.#period = period;
    this.#before = sorted.findLast(({ day }) => day < period.from);
    this.#first = inside[0];
    this.last = inside.at(-1);
  }

  /** Whether there are two readings to compare. */
  get isKnown(): boolean {
    return this.last !== undefined && (this.#before !== undefined || this.#first !== this.last);
  }

  /** The first day the readings tell of. */
  get from(): UtcDay | undefined {
    return this.#before ? this.#period.from : this.#first?.day;
  }

  /** Undefined where the readings tell nothing, or the count fell: then it was begun anew. */
  of(ordinal: number): DaysBounds | undefined {
    const inner = growth(this.#first, this.last, ordinal);
    const outer = growth(this.#before, this.last, ordinal);
    if (inner === undefined && outer === undefined) return undefined;
    const outside = this.#daysOutside(ordinal);
    return { atLeast: Math.max(inner ?? 0, outer === undefined ? 0 : outer - outside), atMost: outer };
  }

  /** Days before the period that may have been added to the count since it was read before the period. */
  #daysOutside(ordinal: number): number {
    const before = this.#before;
    if (!before) return 0;
    return this.#period.from - before.day - (before.holdsDay[ordinal] ?? 0);
  }
}

function growth(
  from: DaysActiveReading | undefined,
  to: DaysActiveReading | undefined,
  ordinal: number,
): number | undefined {
  if (!from || !to) return undefined;
  const days = (to.counts[ordinal] ?? NaN) - (from.counts[ordinal] ?? NaN);
  return days >= 0 ? days : undefined;
}
