import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import { instant } from '../../components/activity/day';
import { ProblemError } from '../messaging/ask';
import { DATABASE_NAME, createDatabase } from './database';
import { MIGRATIONS } from './migrations/migrations';

const ACME = 'acme.wandb.io' as OrganizationId;
const SYNC = { organization: ACME, isUnfinished: true, startedAt: instant(1) };

async function problemIn(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? error.problem.kind : String(error);
}

describe('database', () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it('opens on first use and keeps what was written', async () => {
    const database = createDatabase();
    await database.run((db) => db.put('syncs', SYNC));
    await database.close();
    expect(await createDatabase().run((db) => db.get('syncs', ACME))).toEqual(SYNC);
  });

  it('has a migration for every version and no store that none made', async () => {
    const db = await createDatabase().run(async (open) => open);
    expect(db.version).toBe(MIGRATIONS.length);
    expect([...db.objectStoreNames].sort()).toEqual([
      'activityBlocks',
      'auditFiles',
      'exportTexts',
      'exports',
      'identities',
      'lastSeen',
      'organizations',
      'sightings',
      'snapshots',
      'syncs',
    ]);
  });

  it('opens again after the browser closed it', async () => {
    const database = createDatabase();
    await database.run(async (db) => db.close());
    expect(await database.run((db) => db.getAll('syncs'))).toEqual([]);
  });

  it('makes way for a newer Rollcall and then says that it is the older one', async () => {
    const database = createDatabase();
    await database.run((db) => db.put('syncs', SYNC));
    const newer = await openDB(DATABASE_NAME, MIGRATIONS.length + 1, { upgrade: () => undefined });
    expect(await problemIn(database.run((db) => db.getAll('syncs')))).toBe('storage-blocked');
    expect(await newer.get('syncs', ACME)).toEqual(SYNC);
  });

  it('says when somebody holds an older version, and upgrades with all data once they are gone', async () => {
    await createDatabase().run((db) => db.put('syncs', SYNC));
    const holder = await openDB(DATABASE_NAME, MIGRATIONS.length);
    const next = createDatabase(DATABASE_NAME, [...MIGRATIONS, (db) => void db.deleteObjectStore('snapshots')]);
    expect(await problemIn(next.run((db) => db.getAll('syncs')))).toBe('storage-blocked');
    holder.close();
    expect(await next.run((db) => db.getAll('syncs'))).toEqual([SYNC]);
    expect(await next.run(async (db) => db.objectStoreNames.contains('snapshots'))).toBe(false);
  });

  it('says when there is no room left, and keeps what is stored', async () => {
    const database = createDatabase();
    await database.run((db) => db.put('syncs', SYNC));
    const full = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    expect(await problemIn(database.run(full))).toBe('storage-full');
    expect(await database.run((db) => db.get('syncs', ACME))).toEqual(SYNC);
  });

  it('throws what is a bug', async () => {
    expect(await problemIn(createDatabase().run(() => Promise.reject(new TypeError('oops'))))).toBe('TypeError: oops');
  });
});
