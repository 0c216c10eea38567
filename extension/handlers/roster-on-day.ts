import type { UtcDay } from '../../components/activity/day';
import type { RosterState } from '../../components/activity/insights/changes';
import type { OrganizationId } from '../../components/activity/organization';
import { knownActivity } from './known-organization';
import type { Rooms } from './rooms';

/** The complete members list kept of a day; undefined if none is. Who was found to be another since is that one. */
export async function rosterOn(
  rooms: Rooms,
  organization: OrganizationId,
  day: UtcDay,
): Promise<RosterState | undefined> {
  const [activity, sightings] = await Promise.all([
    knownActivity(rooms, organization),
    rooms.organizations.snapshot(organization, day),
  ]);
  const at = sightings?.[0]?.at;
  if (!sightings || at === undefined) return undefined;
  const canonical = (ordinal: number) => activity.members[ordinal]?.mergedInto ?? ordinal;
  return { at, people: new Map(sightings.map(({ ordinal, facts }) => [canonical(ordinal), facts])) };
}
