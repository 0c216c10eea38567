import { type DemoOrganization, peopleOf } from '../demo-organization';
import { isSeenActiveOn } from './log-bounds';

/**
 * Ids of the people active on a day, told from their lives and not from events: the yardstick a naive reading of the
 * log is held against.
 */
export function qualifyingActors(organization: DemoOrganization, day: number): ReadonlySet<number> {
  const active = peopleOf(organization).filter(({ life }) => isSeenActiveOn(life, day, organization));
  return new Set(active.map(({ id }) => id));
}
