import type { Worker } from '@playwright/test';
import { YEAR, expect, test } from './survival-test';
import { ACME, type SyncScene, hasSynced, storedContent } from './sync-scene';

/** Lets the running background write so many records more; then each transaction ends as one without room does. */
async function fillUpAfter(worker: Worker, writes: number): Promise<void> {
  await worker.evaluate((most) => {
    let left = most;
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const request = key === undefined ? put.call(this, value) : put.call(this, value, key);
      left -= 1;
      if (left >= 0) return request;
      const { transaction } = this;
      const error = new DOMException('no room', 'QuotaExceededError');
      Object.defineProperty(transaction, 'error', { get: () => error });
      transaction.abort();
      return request;
    };
  }, writes);
}

function problemIn(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'none',
    (error: unknown) => String(error),
  );
}

type Content = Awaited<ReturnType<typeof storedContent>>;

/** What is stored once days came from a version that kept neither who did work nor sums: all else, and of these nothing. */
function beforeWork(content: Content): Content {
  const blank = (store: string, field: string, byte: number): readonly string[] =>
    (content[store] ?? []).map((text) => {
      const record = JSON.parse(text) as Record<string, unknown>;
      const [type, ...bytes] = record[field] as readonly unknown[];
      return JSON.stringify({ ...record, [field]: [type, ...bytes.map(() => byte)] });
    });
  const blanked = {
    ...content,
    activityBlocks: blank('activityBlocks', 'work', 0),
    lastSeen: blank('lastSeen', 'workDays', 255),
  };
  return Object.fromEntries(Object.entries(blanked).map(([store, texts]) => [store, texts.map(withoutSum)]));
}

function withoutSum(text: string): string {
  const record = JSON.parse(text) as Record<string, unknown>;
  return JSON.stringify(Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'sum')));
}

async function synced(scene: SyncScene): Promise<void> {
  await scene.ask('sync.start', { organization: ACME });
  await expect.poll(() => hasSynced(scene), { timeout: 60_000 }).toBe(true);
}

test('a sync without room says so, loses nothing, and goes on when there is room', async ({
  undisturbed,
  openAcme,
}) => {
  test.setTimeout(120_000);
  const scene = await openAcme(YEAR);
  const [worker] = scene.page.context().serviceWorkers();
  if (!worker) throw new Error('no background');
  await fillUpAfter(worker, 150);
  await scene.ask('sync.start', { organization: ACME });
  const dashboard = await scene.open('dashboard.html');
  const controls = dashboard.locator('rollcall-sync-controls');
  await expect(controls).toContainText('no room left', { timeout: 30_000 });
  const full = await storedContent(scene.page);
  expect(full['sightings']).toHaveLength(1);
  expect(full['activityBlocks']?.length).toBeGreaterThan(0);
  expect(full['activityBlocks']?.length).toBeLessThan(14);
  // A new background has room again.
  await scene.kill();
  await synced(scene);
  await expect(controls).not.toContainText('no room left');
  expect(await storedContent(scene.page)).toEqual(undisturbed);
});

test('an older version that holds the data is named, and nothing is lost once it is gone', async ({
  undisturbed,
  openAcme,
}) => {
  test.setTimeout(120_000);
  const scene = await openAcme(YEAR);
  await synced(scene);
  const version = await scene.page.evaluate(async () => {
    const [database] = await indexedDB.databases();
    return database?.version ?? 0;
  });
  expect(version, 'the copy below is one of version 4').toBe(6);
  await scene.kill();
  // A copy of all data in a database of an older version, held by a page that does not let go.
  await scene.page.evaluate(async (older) => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.name));
      });
    const from = await done(indexedDB.open('rollcall'));
    const stores: { name: string; keys: IDBValidKey[]; records: unknown[]; options: IDBObjectStoreParameters }[] = [];
    for (const name of from.objectStoreNames) {
      // Imports are held apart since version 6.
      if (name.startsWith('import')) continue;
      const store = from.transaction(name).objectStore(name);
      const options = { keyPath: store.keyPath, autoIncrement: store.autoIncrement };
      stores.push({ name, keys: await done(store.getAllKeys()), records: await done(store.getAll()), options });
    }
    from.close();
    await done(indexedDB.deleteDatabase('rollcall'));
    const open = indexedDB.open('rollcall', older);
    open.onupgradeneeded = () => {
      for (const { name, options, records } of stores) {
        const store = open.result.createObjectStore(name, options);
        if (name === 'exports' || name === 'setAside') store.createIndex('organization', 'organization');
        for (const record of records as object[]) {
          // Who did work came with version 5, sums with version 6.
          const later = ['work', 'workDays', 'sum'];
          store.put(Object.fromEntries(Object.entries(record).filter(([key]) => !later.includes(key))));
        }
      }
    };
    Object.assign(globalThis, { held: await done(open) });
  }, version - 2);
  expect(await problemIn(scene.ask('organizations.list', {}))).toContain('storage-blocked');
  const popup = await scene.open('popup.html');
  await expect(popup.locator('body')).toContainText('Another Rollcall tab still uses an older version');
  await scene.page.evaluate(() => (globalThis as unknown as { readonly held: IDBDatabase }).held.close());
  await expect.poll(() => hasSynced(scene)).toBe(true);
  expect(await storedContent(scene.page)).toEqual(beforeWork(undisturbed));
});

test('damaged records are set aside and told of, and the next sync has everything again', async ({
  undisturbed,
  openAcme,
}) => {
  test.setTimeout(120_000);
  const scene = await openAcme(YEAR);
  await synced(scene);
  await scene.kill();
  await scene.page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.name));
      });
    const database = await done(indexedDB.open('rollcall'));
    const tx = database.transaction(['activityBlocks', 'sightings'], 'readwrite');
    const blocks: { words: unknown }[] = await done(tx.objectStore('activityBlocks').getAll());
    await done(tx.objectStore('activityBlocks').put({ ...blocks[3], words: 'rubbish' }));
    const sightings: object[] = await done(tx.objectStore('sightings').getAll());
    await done(tx.objectStore('sightings').put({ ...sightings[0], sightings: null }));
    database.close();
  });
  const dashboard = await scene.open('dashboard.html');
  await expect(dashboard.locator('main, body').first()).toContainText(
    'What was stored of some days of the audit log can no longer be read. It is set aside',
  );
  const damaged = await storedContent(scene.page);
  expect(damaged['setAside']).toHaveLength(2);
  expect(damaged['activityBlocks']).toHaveLength(13);
  await dashboard.getByRole('button', { name: 'Sync now' }).click();
  await expect(dashboard.locator('body')).not.toContainText('can no longer be read', { timeout: 60_000 });
  await expect.poll(() => hasSynced(scene)).toBe(true);
  const { setAside, ...rest } = await storedContent(scene.page);
  expect(setAside).toHaveLength(2);
  // The day's snapshot is of the end of the day: now it knows last moments from the log that was read before.
  const known = (content: typeof rest) => ({ ...content, setAside: [], snapshots: content['snapshots']?.length });
  expect(known(rest)).toEqual(known(undisturbed));
});
