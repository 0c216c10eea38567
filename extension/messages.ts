import type { Deployment, Organization, OrganizationId } from '../components/activity/organization';
import type { Precision } from '../components/activity/member';
import type { PlotQuery, PlotReport } from '../components/activity/report';
import type { ShownCount } from '../components/activity/small-groups/hide-small';
import type { Status, StatusCounts, StatusThresholds } from '../components/activity/status';
import type { LanguageChoice } from './language/language';
import type { Outcome, Problem } from './problem';
import type { HistoryRequests } from './history-messages';
import type { ExportRequests } from './export-messages';
import type { InsightsRequests } from './insights-messages';
import type { PrivacyRequests } from './privacy-messages';
import type { WatchRequests } from './watch-messages';

/**
 * The one protocol between the parts. A request is `{name, data}`, its answer an `Outcome`. Two maps, because trust
 * differs: a content script runs beside a page we do not own and gets view models only; our own pages may see and
 * change everything but secrets, which go in and never come out. `messaging/` enforces it by `sender.origin`.
 */
export interface PageRequests {
  /** From the sentinel: this tab shows an organization page; bring in the page scripts. */
  'page.mount': { readonly data: { readonly url: string }; readonly answer: { readonly mounted: boolean } };
  /** Brings a part of Rollcall into the asking page that is needed only now; again changes nothing. */
  'page.load': {
    readonly data: { readonly url: string; readonly part: PagePart };
    readonly answer: { readonly loaded: boolean };
  };
  /** Rows the page shows now. Answers with what each row's cell should say. */
  'page.rows': {
    readonly data: {
      readonly url: string;
      readonly rows: readonly PageRow[];
      /** How many members the page says there are, if it does. */
      readonly total?: number;
      /** Every page was collected: absent people have left. */
      readonly complete: boolean;
    };
    readonly answer: PageActivity;
  };
  /** Build, keep and hand over the CSV of everybody known, or of a filtered view. */
  'page.export-csv': {
    readonly data: { readonly url: string; readonly filter?: CsvFilter };
    readonly answer: CsvFile;
  };
  /** W&B's own CSV, taken from the page's export at the admin's request. */
  'page.import-csv': {
    readonly data: { readonly url: string; readonly file: CsvUpload };
    readonly answer: ImportSummary;
  };
  /** Remember or ask whether the panel is open on this organization's page. */
  'page.panel-open': {
    readonly data: { readonly url: string; readonly open?: boolean };
    readonly answer: { readonly open: boolean };
  };
  'page.open-dashboard': { readonly data: { readonly url: string }; readonly answer: { readonly opened: true } };
  /** What the admin wants to see in members pages; asked once per visit, before anything is shown. */
  'page.features': { readonly data: { readonly url: string }; readonly answer: PageFeatures };
}

/** Parts of Rollcall in a members page that can be switched off, each alone. Without the toolbar no panel opens. */
export type PageFeatures = Readonly<Record<'cells' | 'toolbar' | 'panel', boolean>>;

/**
 * `actions`: what the toolbar's buttons do, and sentences for problems. `boxes`: what understands a table by where things
 * are drawn. `card`: the cards of cells. `dates`: reads calendar dates. `panel`: the element that hosts the panel.
 */
export type PagePart = 'actions' | 'boxes' | 'card' | 'dates' | 'panel';

export interface ExtensionRequests {
  'organizations.list': { readonly data: Record<string, never>; readonly answer: readonly OrganizationSummary[] };
  /** The organization whose page embeds the asking panel; fails with `not-allowed` anywhere else. */
  'panel.organization': { readonly data: Record<string, never>; readonly answer: OrganizationSummary };
  'activity.plots': {
    readonly data: { readonly organization: OrganizationId; readonly queries: readonly PlotQuery[] };
    readonly answer: readonly PlotReport[];
  };
  'csv.export': {
    readonly data: {
      readonly organization: OrganizationId;
      readonly schema: CsvSchemaName;
      readonly filter?: CsvFilter;
    };
    readonly answer: CsvFile;
  };
  'csv.import': {
    readonly data: { readonly organization: OrganizationId; readonly file: CsvUpload };
    readonly answer: ImportSummary;
  };
  'exports.list': {
    readonly data: { readonly organization?: OrganizationId };
    readonly answer: readonly ExportSummary[];
  };
  'exports.download': { readonly data: { readonly id: string }; readonly answer: CsvFile };
  'exports.delete': { readonly data: { readonly id: string }; readonly answer: { readonly deleted: boolean } };
  'sync.start': {
    readonly data: { readonly organization: OrganizationId };
    readonly answer: { readonly started: boolean };
  };
  'sync.cancel': {
    readonly data: { readonly organization: OrganizationId };
    readonly answer: { readonly cancelled: boolean };
  };
  'connections.list': { readonly data: Record<string, never>; readonly answer: readonly ConnectionSummary[] };
  'connections.save': { readonly data: ConnectionInput; readonly answer: ConnectionSummary };
  'connections.forget': {
    readonly data: { readonly organization: OrganizationId };
    readonly answer: { readonly forgotten: boolean };
  };
  'connections.unlock': {
    readonly data: { readonly organization: OrganizationId; readonly passphrase: string };
    readonly answer: ConnectionSummary;
  };
  /** Asks SCIM and the audit log one harmless question each and tells in plain words what came back. */
  'connections.test': { readonly data: { readonly organization: OrganizationId }; readonly answer: ConnectionTest };
  /** After the page was granted the optional host permission: register the sentinel for that origin. */
  'hosts.add': { readonly data: { readonly origin: string }; readonly answer: { readonly origin: string } };
  'hosts.remove': { readonly data: { readonly origin: string }; readonly answer: { readonly removed: boolean } };
  'hosts.list': { readonly data: Record<string, never>; readonly answer: readonly string[] };
  'settings.read': { readonly data: Record<string, never>; readonly answer: Settings };
  'settings.save': { readonly data: Settings; readonly answer: Settings };
  /** What the database holds. */
  'data.usage': { readonly data: Record<string, never>; readonly answer: DataUsage };
  'data.wipe': { readonly data: { readonly organization?: OrganizationId }; readonly answer: { readonly wiped: true } };
}

