import type { Instant } from './day';
import type { Sighting } from './member';
import type { RosterReading } from './organization-activity';
import { later } from './earlier-later';

/** When everybody on the members page, or everybody SCIM lists, was last read completely. */
export interface Absence {
  readonly page: Instant | undefined;
  readonly scim: Instant | undefined;
}

/** Where and when one person was seen. */
export interface Presence {
  /** In rosters, newest first. */
  readonly sorted: readonly Sighting[];
  /** In the audit log, last. */
  readonly seenAt: Instant | undefined;
  readonly hasEmail: boolean;
}

/** Since when people not listed have left, by the complete rosters among these. */
export function absenceOf(rosters: readonly RosterReading[]): Absence {
  const complete = rosters.filter((reading) => reading.complete);
  return {
    page: newest(complete.filter(({ source }) => source !== 'scim')),
    scim: newest(complete.filter(({ source }) => source === 'scim')),
  };
}

/**
 * Whether a person still belongs. Missing from a complete members page or CSV means gone. Missing from SCIM means it
 * only for people SCIM listed before: whether it lists pending invitations is not known (`wandb/scim.md`, section 4).
 * Whom only the log knows is taken for a member if they have an e-mail, which service accounts lack.
 */
export function isPresent({ sorted, seenAt, hasEmail }: Presence, absence: Absence): boolean {
  if (sorted.length === 0 && !hasEmail) return false;
  const last = later(sorted[0]?.at, seenAt);
  const isListedByScim = sorted.length === 0 || sorted.some(({ source }) => source === 'scim');
  return !isBefore(last, absence.page) && !(isListedByScim && isBefore(last, absence.scim));
}

function isBefore(at: Instant | undefined, complete: Instant | undefined): boolean {
  return complete !== undefined && (at === undefined || at < complete);
}

function newest(readings: readonly RosterReading[]): Instant | undefined {
  return readings.reduce<Instant | undefined>((found, { takenAt }) => later(found, takenAt), undefined);
}
