import * as v from 'valibot';
import { type UtcDay, utcDay } from '../../components/activity/day';
import { type OrganizationValues, createOrganizationValues } from './organization-values';
import type { StorageArea } from './storage-area';

/** The last two UTC days an admin looked at an organization's insights on. */
export interface Visits {
  readonly last?: UtcDay;
  readonly before?: UtcDay;
}

const day = v.optional(
  v.pipe(
    v.number(),
    v.safeInteger(),
    v.transform((number) => utcDay(number)),
  ),
);

/** When an admin last looked, by organization, kept in `storage.local`. */
export type VisitStore = OrganizationValues<Visits>;

export function createVisitStore(local: StorageArea): VisitStore {
  return createOrganizationValues<Visits>(local, 'visits', v.object({ last: day, before: day }), {});
}

/** The visits after one on `today`: several on one day are one. */
export function visitedOn(today: UtcDay, { last, before }: Visits): Visits {
  return last === today ? { last, before } : { last: today, before: last };
}
