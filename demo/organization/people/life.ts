import type { UtcDay } from '../../../components/activity/day';
import { STREAM, chance, chanceAt } from '../hash';
import { placeTable } from './calendar';

/** How a person lives with W&B. Everything they ever do follows from this, the seed and the day. */
export interface Life {
  readonly seed: number;
  /** Number of the person within the seed; not their user id. */
  readonly person: number;
  /** Position in `REGIONS`. */
  readonly region: number;
  /** The key their days are drawn with: asked too often to be worked out each time. */
  readonly dayKey: number;
  /** Day an admin invited them. */
  readonly invited: UtcDay;
  /** Day they accepted; undefined while the invite is pending. */
  readonly accepted?: UtcDay;
  /** First day they did anything, and they surely did on that day; Infinity if they never did. */
  readonly begins: number;
  /** First day after they were deactivated, removed or deleted; Infinity while they may sign in. */
  readonly left: number;
  /** Chance of being active on an ordinary weekday, and on a day of the weekend, once settled in. */
  readonly weekday: number;
  readonly weekend: number;
  readonly settlingDays: number;
  /** Works in bursts: shares of ten-day stretches in which nothing happens. */
  readonly pauses: number;
  /** Vacations, leaves and silences as pairs of days: from (included), until (excluded). */
  readonly absences: readonly number[];
  /** Usual UTC second of the day they start at. */
  readonly startsAt: number;
  /** Whether an admin had them deactivated during the first long absence and reactivated after it. */
  readonly wasSuspended: boolean;
}

const STRETCH_DAYS = 10;
/** One in so many looks on only, whatever seat they hold. */
const ONE_LOOKS_ON_OF = 16;

/** Whether a person only ever looks: a viewer seat would do for them. */
export function onlyLooksOn({ dayKey }: Life): boolean {
  return dayKey % ONE_LOOKS_ON_OF === 0;
}

/** Whether the person does anything on that UTC day. Pure and cheap: no day depends on another. */
export function isActiveOn(life: Life, day: number): boolean {
  if (day < life.begins || day >= life.left) return false;
  if (day === life.begins) return true;
  if (chanceAt(life.dayKey, day) >= likelihoodOn(life, day)) return false;
  return !isPausing(life, day) && !isAbsentOn(life, day);
}

function likelihoodOn(life: Life, day: number): number {
  const table = placeTable(life.region);
  const index = day - table.firstDay;
  const usual = table.weekends[index] === 1 ? life.weekend : life.weekday;
  const days = day - life.begins;
  const settled = days >= life.settlingDays ? 1 : 0.35 + (0.65 * days) / life.settlingDays;
  return usual * settled * (table.factors[index] ?? 1);
}

function isPausing(life: Life, day: number): boolean {
  if (life.pauses === 0) return false;
  return chance(life.seed, life.person, Math.floor(day / STRETCH_DAYS), STREAM.burst) < life.pauses;
}

function isAbsentOn({ absences }: Life, day: number): boolean {
  for (let index = 0; index < absences.length; index += 2) {
    if (day >= (absences[index] ?? 0) && day < (absences[index + 1] ?? 0)) return true;
  }
  return false;
}
