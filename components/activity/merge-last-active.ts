import type { Instant } from './day';
import type { LastActive, RosterSource, Sighting } from './member';
import { compareMoments } from './precision';
import { compareSources } from './sighting';

/** One source's word on when a person was last active. */
export interface LastActiveReading {
  readonly lastActive: LastActive;
  readonly source: RosterSource | 'audit-log';
  /** When the source was read. */
  readonly at: Instant;
}

/**
 * The newest activity any source knows of, whichever it is: a date beats every kind of "not active", which only means
 * that one source did not see it. Between moments see `compareMoments`. Undefined if no source says anything.
 */
export function mergeLastActive(readings: readonly LastActiveReading[]): LastActiveReading | undefined {
  return best(readings, 'at') ?? mergeInactive(best(readings, 'never'), best(readings, 'not-since'));
}

/** The sightings `mergeLastActive` may still need: dropping the others never changes any later result. */
export function decisiveForLastActive(sightings: readonly Sighting[]): readonly Sighting[] {
  const readings = sightings.map((sighting) => ({ ...readingIn(sighting), sighting }));
  return [best(readings, 'at'), best(readings, 'never'), best(readings, 'not-since')].flatMap((reading) =>
    reading ? [reading.sighting] : [],
  );
}

/** Whether a newer reading leaves an older one nothing to say on last activity, whatever else is read. */
export function outdoes(newer: LastActiveReading, older: LastActiveReading): boolean {
  const kind = older.lastActive.kind;
  return kind === 'unknown' || (newer.lastActive.kind === kind && compare(newer, older) >= 0);
}

/** A sighting's word on last activity. */
export function readingIn({ facts, source, at }: Sighting): LastActiveReading {
  return { lastActive: facts.lastActive, source, at };
}

/** "Never", said after the time the other is silent about, leaves no time at all for activity. */
function mergeInactive(
  never: LastActiveReading | undefined,
  notSince: LastActiveReading | undefined,
): LastActiveReading | undefined {
  if (!never || !notSince || notSince.lastActive.kind !== 'not-since') return never ?? notSince;
  return never.at >= notSince.lastActive.since ? never : notSince;
}

function best<R extends LastActiveReading>(readings: readonly R[], kind: LastActive['kind']): R | undefined {
  let found: R | undefined;
  for (const reading of readings) {
    if (reading.lastActive.kind === kind && (!found || compare(found, reading) < 0)) found = reading;
  }
  return found;
}

function compare(a: LastActiveReading, b: LastActiveReading): number {
  return compareActivity(a.lastActive, b.lastActive) || a.at - b.at || compareSources(b.source, a.source);
}

function compareActivity(a: LastActive, b: LastActive): number {
  if (a.kind === 'at' && b.kind === 'at') return compareMoments(a, b);
  return a.kind === 'not-since' && b.kind === 'not-since' ? a.since - b.since : 0;
}
