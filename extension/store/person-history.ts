import type { UtcDay } from '../../components/activity/day';
import type { MemberFacts } from '../../components/activity/member';
import { factsAt } from './packed-sightings';
import type { SnapshotRecord } from './schema';

/** What the complete members lists of some days say of one person; without facts where a list does not name them. */
export interface PersonOnDay {
  readonly day: UtcDay;
  readonly facts?: MemberFacts;
}

/** Lists read for one person at most: each holds everybody, and takes some 20 ms at a hundred thousand. */
const MOST_LISTS = 60;

/**
 * One person on the days a complete list is kept of, earliest first.
 *
 * @param read the list kept of a day, if one can be read
 * @param isThem whether an ordinal is this person
 * @returns of more than sixty lists evenly spread ones, the first and the last included
 */
export async function personOnDays(
  read: (day: UtcDay) => Promise<SnapshotRecord | undefined>,
  days: readonly UtcDay[],
  isThem: (ordinal: number) => boolean,
): Promise<readonly PersonOnDay[]> {
  const found: PersonOnDay[] = [];
  for (const day of spread(days, MOST_LISTS)) {
    const members = (await read(day))?.members;
    if (!members) continue;
    const place = members.ordinals.findIndex(isThem);
    found.push(place === -1 ? { day } : { day, facts: factsAt(members, place) });
  }
  return found;
}

function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  const step = (all.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, i) => all[Math.round(i * step)]).filter((one) => one !== undefined);
}
