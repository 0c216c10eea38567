import type { OrganizationId } from '../../components/activity/organization';

/** Keys `[id, …]` of one organization: an array sorts after every number and string. */
export function keysOf(id: OrganizationId): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Keys `[id, of, …]` of one import. */
export function keysOfImport(id: OrganizationId, of: string): IDBKeyRange {
  return IDBKeyRange.bound([id, of], [id, of, []]);
}
