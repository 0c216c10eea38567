import type { Precision } from '../../../components/activity/member';

/** Against what a text is read. */
export interface ReadingContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone the page shows local times in, normally the browser's. */
  readonly zone: string;
  /** Slashed dates of this column put the day first (`20/11/2026`). W&B's own put the month first. */
  readonly dayFirst?: boolean;
}

/** A moment as exactly as its text tells: the truth lies within one unit of `precision` around `at`. */
export interface MomentReading {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly precision: Precision;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Length in milliseconds of what a precision leaves open; months and years are mean ones. */
export const PRECISION_MS: Readonly<Record<Precision, number>> = {
  second: 1_000,
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  week: 7 * DAY,
  month: 30.4375 * DAY,
  year: 365.25 * DAY,
};
