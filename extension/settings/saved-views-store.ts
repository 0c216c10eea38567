import * as v from 'valibot';
import type { SavedView } from '../insights-messages';
import { type OrganizationValues, createOrganizationValues } from './organization-values';
import type { StorageArea } from './storage-area';

const LONGEST_NAME = 200;
const LONGEST_QUERY = 8_000;
const MOST_VIEWS = 200;

/** Named views as they are kept and sent. */
export const savedViewsSchema: v.GenericSchema<unknown, readonly SavedView[]> = v.pipe(
  v.array(
    v.object({
      name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(LONGEST_NAME)),
      query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)),
    }),
  ),
  v.maxLength(MOST_VIEWS),
);

/** Views of the people table an admin gave a name, by organization; a search may name a person. */
export type SavedViewsStore = OrganizationValues<readonly SavedView[]>;

export function createSavedViewsStore(local: StorageArea): SavedViewsStore {
  return createOrganizationValues(local, 'saved-views', savedViewsSchema, []);
}
