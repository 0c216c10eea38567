import type { Migration } from './migration';

/** Imports are held apart until they are merged; files imported before stay merged, and cannot be undone. */
export const imports: Migration = (db) => {
  db.createObjectStore('imports', { keyPath: ['organization', 'id'] });
  db.createObjectStore('importLayers', { keyPath: ['organization', 'id'] });
  db.createObjectStore('importSnapshots', { keyPath: ['organization', 'id', 'day'] });
};
