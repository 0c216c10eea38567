import { compareTexts } from './compare-texts';
import type { RosterReading } from './organization-activity';
import type { RosterSource, Sighting } from './member';
import type { Roster } from './roster';

/** A sighting as the store keeps it, beside the ordinal it was given when it came. */
export interface StoredSighting extends Sighting {
  readonly ordinal?: number;
}

/** What a roster says of each person it lists. */
export function sightingsOf(roster: Roster): readonly Sighting[] {
  return roster.members.map((facts) => ({ source: roster.source, at: roster.takenAt, facts }));
}

/** When and how completely a roster was read, without its people. */
export function readingOf(roster: Roster): RosterReading {
  const { source, takenAt, complete, members, total } = roster;
  return { source, takenAt, complete, listed: members.length, total };
}

/** Most trusted first, where two sources were read at the very same moment. */
const SOURCE_ORDER: readonly (RosterSource | 'audit-log')[] = ['audit-log', 'scim', 'csv', 'page'];

/** Less than zero if the first source is trusted more. */
export function compareSources(a: RosterSource | 'audit-log', b: RosterSource | 'audit-log'): number {
  return SOURCE_ORDER.indexOf(a) - SOURCE_ORDER.indexOf(b);
}

/** Newest first; a total order over all sightings that differ, so that no result depends on how they came in. */
export function newestFirst(a: Sighting, b: Sighting): number {
  return (
    b.at - a.at || compareSources(a.source, b.source) || compareTexts(JSON.stringify(a.facts), JSON.stringify(b.facts))
  );
}

/** The newest of each source. */
export function newestBySource(sortedNewestFirst: readonly Sighting[]): ReadonlyMap<RosterSource, Sighting> {
  const newest = new Map<RosterSource, Sighting>();
  for (const sighting of sortedNewestFirst) if (!newest.has(sighting.source)) newest.set(sighting.source, sighting);
  return newest;
}
