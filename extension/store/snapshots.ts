import { type UtcDay, dayOf } from '../../components/activity/day';
import { filled } from '../../components/activity/filled';
import type { IdentityTable } from '../../components/activity/identity';
import type { DaysActiveReading } from '../../components/activity/metrics/days-active-readings';
import type { OrganizationId } from '../../components/activity/organization';
import type { Roster } from '../../components/activity/roster';
import type { StoredSighting } from '../../components/activity/sighting';
import type { RollcallDatabase } from './database';
import type { OrganizationState } from './organization-state';
import { placedIn } from './placed-sightings';
import { countedDaysIn, packSightings, unpackSightings } from './packed-sightings';
import { newestReading } from './readings';
import type { SnapshotRecord } from './schema';

type Placed = StoredSighting & { readonly ordinal: number };

/** The snapshot a roster of an earlier day will be added to. A roster of the latest day replaces its day's snapshot. */
export async function oldSnapshot(
  db: RollcallDatabase,
  organization: OrganizationId,
  { complete, takenAt }: Roster,
): Promise<SnapshotRecord | undefined> {
  if (!complete) return undefined;
  const record = await db.get('organizations', organization);
  const isOld = record?.readings.some((reading) => dayOf(reading.takenAt) > dayOf(takenAt)) ?? false;
  return isOld ? db.get('snapshots', [organization, dayOf(takenAt)]) : undefined;
}

/**
 * What is known of everybody present on the day a complete roster was taken; undefined for a part. Later rosters of the
 * same day replace it, so there are never two. A roster of an earlier day (an old CSV) tells its own facts only: what was
 * learnt since must not be dated back.
 */
export function snapshotOf(
  state: OrganizationState,
  roster: Roster,
  stored: SnapshotRecord | undefined,
): SnapshotRecord | undefined {
  const reading = newestReading(state.record.readings, roster.source);
  const day = dayOf(roster.takenAt);
  const organization = state.record.id;
  const isOld = state.record.readings.some(({ takenAt }) => dayOf(takenAt) > day);
  if (isOld) {
    if (!roster.complete) return undefined;
    return mergedSnapshot({ organization, day, state, told: placedIn(state.identities, roster), stored });
  }
  if (!reading?.complete) return undefined;
  const present = state.activity.members.filter((member) => member.present);
  const counts = state.countsOn(day);
  const members = packSightings(
    present.map((member): Placed => {
      const { ordinal = member.ordinal, at = roster.takenAt } = counts[member.ordinal] ?? {};
      return { ordinal, source: 'page', at, facts: member };
    }),
  );
  // The number of active days grows by itself, so one read on an earlier day is none of this day.
  const daysActive = filled(new Float64Array(present.length), (i) => {
    const member = present[i];
    return (member && counts[member.ordinal]?.facts.daysActive) ?? NaN;
  });
  return { organization, day, members: { ...members, daysActive } };
}

interface MergedSnapshot {
  readonly organization: OrganizationId;
  readonly day: UtcDay;
  readonly state: OrganizationState;
  readonly told: readonly Placed[];
  readonly stored: SnapshotRecord | undefined;
}

/** A day's snapshot with what either knows; of a person both tell of, the better word. */
export function mergedSnapshot({ organization, day, state, told, stored }: MergedSnapshot): SnapshotRecord {
  const byOrdinal = new Map<number, Placed>();
  // Which source told is not kept: it is not what a snapshot is for.
  for (const sighting of [...(stored ? unpackSightings(stored.members, 'page') : []), ...told]) {
    const ordinal = state.identities.root(sighting.ordinal);
    const known = byOrdinal.get(ordinal);
    if (!known || isBetterWord(sighting, known)) byOrdinal.set(ordinal, { ...sighting, ordinal });
  }
  const sorted = [...byOrdinal.values()].sort((a, b) => a.ordinal - b.ordinal);
  return { organization, day, members: packSightings(sorted) };
}

/** The numbers of active days in a snapshot. A person kept under two ordinals counts by the greater. */
export function daysActiveReading({ day, members }: SnapshotRecord, identities: IdentityTable): DaysActiveReading {
  const counts = new Float64Array(identities.size).fill(NaN);
  const holdsDay = new Uint8Array(identities.size);
  for (const { ordinal, days, at, lastActive } of countedDaysIn(members)) {
    const person = identities.canonical(ordinal);
    if (days < (counts[person] ?? NaN)) continue;
    counts[person] = days;
    // Activity after the count was read is not in it.
    const isThatDay = lastActive !== undefined && dayOf(lastActive) === day;
    holdsDay[person] = Number(isThatDay && lastActive <= at);
  }
  return { day, counts, holdsDay };
}

/**
 * Of two words of one day the one that tells the number of active days, the greater one (it only grows), the later one,
 * and then the same one whichever came first. Taken whole, so that number, moment and last activity belong together.
 */
function isBetterWord(one: StoredSighting, other: StoredSighting): boolean {
  const days = (one.facts.daysActive ?? -1) - (other.facts.daysActive ?? -1);
  if (days !== 0) return days > 0;
  return one.at === other.at ? JSON.stringify(one.facts) < JSON.stringify(other.facts) : one.at > other.at;
}
