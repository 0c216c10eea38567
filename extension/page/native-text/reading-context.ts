import type { Precision } from '../../../components/activity/member';

/** Against what a text is read. */
export interface ReadingContext {
  /** Epoch milliseconds. */
  readonly now: number;
  /** IANA zone the page shows local times in, normally the browser's. */
  readonly zone: string;
  /** Slashed dates of this column put the day first (`20/11/2026`). W&B's own put the month first. */
  readonly dayFirst?: boolean;
  /** Reads calendar texts (`absolute-text.ts`); without it they are unknown. */
  readonly calendar?: CalendarReader;
}

/** Reads one form of a moment out of plain lower-case text; undefined if it is anything else. */
export type CalendarReader = (text: string, context: ReadingContext) => MomentReading | undefined;

/** A moment as exactly as its text tells: the truth lies within one unit of `precision` around `at`. */
export interface MomentReading {
  /** Epoch milliseconds. */
  readonly at: number;
  readonly precision: Precision;
}

/** Nothing of W&B is older; a date before it is no activity. */
const EARLIEST = Date.UTC(2016, 0, 1);

/** Whether somebody can have been active at `at`, in epoch milliseconds; clocks and zones differ by up to a day. */
export function isPlausible(at: number, now: number): boolean {
  return at >= EARLIEST && at <= now + DAY;
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
