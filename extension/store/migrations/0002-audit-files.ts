import type { Migration } from './migration';

/** Where imports of audit files stand. */
export const auditFiles: Migration = (db) => {
  db.createObjectStore('auditFiles', { keyPath: ['organization', 'fingerprint'] });
};
