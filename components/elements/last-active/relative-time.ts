import { type Instant, MS_PER_DAY, instant } from '../../activity/day';
import type { Precision } from '../../activity/member';

export type AgeUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';

/** How long ago a moment is, in the one unit a reader wants. */
export type Age =
  | { readonly kind: 'just-now'; readonly changesAt: Instant }
  /** Less than one of the units the moment is known in. */
  | { readonly kind: 'within'; readonly unit: AgeUnit; readonly changesAt: Instant }
  | {
      readonly kind: 'ago';
      readonly value: number;
      readonly unit: AgeUnit;
      /** The moment came from a rounded text: "about". */
      readonly rounded: boolean;
      readonly changesAt: Instant;
    };

const MS: Readonly<Record<AgeUnit, number>> = {
  minute: 60_000,
  hour: 3_600_000,
  day: MS_PER_DAY,
  week: 7 * MS_PER_DAY,
  month: 30.4375 * MS_PER_DAY,
  year: 365.25 * MS_PER_DAY,
};

/**
 * From this age on a coarser unit is used. Days go up to 91: an admin weighs a member against 30 and 90 days, and
 * "3 months ago" would hide on which side of the line he is. Weeks appear only where nothing finer is known.
 */
const ENDS_AT: Readonly<Record<AgeUnit, number>> = {
  minute: MS.hour,
  hour: MS.day,
  day: 92 * MS.day,
  week: 92 * MS.day,
  month: 2 * MS.year,
  year: Infinity,
};

const NATURAL: readonly AgeUnit[] = ['minute', 'hour', 'day', 'month', 'year'];
const UNITS: readonly AgeUnit[] = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** Below this age W&B's own text in the same cell counts in the same units, and rounds (`wandb/ui.md`, Time texts). */
const BESIDE_NATIVE = 7 * MS_PER_DAY;

/**
 * The age of `at`, never finer than `precision`, and when its text changes next. Below a week it is rounded as W&B
 * does, so that the two texts in a cell do not seem to disagree; from then on whole units that have passed, because
 * thresholds are weighed in them. A moment read from a rounded text ("3 months ago") is rounded back. A moment ahead of
 * `now` (clocks differ) is now.
 */
export function ageOf(at: Instant, now: Instant, precision: Precision): Age {
  const age = Math.max(0, now - at);
  const unit = coarser(naturalUnit(age), precision);
  const rounded = unit === precision && (unit === 'week' || unit === 'month' || unit === 'year');
  if (!rounded && age < MS[unit]) {
    const changesAt = instant(at + MS[unit]);
    return unit === 'minute' ? { kind: 'just-now', changesAt } : { kind: 'within', unit, changesAt };
  }
  const isRounded = rounded || age < BESIDE_NATIVE;
  const value = isRounded ? Math.max(1, Math.round(age / MS[unit])) : Math.floor(age / MS[unit]);
  // Where rounding ends before it would go up, the text stays until a whole unit more has passed.
  const roundsUp = isRounded && (rounded || (value + 0.5) * MS[unit] < BESIDE_NATIVE);
  const next = at + (value + (roundsUp ? 0.5 : 1)) * MS[unit];
  return { kind: 'ago', value, unit, rounded, changesAt: instant(Math.min(next, at + ENDS_AT[unit])) };
}

function naturalUnit(age: number): AgeUnit {
  return NATURAL.find((unit) => age < ENDS_AT[unit]) ?? 'year';
}

function coarser(natural: AgeUnit, precision: Precision): AgeUnit {
  if (precision === 'second') return natural;
  return UNITS[Math.max(UNITS.indexOf(natural), UNITS.indexOf(precision))] ?? natural;
}
