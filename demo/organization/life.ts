import { STREAM, chance, pick } from './hash';

/** How a member lives with W&B, in days since 1970-01-01 (UTC). Everything they do follows from this and the seed. */
export interface Life {
  readonly seed: number;
  readonly index: number;
  /** Day an admin invited them. */
  readonly invited: number;
  /** Day they accepted; undefined while the invite is pending. */
  readonly accepted: number | undefined;
  /** Never opened W&B after accepting. */
  readonly neverActive: boolean;
  /** Chance of being active on an ordinary weekday once settled in. */
  readonly weekday: number;
  readonly weekend: number;
  /** Nothing from `silentFrom` on; back from `backFrom` on, if ever. */
  readonly silentFrom: number;
  readonly backFrom: number;
  readonly deactivated: boolean;
}

const LONGEST_HISTORY = 1_095;
const HOLIDAYS: ReadonlySet<string> = new Set([
  '01-01',
  '05-01',
  '07-04',
  '12-24',
  '12-25',
  '12-26',
  '12-27',
  '12-28',
  '12-29',
  '12-30',
  '12-31',
]);
const MS_PER_DAY = 86_400_000;

/** The life of the `index`-th person of an organization. `today` and all days in days since 1970-01-01. */
export function lifeOf(seed: number, index: number, today: number): Life {
  const age = 4 + Math.floor(chance(seed, index, STREAM.join) ** 1.3 * (LONGEST_HISTORY - 8));
  const founder = index === 0;
  const invited = founder ? today - LONGEST_HISTORY : today - age;
  const fate = founder ? 1 : chance(seed, index, STREAM.fate);
  const delay = Math.floor(chance(seed, index, STREAM.accept) ** 2 * 12);
  const isPending = fate < 0.05 && age < 200;
  const accepted = isPending ? undefined : Math.min(today, invited + delay);
  const begins = accepted ?? today;
  const leaves = fate >= 0.1 && fate < 0.42;
  const silentFrom = leaves ? begins + 5 + pick(Math.max(1, today - begins), seed, index, STREAM.leave) : Infinity;
  const comesBack = fate >= 0.34 && fate < 0.42;
  return {
    seed,
    index,
    invited,
    accepted,
    neverActive: fate >= 0.05 && fate < 0.1,
    ...rhythmOf(seed, index, founder),
    silentFrom,
    backFrom: comesBack ? silentFrom + 40 + pick(120, seed, index, STREAM.comeback) : Infinity,
    deactivated: fate >= 0.1 && fate < 0.15,
  };
}

function rhythmOf(seed: number, index: number, founder: boolean): Pick<Life, 'weekday' | 'weekend'> {
  const kind = founder ? 0 : chance(seed, index, STREAM.rhythm);
  const weekday = kind < 0.25 ? 0.8 : kind < 0.6 ? 0.5 : kind < 0.85 ? 0.18 : 0.04;
  const worksWeekends = chance(seed, index, STREAM.weekend) < 0.12;
  return { weekday, weekend: weekday * (worksWeekends ? 0.5 : 0.06) };
}

/** Whether the person does anything on that UTC day. Pure and cheap: no day depends on another. */
export function isActiveOn(life: Life, day: number): boolean {
  if (life.neverActive || life.accepted === undefined || day < life.accepted) return false;
  if (day >= life.silentFrom && day < life.backFrom) return false;
  if (isOnVacation(life, day)) return false;
  return chance(life.seed, life.index, day, STREAM.day) < likelihood(life, day);
}

function likelihood(life: Life, day: number): number {
  const weekdayIndex = (day + 3) % 7;
  const usual = weekdayIndex >= 5 ? life.weekend : life.weekday;
  const settledIn = Math.min(1, 0.3 + (day - (life.accepted ?? day)) / 30);
  return usual * settledIn * (isHoliday(day) ? 0.08 : 1);
}

const holidayByDay = new Map<number, boolean>();

/** Remembered per day: writing a date costs more than everything else in a life. */
function isHoliday(day: number): boolean {
  const known = holidayByDay.get(day);
  if (known !== undefined) return known;
  const holiday = HOLIDAYS.has(new Date(day * MS_PER_DAY).toISOString().slice(5, 10));
  holidayByDay.set(day, holiday);
  return holiday;
}

/** Two absences a year, of one to three weeks. */
function isOnVacation(life: Life, day: number): boolean {
  const half = Math.floor(day / 183);
  const start = half * 183 + pick(160, life.seed, life.index, half, STREAM.vacation);
  return day >= start && day < start + 6 + pick(16, life.seed, life.index, half, STREAM.vacation, 1);
}
