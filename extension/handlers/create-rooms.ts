import { type Instant, instant } from '../../components/activity/day';
import { type Announce } from '../messaging/announcer';
import { OrganizationMasks } from '../privacy/organization-masks';
import { createPseudonymKeyStore } from '../privacy/pseudonym-key';
import { failed } from '../problem';
import { matchPatternOf } from '../settings/api-origin';
import { ConnectionStore } from '../settings/connection-store';
import { createHostStore } from '../settings/host-store';
import { createVisitStore } from '../settings/visit-store';
import { createWatchChoicesStore, createWatchStateStore } from '../settings/watch-store';
import { createSavedViewsStore } from '../settings/saved-views-store';
import { createSeatChoicesStore } from '../settings/seat-choices-store';
import { createSettingsStore } from '../settings/settings-store';
import type { StorageArea } from '../settings/storage-area';
import { type Http, PATIENCE } from '../sources/api/request';
import { createDatabase } from '../store/database';
import { ExportStore } from '../store/export-store';
import { OrganizationStore } from '../store/organization-store';
import { SyncStore } from '../store/sync-store';
import { organizationSyncWork } from '../sync/organization-sync-work';
import { SyncRunner } from '../sync/sync-runner';
import type { BrowserRooms, Rooms } from './rooms';
import { applyRetention } from './settings-handlers';
import { lookAfterRules } from './watch-look';

/** What the rooms are built on. */
export interface Foundation {
  readonly browser: BrowserRooms;
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly announce: Announce;
  readonly fetch: Http['fetch'];
  readonly now: () => number;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly keepAwake: () => () => void;
  readonly reportBug: (error: unknown) => void;
  /** Patience with servers; the default is for real ones. */
  readonly patience?: Pick<Http, 'firstByteMs' | 'stallMs'>;
}

/** Builds everything behind the background. Opens no database and asks no server yet. */
export function createRooms(foundation: Foundation): Rooms {
  const { browser, local, session, announce, fetch } = foundation;
  const now = (): Instant => instant(foundation.now());
  const http: Http = { fetch, now, ...(foundation.patience ?? PATIENCE) };
  const database = createDatabase();
  const organizations = new OrganizationStore(database);
  const syncs = new SyncStore(database);
  const settings = createSettingsStore(local);
  const seatChoices = createSeatChoicesStore(local);
  const visits = createVisitStore(local);
  const watchChoices = createWatchChoicesStore(local);
  const watchState = createWatchStateStore(local);
  const savedViews = createSavedViewsStore(local);
  const connections = new ConnectionStore(local, session);
  const sync = new SyncRunner({
    clock: { now, wait: foundation.wait },
    announce,
    keepAwake: foundation.keepAwake,
    async connect(id) {
      const connection = await connections.open(id);
      if (!connection.ok) return connection;
      const origin = connection.value.apiOrigin;
      const isPermitted = await browser.isPermitted(matchPatternOf(origin));
      return isPermitted ? connection : failed({ kind: 'host-not-permitted', origin });
    },
    workFor: (connection) =>
      organizationSyncWork({ http, organizations, readSettings: () => settings.read(), now }, connection),
    readRecord: (id) => syncs.read(id),
    writeRecord: (record) => syncs.write(record),
    listRecords: () => syncs.list(),
    async tidyUp() {
      await applyRetention(rooms);
      await lookAfterRules(rooms);
    },
    reportBug: foundation.reportBug,
  });
  const rooms: Rooms = {
    browser,
    http,
    database,
    organizations,
    exports: new ExportStore(database),
    fileNames: { organizationName: async ({ name }) => name, isPseudonymous: false },
    masks: new OrganizationMasks(createPseudonymKeyStore(local)),
    syncs,
    settings,
    seatChoices,
    savedViews,
    visits,
    watchChoices,
    watchState,
    hosts: createHostStore(local),
    connections,
    sync,
    announce,
    now,
  };
  return rooms;
}
