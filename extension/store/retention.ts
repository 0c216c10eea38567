import type { IDBPTransaction } from 'idb';
import { type Instant, type UtcDay, dayOf, monthsBefore } from '../../components/activity/day';
import { DAYS_PER_BLOCK } from '../../components/activity/day-block';
import type { Organization, OrganizationId } from '../../components/activity/organization';
import { isSoundBlock, isSoundRecord } from './damage';
import type { Database, RollcallDatabase } from './database';
import { keysOf } from './keys-of';
import type { RollcallSchema } from './schema';

/**
 * Deletes day history and snapshots older than so many months; never who is a member now. Days go a block of 28 at a
 * time, once its last day is too old. Tells whether anything was deleted.
 */
export async function deleteOldHistory(database: Database, keepMonths: number, now: Instant): Promise<boolean> {
  const firstKept = monthsBefore(dayOf(now), keepMonths);
  return database.run(async (db) => {
    const tx = db.transaction(
      ['activityBlocks', 'snapshots', 'imports', 'importLayers', 'importSnapshots'],
      'readwrite',
    );
    tx.done.catch(() => undefined);
    const isTouched = await forgetOldImports(tx, firstKept);
    const [blocks, snapshots] = [tx.objectStore('activityBlocks'), tx.objectStore('snapshots')];
    const oldBlocks = (await blocks.getAllKeys()).filter(([, firstDay]) => firstDay + DAYS_PER_BLOCK <= firstKept);
    const oldSnapshots = (await snapshots.getAllKeys()).filter(([, day]) => day < firstKept);
    await Promise.all([
      ...oldBlocks.map((key) => blocks.delete(key)),
      ...oldSnapshots.map((key) => snapshots.delete(key)),
      tx.done,
    ]);
    return isTouched || oldBlocks.length + oldSnapshots.length > 0;
  });
}

type RetentionTransaction = IDBPTransaction<
  RollcallSchema,
  ('activityBlocks' | 'snapshots' | 'imports' | 'importLayers' | 'importSnapshots')[],
  'readwrite'
>;

/** The same of imports that are held apart. */
async function forgetOldImports(tx: RetentionTransaction, firstKept: UtcDay): Promise<boolean> {
  let isTouched = false;
  const imports = tx.objectStore('imports');
  for (const told of await imports.getAll()) {
    const layers = tx.objectStore('importLayers');
    const layer = await layers.get([told.organization, told.id]);
    const blocks = layer?.blocks.filter(({ firstDay }) => firstDay + DAYS_PER_BLOCK > firstKept);
    const snapshots = told.snapshots.filter(({ day }) => day >= firstKept);
    const isOld = layer !== undefined && blocks?.length !== layer.blocks.length;
    if (!isOld && snapshots.length === told.snapshots.length) continue;
    isTouched = true;
    if (layer && blocks) await layers.put({ ...layer, blocks });
    await imports.put({ ...told, snapshots, revision: told.revision + 1 });
    for (const { day } of told.snapshots) {
      if (day < firstKept) await tx.objectStore('importSnapshots').delete([told.organization, told.id, day]);
    }
  }
  return isTouched;
}

/** Deletes everything known of one organization, its exports included. */
export async function wipeOrganization(database: Database, id: OrganizationId): Promise<void> {
  await database.run(async (db) => {
    const tx = db.transaction([...ALL_STORES], 'readwrite');
    tx.done.catch(() => undefined);
    const exports = await tx.objectStore('exports').index('organization').getAllKeys(id);
    const damaged = await tx.objectStore('setAside').index('organization').getAllKeys(id);
    await Promise.all([
      tx.objectStore('organizations').delete(id),
      tx.objectStore('identities').delete(id),
      tx.objectStore('lastSeen').delete(id),
      tx.objectStore('syncs').delete(id),
      tx.objectStore('sightings').delete(keysOf(id)),
      tx.objectStore('activityBlocks').delete(keysOf(id)),
      tx.objectStore('snapshots').delete(keysOf(id)),
      tx.objectStore('auditFiles').delete(keysOf(id)),
      tx.objectStore('imports').delete(keysOf(id)),
      tx.objectStore('importLayers').delete(keysOf(id)),
      tx.objectStore('importSnapshots').delete(keysOf(id)),
      ...damaged.map((key) => tx.objectStore('setAside').delete(key)),
      ...exports.flatMap((key) => [tx.objectStore('exports').delete(key), tx.objectStore('exportTexts').delete(key)]),
      tx.done,
    ]);
  });
}

/** Deletes everything. */
export async function wipeAll(database: Database): Promise<void> {
  await database.run(async (db) => {
    const tx = db.transaction([...ALL_STORES], 'readwrite');
    tx.done.catch(() => undefined);
    await Promise.all([...ALL_STORES.map((store) => tx.objectStore(store).clear()), tx.done]);
  });
}

/** What is stored of one organization, in numbers. */
export interface StoredAmounts {
  readonly organization: Organization;
  readonly days: number;
  readonly exports: number;
}

/** What the database holds, per organization. */
export async function storedAmounts(database: Database): Promise<readonly StoredAmounts[]> {
  return database.run(async (db) => {
    const records = (await db.getAll('organizations')).filter((record) => isSoundRecord(record));
    return Promise.all(
      records.map(async ({ id, organization }) => ({
        organization,
        days: await daysOf(db, id),
        exports: await db.countFromIndex('exports', 'organization', id),
      })),
    );
  });
}

async function daysOf(db: RollcallDatabase, id: OrganizationId): Promise<number> {
  const blocks = await db.getAll('activityBlocks', keysOf(id));
  return blocks
    .filter((block) => isSoundBlock(block))
    .reduce((sum, { coverage }) => sum + coverage.filter((rank) => rank > 0).length, 0);
}

const ALL_STORES = [
  'organizations',
  'sightings',
  'identities',
  'activityBlocks',
  'lastSeen',
  'snapshots',
  'exports',
  'exportTexts',
  'auditFiles',
  'imports',
  'importLayers',
  'importSnapshots',
  'setAside',
  'syncs',
] as const;
