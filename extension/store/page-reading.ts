import type { Instant } from '../../components/activity/day';
import type { Sighting } from '../../components/activity/member';
import type { RosterReading } from '../../components/activity/organization-activity';
import { instant } from '../../components/activity/day';
import type { Roster } from '../../components/activity/roster';

/** An admin who pages through the table sees everybody within this time, or not at all. */
const ONE_LOOK_MS = 3_600_000;

/**
 * What the members page has told so far, after `roster` was added to `seen`. W&B shows a page of members at a time: once
 * as many were seen within one look as the page says there are, that look was complete, as of its first sighting.
 */
export function pageReading(roster: Roster, seen: readonly Sighting[]): RosterReading {
  const { takenAt, total } = roster;
  if (roster.complete) {
    return { source: 'page', takenAt, complete: true, listed: roster.members.length, total };
  }
  const recent = seen.filter(({ at }) => at > takenAt - ONE_LOOK_MS);
  if (total === undefined || total === 0 || recent.length !== total) {
    return { source: 'page', takenAt, complete: false, listed: seen.length, total };
  }
  const first = recent.reduce<Instant>((earliest, { at }) => instant(Math.min(earliest, at)), takenAt);
  return { source: 'page', takenAt: first, complete: true, listed: total, total };
}
