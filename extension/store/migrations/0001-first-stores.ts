import type { Migration } from './migration';

/** The first version: from nothing. */
export const firstStores: Migration = (db) => {
  db.createObjectStore('organizations', { keyPath: 'id' });
  db.createObjectStore('sightings', { keyPath: ['organization', 'source'] });
  db.createObjectStore('identities', { keyPath: 'organization' });
  db.createObjectStore('activityBlocks', { keyPath: ['organization', 'firstDay'] });
  db.createObjectStore('lastSeen', { keyPath: 'organization' });
  db.createObjectStore('snapshots', { keyPath: ['organization', 'day'] });
  db.createObjectStore('exports', { keyPath: 'id' }).createIndex('organization', 'organization');
  db.createObjectStore('exportTexts', { keyPath: 'id' });
  db.createObjectStore('syncs', { keyPath: 'organization' });
};
