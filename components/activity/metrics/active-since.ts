import { type UtcDay, addDays, dayOf } from '../day';
import { type DayBitmap, hasBit, onesIn, setBit, wordsFor } from '../day-bitmap';
import type { OrganizationActivity } from '../organization-activity';
import { countedPeople } from './counted-people';
import { isCovered } from './plot-window';
import { NO_DAY, decisiveRoster, rosterBounds } from './roster-bounds';

/** What is known of the people active from a day until now. */
export interface ActiveSince {
  readonly from: UtcDay;
  /** People surely active since. */
  readonly people: number;
  /** People who may have been, for all the sources tell. */
  readonly open: number;
  /** Every day since was read in the audit log. */
  readonly isAuditComplete: boolean;
  /** At least one day since was read in the audit log. */
  readonly isAuditRead: boolean;
  /** A complete, current members list leaves nobody open. */
  readonly isRosterExact: boolean;
}

/**
 * For each day from `from` to `today`, earliest first: who was active from it until now. Joins the audit log's days
 * with the last activity the sources tell of, walking back from today so that each day adds only those not seen yet.
 */
export function activeSince(activity: OrganizationActivity, from: UtcDay, today: UtcDay): readonly ActiveSince[] {
  const { index } = activity;
  const walk = new WalkBack(activity, from, today);
  const isRosterCurrent = isCurrentRoster(activity, today);
  const found: ActiveSince[] = [];
  let isAuditComplete = true;
  let isAuditRead = false;
  for (let day = today; day >= from; day = addDays(day, -1)) {
    isAuditComplete &&= isCovered(index, day, today);
    isAuditRead ||= index.coverage(day) !== 'unread';
    walk.enter(day);
    found.push({
      from: day,
      people: walk.people,
      open: walk.open,
      isAuditComplete,
      isAuditRead,
      isRosterExact: isRosterCurrent && walk.open === 0,
    });
  }
  return found.reverse();
}

/** A complete members list of today, or one with every day since read in the audit log. */
function isCurrentRoster(activity: OrganizationActivity, today: UtcDay): boolean {
  const roster = decisiveRoster(activity);
  if (!roster?.complete) return false;
  for (let day = dayOf(roster.takenAt); day < today; day = addDays(day, 1)) {
    if (!isCovered(activity.index, day, today)) return false;
  }
  return dayOf(roster.takenAt) >= today || isCovered(activity.index, today, today);
}

class WalkBack {
  /** Seen active so far. */
  people = 0;
  /** Possibly active so far, and not seen. */
  open = 0;
  readonly #activity: OrganizationActivity;
  readonly #among: DayBitmap | undefined;
  readonly #seen: DayBitmap;
  readonly #possible: DayBitmap;
  readonly #certainOn: DayBuckets;
  readonly #possibleOn: DayBuckets;

  constructor(activity: OrganizationActivity, from: UtcDay, today: UtcDay) {
    const words = widestBitmap(activity, from, today);
    this.#activity = activity;
    this.#among = countedPeople(activity).among;
    this.#seen = new Uint32Array(words);
    this.#possible = new Uint32Array(words);
    const { certain, possible } = rosterBounds(activity.members);
    this.#certainOn = new DayBuckets(certain, from, today);
    this.#possibleOn = new DayBuckets(possible, from, today);
  }

  enter(day: UtcDay): void {
    this.#possibleOn.forEach(day, (ordinal) => this.#admit(ordinal));
    this.#certainOn.forEach(day, (ordinal) => this.#see(ordinal));
    const bitmap = this.#activity.index.bitmap(day);
    if (bitmap) this.#seeAll(bitmap);
  }

  #admit(ordinal: number): void {
    if (!this.#counts(ordinal)) return;
    setBit(this.#possible, ordinal);
    if (!hasBit(this.#seen, ordinal)) this.open += 1;
  }

  #see(ordinal: number): void {
    if (!this.#counts(ordinal) || hasBit(this.#seen, ordinal)) return;
    setBit(this.#seen, ordinal);
    this.people += 1;
    if (hasBit(this.#possible, ordinal)) this.open -= 1;
  }

  #seeAll(bitmap: DayBitmap): void {
    const [seen, possible, among] = [this.#seen, this.#possible, this.#among];
    for (let i = 0; i < bitmap.length; i += 1) {
      const counted = among ? (among[i] ?? 0) : -1;
      const fresh = (bitmap[i] ?? 0) & counted & ~(seen[i] ?? 0);
      if (fresh === 0) continue;
      seen[i] = (seen[i] ?? 0) | fresh;
      this.people += onesIn(fresh);
      this.open -= onesIn(fresh & (possible[i] ?? 0));
    }
  }

  #counts(ordinal: number): boolean {
    return !this.#among || hasBit(this.#among, ordinal);
  }
}

/** Ordinals by day, days after the last counting as the last and days before the first dropped (a counting sort). */
class DayBuckets {
  readonly #from: UtcDay;
  readonly #ordinals: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(dayByOrdinal: Int32Array, from: UtcDay, to: UtcDay) {
    const bucketOf = (day: number) => Math.min(day, to) - from;
    const sizes = new Uint32Array(Math.max(0, to - from + 1));
    for (const day of dayByOrdinal)
      if (day >= from && day !== NO_DAY) sizes[bucketOf(day)] = (sizes[bucketOf(day)] ?? 0) + 1;
    let total = 0;
    this.#from = from;
    this.#ends = sizes.map((size) => (total += size));
    this.#ordinals = new Uint32Array(total);
    const next = this.#ends.map((end, i) => end - (sizes[i] ?? 0));
    dayByOrdinal.forEach((day, ordinal) => {
      if (day < from || day === NO_DAY) return;
      const place = next[bucketOf(day)] ?? 0;
      this.#ordinals[place] = ordinal;
      next[bucketOf(day)] = place + 1;
    });
  }

  forEach(day: UtcDay, visit: (ordinal: number) => void): void {
    const bucket = day - this.#from;
    const end = this.#ends[bucket] ?? 0;
    for (let i = bucket === 0 ? 0 : (this.#ends[bucket - 1] ?? 0); i < end; i += 1) visit(this.#ordinals[i] ?? 0);
  }
}

function widestBitmap({ index, members }: OrganizationActivity, from: UtcDay, to: UtcDay): number {
  let words = wordsFor(members.length);
  for (let day = from; day <= to; day = addDays(day, 1)) words = Math.max(words, index.bitmap(day)?.length ?? 0);
  return words;
}
