import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import { instant, utcDay } from '../../components/activity/day';
import { DAYS_PER_BLOCK, coverageRank } from '../../components/activity/day-block';
import { codeOf, coverageInCode, sourcesInCode } from '../../components/activity/day-sources';
import { NO_WORK } from '../../components/activity/work-days';
import { ProblemError } from '../messaging/ask';
import { isSoundBlock } from './damage';
import { DATABASE_NAME, createDatabase } from './database';
import { MIGRATIONS } from './migrations/migrations';
import { keysOf } from './keys-of';
import type { ActivityBlockRecord, LastSeenRecord, OrganizationRecord } from './schema';

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
      'importLayers',
      'importSnapshots',
      'imports',
      'lastSeen',
      'organizations',
      'setAside',
      'sightings',
      'snapshots',
      'syncs',
    ]);
  });

  it('keeps who told of each day, also of days from before that was stored', async () => {
    const first = createDatabase(DATABASE_NAME, MIGRATIONS.slice(0, 2));
    const coverage = Uint8Array.from({ length: DAYS_PER_BLOCK }, (_, i) => i % 3);
    const block = { firstDay: utcDay(28 * 700), coverage, words: new Uint32Array(DAYS_PER_BLOCK).fill(7) };
    const tally = { events: new Uint32Array(DAYS_PER_BLOCK), rejected: new Uint32Array(DAYS_PER_BLOCK) };
    const read = { at: instant(1), warnings: [] };
    const organizations = [
      ['api.wandb.io', { 'audit-log': read }, 'api'],
      ['file.wandb.io', { 'audit-file': read, 'audit-log': { warnings: [] } }, 'file'],
      ['both.wandb.io', { 'audit-log': read, 'audit-file': read }, 'unrecorded'],
    ] as const;
    await first.run(async (db) => {
      for (const [id, sources] of organizations) {
        const organization = id as OrganizationId;
        // As version 2 stored them: without `sources` in the block.
        await db.put('organizations', { id: organization, sources, revision: 1 } as unknown as OrganizationRecord);
        await db.put('activityBlocks', { organization, ...block, ...tally } as unknown as ActivityBlockRecord);
      }
    });
    await first.close();
    const next = createDatabase();
    for (const [id, , source] of organizations) {
      const [stored] = await next.run((db) => db.getAll('activityBlocks', keysOf(id as OrganizationId)));
      expect(stored).toMatchObject({ ...block, ...tally });
      const told = Array.from(stored?.sources ?? [], sourcesInCode);
      expect(told.map((day) => coverageRank(day[source]))).toEqual([...coverage]);
      expect(Array.from(stored?.sources ?? [], (code) => coverageRank(coverageInCode(code)))).toEqual([...coverage]);
    }
  });

  it('does not take days read before work was kept for days without work', async () => {
    const first = createDatabase(DATABASE_NAME, MIGRATIONS.slice(0, 4));
    const organization = ACME;
    const perDay = { events: new Uint32Array(DAYS_PER_BLOCK), rejected: new Uint32Array(DAYS_PER_BLOCK) };
    const sources = new Uint8Array(DAYS_PER_BLOCK).fill(codeOf('api', 'complete'));
    const coverage = new Uint8Array(DAYS_PER_BLOCK).fill(coverageRank('complete'));
    const words = new Uint32Array(DAYS_PER_BLOCK).fill(7);
    const blocks = [700, 701].map((n) => ({
      organization,
      firstDay: utcDay(28 * n),
      coverage,
      words,
      sources,
      ...perDay,
    }));
    const lastSeen = { organization, ordinals: Uint32Array.of(2, 0, 1), at: Float64Array.of(3, 1, 2) };
    await first.run(async (db) => {
      // As version 4 stored them: without who did work.
      for (const block of blocks) await db.put('activityBlocks', block as unknown as ActivityBlockRecord);
      await db.put('lastSeen', lastSeen as unknown as LastSeenRecord);
    });
    await first.close();
    const next = createDatabase();
    const stored = await next.run((db) => db.getAll('activityBlocks', keysOf(organization)));
    expect(stored).toEqual(blocks.map((block) => ({ ...block, work: new Uint8Array(DAYS_PER_BLOCK) })));
    expect(stored.every((block) => isSoundBlock(block, 3))).toBe(true);
    expect(await next.run((db) => db.get('lastSeen', organization))).toEqual({
      ...lastSeen,
      workDays: Int32Array.of(NO_WORK, NO_WORK, NO_WORK),
    });
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