export type Requests = PageRequests &
  ExtensionRequests &
  HistoryRequests &
  InsightsRequests &
  ExportRequests &
  WatchRequests &
  PrivacyRequests;
export type RequestName = keyof Requests;
export type RequestData<N extends RequestName> = Requests[N]['data'];
export type RequestAnswer<N extends RequestName> = Requests[N]['answer'];

/** What travels over `runtime.sendMessage`. */
export interface RequestEnvelope<N extends RequestName = RequestName> {
  readonly rollcall: 'request';
  readonly name: N;
  readonly data: RequestData<N>;
  /** Where a large answer is awaited (`messaging/bulk-channel.ts`). */
  readonly channel?: string;
}

/** From the background to our own pages and, by tab, to content scripts: ask again. No data is pushed. */
export type Announcement =
  | { readonly rollcall: 'announcement'; readonly kind: 'activity-changed'; readonly organization: OrganizationId }
  | {
      readonly rollcall: 'announcement';
      readonly kind: 'sync-progress';
      readonly organization: OrganizationId;
      readonly state: SyncState;
    };

export type Answer<N extends RequestName> = Outcome<RequestAnswer<N>>;

/** One row of the members table, in the page's words where they carry meaning. */
export interface PageRow {
  readonly email?: string;
  readonly username?: string;
  readonly name?: string;
  readonly role?: string;
  readonly modelsSeat?: string;
  readonly weaveAccess?: string;
  readonly teams?: readonly string[];
  /** What the Last Active cell says, already read; `unknown` when it could not be. */
  readonly lastActive: PageLastActive;
}

/** A Last Active cell as read, before the deployment gives a hyphen its meaning. */
export type PageLastActive =
  | { readonly kind: 'invite-pending' }
  | { readonly kind: 'deactivated' }
  | { readonly kind: 'hyphen' }
  | { readonly kind: 'at'; readonly at: number; readonly precision: Precision }
  | { readonly kind: 'unknown'; readonly text: string };

export interface PageActivity {
  readonly organization: Organization;
  /** One per row asked about, in the same order; undefined where the row names nobody. */
  readonly cells: readonly (MemberCell | undefined)[];
  readonly summary: PageSummary;
}

/** What `<rollcall-last-active>` is told, before it becomes attributes. Moments are epoch ms. */
export interface MemberCell {
  readonly member: string;
  readonly status?: Status;
  readonly lastActive?: number;
  readonly precision?: Precision;
  readonly added?: number;
  readonly daysActive?: number;
  /** Active days in each of the last twelve ISO weeks, oldest first; absent where unknown. */
  readonly trend?: readonly number[];
  readonly evidence: 'audit-log' | 'roster' | 'none';
  /** What it rests on in words: `page`, `csv`, `scim`, `audit-log`. */
  readonly source?: string;
  readonly asOf?: number;
}

/** What `<rollcall-toolbar>` is told. */
export interface PageSummary {
  readonly counts: StatusCounts;
  /** Members known, and how many there are if a source said. */
  readonly known: number;
  readonly total?: number;
  readonly complete: boolean;
  readonly connected: boolean;
}

export type CsvSchemaName = 'multi-tenant' | 'single-tenant' | 'rollcall';

/** A filtered view says so in its file name. Empty object = everybody. */
export interface CsvFilter {
  readonly statuses?: readonly Status[];
  readonly search?: string;
}

