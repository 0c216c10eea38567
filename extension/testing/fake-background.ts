import type { Organization } from '../../components/activity/organization';
import { allHandlers } from '../handlers/all-handlers';
import { createRooms } from '../handlers/create-rooms';
import type { BrowserRooms, Rooms } from '../handlers/rooms';
import type { Announcement, Answer, PagePart, RequestData, RequestName } from '../messages';
import type { Sender } from '../messaging/caller';
import { serveRequests } from '../messaging/server';
import type { Outcome } from '../problem';
import type { StorageArea } from '../settings/storage-area';
import type { Http } from '../sources/api/request';
import { wait } from '../sync/pauses';
import { memoryStorage } from './memory-storage';

const OWN = { id: 'rollcall', origin: 'chrome-extension://rollcall' };
/** A popup or options page. */
export const OWN_PAGE: Sender = { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/options.html` };

export interface FakeBackgroundOptions {
  /** Where notices go; without it the admin has not allowed any. */
  readonly notices?: string[];
  /** What the button has shown. */
  readonly badges?: string[];
  readonly now: () => number;
  readonly fetch?: Http['fetch'];
  readonly local?: StorageArea;
  readonly session?: StorageArea;
  readonly isPermitted?: (pattern: string) => boolean;
  /** Waiting between attempts; by default no time passes. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** The background as the browser runs it, with a browser made of values. The database is the global `indexedDB`. */
export interface FakeBackground {
  readonly rooms: Rooms;
  readonly announcements: readonly { readonly announcement: Announcement; readonly exceptTab?: number }[];
  readonly bugs: readonly unknown[];
  readonly mounted: readonly number[];
  readonly loaded: readonly { readonly tab: number; readonly part: PagePart }[];
  readonly dashboards: readonly string[];
  ask<N extends RequestName>(name: N, data: RequestData<N>, sender?: Sender): Promise<Answer<N>>;
  /** Resolves once no sync of that organization runs. */
  syncEnded(id: Organization['id']): Promise<void>;
}

export function fakeBackground(options: FakeBackgroundOptions): FakeBackground {
  const announcements: { announcement: Announcement; exceptTab?: number }[] = [];
  const bugs: unknown[] = [];
  const mounted: number[] = [];
  const loaded: { tab: number; part: PagePart }[] = [];
  const dashboards: string[] = [];
  const rooms = createRooms({
    browser: fakeBrowser(options, mounted, loaded, dashboards),
    local: options.local ?? memoryStorage(),
    session: options.session ?? memoryStorage(),
    announce: (announcement, exceptTab) => void announcements.push({ announcement, exceptTab }),
    fetch: options.fetch ?? (() => Promise.reject(new TypeError('Failed to fetch'))),
    now: options.now,
    wait: options.wait ?? ((_ms, signal) => wait(0, signal)),
    keepAwake: () => () => undefined,
    reportBug: (error) => void bugs.push(error),
    patience: { firstByteMs: 10_000, stallMs: 10_000 },
  });
  const listener = serveRequests(allHandlers(rooms), OWN, (_name, error) => void bugs.push(error));
  return {
    rooms,
    announcements,
    bugs,
    mounted,
    loaded,
    dashboards,
    ask: (name, data, sender = OWN_PAGE) =>
      new Promise((resolve) => {
        // As it travels: JSON, so that what cannot be sent is not relied on.
        const message: unknown = JSON.parse(JSON.stringify({ rollcall: 'request', name, data }));
        listener(message, sender, (answer) => resolve(travelled(answer) as Answer<typeof name>));
      }),
    async syncEnded(id) {
      // A sync that ended without room for its record is remembered as it ended.
      const isRunning = () => (rooms.sync.stateOf(id) ?? { phase: 'idle' }).phase !== 'idle';
      while (isRunning()) await wait(5, new AbortController().signal);
    },
  };
}

/** A content script on a page. */
export function scriptOn(url: string, tab = 1): Sender {
  return { id: OWN.id, origin: new URL(url).origin, url, frameId: 0, tab: { id: tab, url } };
}

/** Our panel embedded in a page. */
export function panelOn(url: string, tab = 1): Sender {
  return { id: OWN.id, origin: OWN.origin, url: `${OWN.origin}/panel.html`, frameId: 3, tab: { id: tab, url } };
}

function travelled(answer: Outcome<unknown>): unknown {
  return JSON.parse(JSON.stringify(answer));
}

function fakeBrowser(
  options: FakeBackgroundOptions,
  mounted: number[],
  loaded: { tab: number; part: PagePart }[],
  dashboards: string[],
): BrowserRooms {
  const watched = new Set<string>();
  let ids = 0;
  return {
    isPermitted: async (pattern) => options.isPermitted?.(pattern) ?? true,
    async mountPage({ tab }) {
      if (mounted.includes(tab)) return false;
      mounted.push(tab);
      return true;
    },
    loadPart: async ({ tab }, part) => void loaded.push({ tab, part }),
    openDashboard: async (hash) => void dashboards.push(hash),
    watchHost: async (pattern) => void watched.add(pattern),
    unwatchHost: async (pattern) => watched.delete(pattern),
    watchedPatterns: async () => [...watched],
    storageEstimate: async () => ({ usage: 1_000, quota: 2_000 }),
    newId: () => `id-${(ids += 1)}`,
    notify: async (_id, _title, message) => {
      if (options.notices) options.notices.push(message);
      return options.notices !== undefined;
    },
    showBadge: async (text) => void options.badges?.push(text),
  };
}
