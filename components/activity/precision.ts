import type { Precision } from './member';
import { type Instant, instant } from './day';

const DAY = 86_400_000;

/** Finest first. */
export const PRECISIONS: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];

/** How far the truth may lie from a moment of that precision, either way, in milliseconds. Mean months and years. */
const UNCERTAINTY_MS: Readonly<Record<Precision, number>> = {
  // Sources that tell seconds are taken at their word.
  second: 0,
  minute: 60_000,
  hour: 3_600_000,
  day: DAY,
  week: 7 * DAY,
  month: 30.4375 * DAY,
  year: 365.25 * DAY,
};

/** A moment as exactly as it is known. */
export interface ReadMoment {
  readonly at: Instant;
  readonly precision: Precision;
}

/** The earliest moment it can have been. */
export function earliestOf({ at, precision }: ReadMoment): Instant {
  return instant(at - UNCERTAINTY_MS[precision]);
}

/** The latest moment it can have been. */
export function latestOf({ at, precision }: ReadMoment): Instant {
  return instant(at + UNCERTAINTY_MS[precision]);
}

/**
 * Orders moments by how late they certainly are: greater than zero if `a` tells of later activity than `b`. A coarse
 * text ("3 months ago") never beats an exact moment within its span, and the newest of equally exact moments wins.
 * A total order, so that the greatest of a set does not depend on the order it is met in.
 */
export function compareMoments(a: ReadMoment, b: ReadMoment): number {
  return earliestOf(a) - earliestOf(b) || PRECISIONS.indexOf(b.precision) - PRECISIONS.indexOf(a.precision);
}
