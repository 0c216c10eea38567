import { type UtcDay, addDays, dayOf } from '../day';
import { setBit, wordsFor } from '../day-bitmap';
import type { Member } from '../member';
import { type UtcMonth, monthOf } from '../month';
import type { OrganizationActivity } from '../organization-activity';
import type { ShownCount } from '../small-groups/hide-small';

/** Days in which somebody new is expected to begin: the usual grace of seats (`features.md`, feature 13). */
export const ACTIVATION_DAYS = 30;

/** How soon the people added in one month began. */
export interface Activation {
  readonly month: UtcMonth;
  readonly added: number;
  /** Of those added at least `ACTIVATION_DAYS` complete days ago: how many they are, and how many began in time. */
  readonly mature: ShownCount;
  readonly inTime: ShownCount;
  /** Median days from being added to the first activity, of everybody who began; absent if nobody did. */
  readonly medianDays?: number;
}

export interface FirstActivity {
  /** Oldest first. */
  readonly months: readonly Activation[];
  /** All months together; absent where nobody can be judged. */
  readonly all?: Omit<Activation, 'month'>;
  /** People added before the log was read without a gap, or at an unknown time: nobody knows when they began. */
  readonly unknown: number;
}

/** A member and the day they were added. */
interface Newcomer {
  readonly ordinal: number;
  readonly addedOn: UtcDay;
}

/** Only people added since the log was read without a gap can be judged: for them every day counts. */
export function firstActivityOf(activity: OrganizationActivity, today: UtcDay): FirstActivity {
  const since = readWithoutGapSince(activity, today);
  const people = activity.members.filter(isPerson);
  const judged = people.flatMap(({ ordinal, added }): readonly Newcomer[] => {
    const addedOn = added === undefined ? undefined : dayOf(added);
    return addedOn === undefined || addedOn < since ? [] : [{ ordinal, addedOn }];
  });
  const waits = waitsOf(activity, judged, since, today);
  const byMonth = new Map<UtcMonth, Newcomer[]>();
  for (const one of judged) {
    const month = monthOf(one.addedOn);
    const others = byMonth.get(month);
    if (others) others.push(one);
    else byMonth.set(month, [one]);
  }
  return {
    months: [...byMonth.entries()]
      .sort(([a], [b]) => a - b)
      .map(([month, newcomers]) => ({ month, ...activationOf(newcomers, waits, today) })),
    all: judged.length > 0 ? activationOf(judged, waits, today) : undefined,
    unknown: people.length - judged.length,
  };
}

/** An invite is no person yet, and an account known by a number only is none at all. */
function isPerson({ mergedInto, membership, email, username }: Member): boolean {
  return mergedInto === undefined && membership !== 'invited' && (email !== undefined || username !== undefined);
}

/** The first of the days up to yesterday that were all read to their end; today if yesterday was not. */
function readWithoutGapSince({ index }: OrganizationActivity, today: UtcDay): UtcDay {
  let since = today;
  while (index.coverage(addDays(since, -1)) === 'complete') since = addDays(since, -1);
  return since;
}

/** Has not begun. */
const WAITING = 0xffff;

/** Days each newcomer waited until they began, by ordinal; `WAITING` for those who have not, and for all others. */
function waitsOf(
  activity: OrganizationActivity,
  newcomers: readonly Newcomer[],
  since: UtcDay,
  today: UtcDay,
): Uint16Array {
  const { index, members } = activity;
  const words = wordsFor(members.length);
  const addedOn = new Int32Array(words * 32);
  const awaited = new Uint32Array(words);
  for (const { ordinal, addedOn: day } of newcomers) {
    addedOn[ordinal] = day;
    setBit(awaited, ordinal);
  }
  const waits = new Uint16Array(words * 32).fill(WAITING);
  for (let day = since; day <= today; day = addDays(day, 1)) {
    const active = index.bitmap(day);
    for (let word = 0; active && word < Math.min(words, active.length); word += 1) {
      for (let rest = (active[word] ?? 0) & (awaited[word] ?? 0); rest !== 0; rest &= rest - 1) {
        const ordinal = (word << 5) | (31 - Math.clz32(rest & -rest));
        const wait = day - (addedOn[ordinal] ?? 0);
        if (wait < 0) continue;
        waits[ordinal] = wait;
        awaited[word] = (awaited[word] ?? 0) & ~(1 << (ordinal & 31));
      }
    }
  }
  return waits;
}

function activationOf(newcomers: readonly Newcomer[], waits: Uint16Array, today: UtcDay): Omit<Activation, 'month'> {
  const mature = newcomers.filter(({ addedOn }) => today - addedOn > ACTIVATION_DAYS);
  const inTime = mature.filter(({ ordinal }) => (waits[ordinal] ?? WAITING) <= ACTIVATION_DAYS);
  const begun = newcomers.map(({ ordinal }) => waits[ordinal] ?? WAITING).filter((wait) => wait !== WAITING);
  return {
    added: newcomers.length,
    mature: mature.length,
    inTime: inTime.length,
    medianDays: medianOf(begun),
  };
}

/** The middle value, or the mean of the two in the middle. */
function medianOf(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
