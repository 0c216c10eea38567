import type { Instant } from '../../components/activity/day';
import type { Organization } from '../../components/activity/organization';
import type { PagePart } from '../messages';
import type { Announce } from '../messaging/announcer';
import type { ScriptTarget } from '../messaging/caller';
import type { OrganizationMasks } from '../privacy/organization-masks';
import type { ConnectionStore } from '../settings/connection-store';
import type { HostStore } from '../settings/host-store';
import type { SavedViewsStore } from '../settings/saved-views-store';
import type { SeatChoicesStore } from '../settings/seat-choices-store';
import type { SettingsStore } from '../settings/settings-store';
import type { VisitStore } from '../settings/visit-store';
import type { WatchChoicesStore, WatchStateStore } from '../settings/watch-store';
import type { Http } from '../sources/api/request';
import type { Database } from '../store/database';
import type { ExportStore } from '../store/export-store';
import type { OrganizationStore } from '../store/organization-store';
import type { SyncStore } from '../store/sync-store';
import type { SyncRunner } from '../sync/sync-runner';

/** What the browser does for the handlers. */
export interface BrowserRooms {
  /** Whether the extension may read pages and APIs of these match patterns. */
  isPermitted(pattern: string): Promise<boolean>;
  /** Brings page and element scripts into a frame, once per document; false if they were there. */
  mountPage(target: ScriptTarget): Promise<boolean>;
  /** Brings in a script that a mounted page needs only now. */
  loadPart(target: ScriptTarget, part: PagePart): Promise<void>;
  openDashboard(hash: string): Promise<void>;
  /** Registers the sentinel for a host the admin added; again changes nothing. */
  watchHost(pattern: string): Promise<void>;
  /** Whether it was registered. */
  unwatchHost(pattern: string): Promise<boolean>;
  watchedPatterns(): Promise<readonly string[]>;
  /** Bytes used and allowed, where the browser tells. */
  storageEstimate(): Promise<{ readonly usage?: number; readonly quota?: number }>;
  newId(): string;
  /**
   * Shows a notice of the browser's; a newer one of the same id takes its place. False where the admin has not allowed
   * notices.
   */
  notify(id: string, title: string, message: string): Promise<boolean>;
  /** A few letters on the extension's button; none takes them away. */
  showBadge(text: string): Promise<void>;
}

/** What the store of organizations can be asked, whoever answers. */
export type OrganizationRoom = Pick<OrganizationStore, keyof OrganizationStore>;
export type ExportRoom = Pick<ExportStore, keyof ExportStore>;

/** How files that are handed out name what they are of. */
export interface FileNames {
  readonly organizationName: (organization: Organization) => Promise<string>;
  /** The people in them have pseudonyms. */
  readonly isPseudonymous: boolean;
}

/** Everything a handler may use. */
export interface Rooms {
  readonly browser: BrowserRooms;
  readonly http: Http;
  readonly database: Database;
  readonly organizations: OrganizationRoom;
  readonly exports: ExportRoom;
  readonly fileNames: FileNames;
  /** What privacy mode masks people by. */
  readonly masks: OrganizationMasks;
  readonly syncs: SyncStore;
  readonly settings: SettingsStore;
  readonly seatChoices: SeatChoicesStore;
  readonly visits: VisitStore;
  readonly watchChoices: WatchChoicesStore;
  readonly watchState: WatchStateStore;
  readonly savedViews: SavedViewsStore;
  readonly hosts: HostStore;
  readonly connections: ConnectionStore;
  readonly sync: SyncRunner;
  readonly announce: Announce;
  readonly now: () => Instant;
}
