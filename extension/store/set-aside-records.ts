import type { OrganizationId } from '../../components/activity/organization';
import type { Database } from './database';
import type { SetAsideRecord } from './schema';

/** Records of one organization that were set aside, in the order they were; see `setAside`. */
export function readSetAside(database: Database, id: OrganizationId): Promise<readonly SetAsideRecord[]> {
  return database.run((db) => db.getAllFromIndex('setAside', 'organization', id));
}

/** How many were set aside, by the store they were in. */
export async function countSetAside(database: Database, id: OrganizationId): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const { store } of await readSetAside(database, id)) counts.set(store, (counts.get(store) ?? 0) + 1);
  return counts;
}

/** Deletes them for good; gives how many there were. What was read anew since stays. */
export function deleteSetAside(database: Database, id: OrganizationId): Promise<number> {
  return database.run(async (db) => {
    const tx = db.transaction('setAside', 'readwrite');
    const keys = await tx.store.index('organization').getAllKeys(id);
    await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
    return keys.length;
  });
}