export interface CsvFile {
  readonly id: string;
  /** e.g. `acme-members-2026-11-23.csv`, `acme-members-dormant-2026-11-23.csv`. */
  readonly name: string;
  readonly text: string;
  readonly columns: readonly string[];
  readonly rows: number;
  readonly sha256: string;
}

/** Bytes of a file the admin chose, base64 (messages carry JSON). */
export interface CsvUpload {
  readonly name: string;
  readonly base64: string;
  /** When the file was last written (`File.lastModified`, epoch ms): an old export must not overrule newer facts. */
  readonly modifiedAt?: number;
}

export interface ImportSummary {
  readonly schema: CsvSchemaName;
  readonly members: number;
  /** Names it in `imports.undo`. */
  readonly importId: string;
  readonly rejected: readonly { readonly line: number; readonly reason: string }[];
  readonly warnings: readonly string[];
}

export interface ExportSummary {
  readonly id: string;
  readonly organization: OrganizationId;
  readonly name: string;
  readonly at: number;
  readonly rows: number;
  readonly bytes: number;
  readonly filter?: CsvFilter;
  readonly sha256: string;
}

export interface OrganizationSummary {
  readonly organization: Organization;
  readonly members: number;
  readonly total?: number;
  readonly complete: boolean;
  /** Members by status; of few people in privacy mode they are hidden. */
  readonly counts: Readonly<Record<keyof StatusCounts, ShownCount>>;
  /** Active within the last 30 days (today and the 29 days before), over eligible people. */
  readonly activeIn30Days: ShownCount;
  readonly eligible: number;
  readonly connected: boolean;
  readonly lastSync?: number;
  readonly sync: SyncState;
  /** Last read per source, and what it lacks. */
  readonly sources: readonly SourceSummary[];
  /** Days the audit log was read completely, first and last of them (ISO dates). */
  readonly auditDays: { readonly complete: number; readonly from?: string; readonly to?: string };
}

export interface SourceSummary {
  readonly source: 'page' | 'csv' | 'scim' | 'audit-log' | 'audit-file';
  readonly at?: number;
  readonly members?: number;
  readonly complete?: boolean;
  readonly problem?: Problem;
  readonly warnings: readonly string[];
}

export type SyncState =
  | { readonly phase: 'idle'; readonly lastProblem?: Problem }
  | { readonly phase: 'roster' }
  | { readonly phase: 'audit-log'; readonly daysDone: number; readonly daysTotal: number }
  /** `isAsked`: W&B asked for the pause; else something failed, and is tried again after it. */
  | { readonly phase: 'waiting'; readonly until: number; readonly isAsked: boolean };

/** How Rollcall may speak to an organization's API. */
export type CredentialInput =
  | { readonly kind: 'session' }
  | { readonly kind: 'user-key'; readonly user: string; readonly key: string }
  | { readonly kind: 'service-account'; readonly key: string };

export interface ConnectionInput {
  /** Address of the organization's members page; gives host, deployment and name. */
  readonly pageUrl: string;
  readonly deployment: Deployment;
  /** API origin where it is not the documented one. */
  readonly apiOrigin?: string;
  readonly credential: CredentialInput;
  /** Keep the key over browser restarts, encrypted with this passphrase. Absent: this browser session only. */
  readonly passphrase?: string;
}

export interface ConnectionSummary {
  readonly organization: Organization;
  readonly apiOrigin: string;
  readonly credential: CredentialInput['kind'];
  readonly user?: string;
  /** Last four characters of the key. */
  readonly keyEnding?: string;
  readonly kept: 'session' | 'encrypted' | 'locked';
}

export interface ConnectionTest {
  readonly scim: ConnectionTestResult;
  readonly auditLog: ConnectionTestResult;
  /** Organization name the API told, where it tells one. */
  readonly organizationName?: string;
}

export type ConnectionTestResult =
  { readonly ok: true; readonly sentence: string } | { readonly ok: false; readonly problem: Problem };

export interface Settings {
  readonly thresholds: StatusThresholds;
  /** How many days of audit log the first sync asks for. */
  readonly backfillDays: number;
  /** Daily sync by alarm while the browser runs. */
  readonly dailySync: boolean;
  /** Months of day history and snapshots kept; undefined = everything. */
  readonly keepMonths?: number;
  /** Exports kept per organization. */
  readonly keepExports: number;
  /** Names before values a spreadsheet would run as a formula are defused. */
  readonly defuseFormulas: boolean;
  readonly pageFeatures: PageFeatures;
  /** Pseudonyms in place of names, and no groups of few people, in everything but W&B's own page. */
  readonly privacyMode: boolean;
  /** What Rollcall speaks. */
  readonly language: LanguageChoice;
}

export interface DataUsage {
  readonly bytes?: number;
  readonly quota?: number;
  readonly organizations: readonly {
    readonly organization: Organization;
    readonly members: number;
    readonly days: number;
    readonly exports: number;
  }[];
}
