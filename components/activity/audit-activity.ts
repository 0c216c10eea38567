import { type Instant, dayOf } from './day';
import type { DayBitmapIndexBuilder } from './day-bitmap-index';
import type { IdentityTable } from './identity';
import type { AuditDay } from './roster';
import { later } from './earlier-later';
import type { WorkDays } from './work-days';

/** Where an audit day goes: bits and coverage into the index, names into the table, last events beside them. */
export interface AuditActivity {
  readonly index: DayBitmapIndexBuilder;
  readonly identities: IdentityTable;
  /** Each person's last qualifying event, by ordinal; changed in place. */
  readonly lastSeen: Map<number, Instant>;
  /** Each person's last day of work; changed in place. */
  readonly work: WorkDays;
}

/**
 * Adds who was active on a day. The same day again, or in parts, in any order, gives the same result. Actors without
 * any name are left out.
 */
export function addAuditDay(day: AuditDay, { index, identities, lastSeen, work }: AuditActivity): void {
  index.cover(day.day, day.complete ? 'complete' : 'partial');
  for (const { email, userId, lastAt, didWork } of day.actors) {
    const ordinal = identities.place({ email, id: userId });
    if (ordinal === undefined) continue;
    index.add(day.day, ordinal);
    lastSeen.set(ordinal, later(lastSeen.get(ordinal), lastAt) ?? lastAt);
    if (didWork) work.note(ordinal, dayOf(lastAt));
  }
}
