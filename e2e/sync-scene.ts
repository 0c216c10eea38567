import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { BUILT_EXTENSION, extensionIn, launchChromium } from '../demo/browser/launch-chromium';
import type { DemoSite } from '../demo/site';

/** Address of the organization the scene connects. */
export const ACME = 'acme.wandb.io';

/** A browser of its own whose background has a clock that stands still, connected to one organization. */
export interface SyncScene {
  readonly page: Page;
  open(path: string): Promise<Page>;
  /** Asks the background, over the extension's own protocol. */
  ask(name: string, data: unknown): Promise<unknown>;
  /** Kills the background, whatever it is doing. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A copy of the production build whose background takes `now` for the moment it is: what two runs store can then be
 * compared bit for bit, moments of reading included. `granted`: optional permissions as if the admin had given them,
 * which no test can do. Delete it with `deleteBuild`.
 */
export async function buildWithStillClock(now: number, granted: readonly string[] = []): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'rollcall-still-'));
  await cp(BUILT_EXTENSION, folder, { recursive: true });
  const background = join(folder, 'background.js');
  await writeFile(background, `Date.now = () => ${now};\n${await readFile(background, 'utf8')}`);
  await grant(join(folder, 'manifest.json'), granted);
  return folder;
}

async function grant(manifest: string, granted: readonly string[]): Promise<void> {
  if (granted.length === 0) return;
  const asBuilt = JSON.parse(await readFile(manifest, 'utf8')) as {
    readonly permissions: readonly string[];
    readonly optional_permissions: readonly string[];
  };
  const optional = asBuilt.optional_permissions.filter((permission) => !granted.includes(permission));
  if (optional.length + granted.length !== asBuilt.optional_permissions.length) throw new Error('not optional');
  const changed = { ...asBuilt, permissions: [...asBuilt.permissions, ...granted], optional_permissions: optional };
  await writeFile(manifest, JSON.stringify(changed));
}

/** Launches the browser and connects the organization, without a sync yet. */
export async function openScene(site: DemoSite, build: string, backfillDays: number): Promise<SyncScene> {
  const context = await launchChromium({ site, headless: true, extension: build });
  const { id } = await extensionIn(context);
  const open = async (path: string): Promise<Page> => {
    const opened = await context.newPage();
    await opened.goto(`chrome-extension://${id}/${path}`);
    return opened;
  };
  const page = await open('options.html');
  const browser: CDPSession = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  const ask = (name: string, data: unknown): Promise<unknown> => askBackground(page, name, data);
  const settings = await ask('settings.read', {});
  await ask('settings.save', { ...(settings as object), backfillDays });
  await connectAcme(ask, site);
  return {
    page,
    open,
    ask,
    kill: async () => {
      await browser.send('ServiceWorker.stopAllWorkers');
    },
    close: () => context.close(),
  };
}

/** Connects the organization with the key of its admin. */
export async function connectAcme(ask: SyncScene['ask'], site: DemoSite): Promise<void> {
  const { adminUser: user, adminKey: key } = site.credentials;
  const pageUrl = site.usersPage('dedicated', 'acme');
  await ask('connections.save', { pageUrl, deployment: 'dedicated', credential: { kind: 'user-key', user, key } });
}

/** The value of an answer; throws what went wrong. */
export async function askBackground(page: Page, name: string, data: unknown): Promise<unknown> {
  return page.evaluate(
    async (request) => {
      const { chrome } = globalThis as unknown as {
        readonly chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const answer = (await chrome.runtime.sendMessage({ rollcall: 'request', ...request })) as {
        readonly ok: boolean;
        readonly value?: unknown;
        readonly problem?: unknown;
      };
      if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
      return answer.value;
    },
    { name, data },
  );
}

/** The background of the scene is asleep or just killed: asking wakes it, and the answer may be lost with it. */
export async function hasSynced(scene: SyncScene): Promise<boolean> {
  const known = (await scene.ask('organizations.list', {}).catch(() => [])) as readonly {
    readonly organization: { readonly id: string };
    readonly lastSync?: number;
    readonly sync: { readonly phase: string };
  }[];
  return known.some(({ organization, lastSync, sync }) => {
    return organization.id === ACME && lastSync !== undefined && sync.phase === 'idle';
  });
}

/**
 * Everything the extension stores, store by store, as texts that are equal exactly when every bit is. Only the revision
 * of an organization is left out: it counts how often was written, not what.
 */
export async function storedContent(page: Page): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(async () => {
    const canonical = (value: unknown): unknown => {
      if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
      if (ArrayBuffer.isView(value)) {
        const bytes = new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
        return [value.constructor.name, ...bytes];
      }
      if (Array.isArray(value)) return value.map(canonical);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value).filter(([key]) => key !== 'revision');
      return Object.fromEntries(
        entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, canonical(inner)]),
      );
    };
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(new Error(request.error?.name));
      });
    const database = await done(indexedDB.open('rollcall'));
    const content: Record<string, string[]> = {};
    for (const name of database.objectStoreNames) {
      const records: unknown[] = await done(database.transaction(name).objectStore(name).getAll());
      content[name] = records.map((record) => JSON.stringify(canonical(record)));
    }
    database.close();
    return content;
  });
}

/** Deletes a copy of the build. */
export async function deleteBuild(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
