import type { Instant } from '../../components/activity/day';
import type { RosterReading } from '../../components/activity/organization-activity';
import type { RosterSource } from '../../components/activity/member';

/**
 * The readings to keep once there is a new one: of each source the newest, and the newest that listed everybody, because
 * only that one tells who has left. `readAt`: when the last part of the new one was read.
 */
export function readingsWith(
  known: readonly RosterReading[],
  added: RosterReading,
  readAt: Instant = added.takenAt,
): readonly RosterReading[] {
  const others = known.filter(({ source }) => source !== added.source);
  // A look that became complete was so since its beginning; the parts it was read in say no more.
  const isPart = ({ complete, takenAt }: RosterReading) => added.complete && !complete && takenAt <= readAt;
  const own = [added, ...known.filter((reading) => reading.source === added.source && !isPart(reading))].sort(
    newestFirst,
  );
  const newest = own[0];
  const newestComplete = own.find(({ complete }) => complete);
  return [...others, ...new Set([newest, newestComplete].filter((reading) => reading !== undefined))];
}

/** The newest reading of a source. */
export function newestReading(readings: readonly RosterReading[], source: RosterSource): RosterReading | undefined {
  return readings.filter((reading) => reading.source === source).sort(newestFirst)[0];
}

/** Whether a reading differs from the one before in more than its time. */
export function isReadingNews(before: RosterReading | undefined, after: RosterReading): boolean {
  return before?.complete !== after.complete || before.total !== after.total || before.listed !== after.listed;
}

/** Of two readings of one moment the complete one counts, then the longer. */
function newestFirst(a: RosterReading, b: RosterReading): number {
  return b.takenAt - a.takenAt || Number(b.complete) - Number(a.complete) || b.listed - a.listed;
}
