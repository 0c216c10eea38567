import type { Migration } from './migration';

/** Where records go that can no longer be read. */
export const setAsideRecords: Migration = (db) => {
  db.createObjectStore('setAside', { autoIncrement: true }).createIndex('organization', 'organization');
};
