import type { MemberKey } from '../../components/activity/member';
import type { RequestData, RequestName } from '../messages';
import type { Caller } from '../messaging/caller';
import { packJson } from '../messaging/packed-json';
import type { Handlers } from '../messaging/server';
import { organizationOfUrl } from '../organization-address';
import { DEFAULT_SETTINGS } from '../settings/settings-schema';
import { DEFAULT_WATCH } from '../settings/watch-store';
import { ACME, NOW, PAGE } from './secret-organization';

type EveryRequest = { readonly [N in RequestName]: RequestData<N> };
type Learned =
  | 'people.person'
  | 'exports.download'
  | 'insights.seats'
  | 'insights.save-seat-choices'
  | 'settings.save'
  | 'backup.merge';

const FILE = { name: 'audit.jsonl', size: 10, fingerprint: 'ab'.repeat(32) };
const REPORT = { accepted: 1, silent: 0, rejected: [], endsInside: false };
const CSV = { name: 'members.csv', base64: btoa('"Email"\n"broken-xsecret\n') };
const of = { organization: ACME };
const month = { ...of, preset: 'last-30-days' } as const;

const REQUESTS: Omit<EveryRequest, Learned> = {
  'page.mount': { url: PAGE },
  'page.load': { url: PAGE, part: 'actions' },
  'page.rows': {
    url: PAGE,
    rows: [{ email: 'p0-xsecret@xsecret.test', lastActive: { kind: 'hyphen' } }],
    complete: false,
  },
  'page.export-csv': { url: PAGE },
  'page.import-csv': { url: PAGE, file: CSV },
  'page.panel-open': { url: PAGE },
  'page.open-dashboard': { url: PAGE },
  'page.features': { url: PAGE },
  'organizations.list': {},
  'panel.organization': {},
  'activity.plots': {
    ...of,
    queries: (['active-users', 'users-over-time', 'weekly-active', 'most-active'] as const).map((plot) => ({
      plot,
      preset: 'last-30-days',
    })),
  },
  'csv.export': { ...of, schema: 'rollcall' },
  'csv.import': { ...of, file: CSV },
  'exports.list': {},
  'exports.delete': { id: 'none' },
  'sync.start': of,
  'sync.cancel': of,
  'connections.list': {},
  'connections.save': {
    pageUrl: PAGE,
    deployment: 'dedicated',
    credential: { kind: 'user-key', user: 'u0-xsecret', key: 'x'.repeat(40) },
  },
  'connections.forget': of,
  'connections.unlock': { ...of, passphrase: 'wrong' },
  'connections.test': of,
  'hosts.add': { origin: 'https://ml.acme.test' },
  'hosts.remove': { origin: 'https://ml.acme.test' },
  'hosts.list': {},
  'settings.read': {},
  'data.usage': {},
  'data.wipe': {},
  'evidence.read': of,
  'set-aside.read': of,
  'set-aside.delete': of,
  'identity.list': of,
  'identity.decide': { ...of, key: 'number:1', isJoined: false },
  'backup.list': {},
  'backup.read': { part: { kind: 'organization', organization: ACME } },
  'imports.list': of,
  'imports.undo': { ...of, id: 'none' },
  'audit-files.begin': { ...of, file: FILE },
  'audit-files.store': {
    ...{ ...of, file: FILE, modifiedAt: NOW, isWholeLog: false, isOurs: true },
    batch: { days: [], report: REPORT, bytesRead: 10, isLast: true },
  },
  'insights.overview': month,
  'insights.people': { ...month, figure: 'active' },
  'insights.seat-choices': of,
  'insights.leaderboard': { ...month, order: 'quiet', limit: 100 },
  'insights.visit': of,
  'insights.trends': month,
  'insights.cohorts': of,
  'insights.teams': month,
  'insights.reconcile': month,
  'insights.changes': of,
  'insights.changes-of-files': { ...of, files: [CSV, CSV] },
  'people.table': month,
  'people.views': of,
  'people.save-views': { ...of, views: [] },
  'people-export.read': { ...month, schema: 'rollcall' },
  'watch.read': of,
  'watch.save': { ...of, choices: DEFAULT_WATCH },
  'watch.seen': of,
  'popup.glance': of,
  'privacy.who': { pseudonym: 'Person 4F2A-91C3' },
};

/** One well-formed request of every kind, about people an own page could have been told of. */
export async function requestsAbout(handlers: Handlers): Promise<EveryRequest> {
  const table = await handlers['people.table'](month, { kind: 'extension-page' });
  const key = (table.ok ? table.value.keys[0] : undefined) ?? ('nobody@acme.test' as MemberKey);
  const exported = await handlers['exports.list']({}, { kind: 'extension-page' });
  const id = (exported.ok ? exported.value[0]?.id : undefined) ?? 'none';
  const seats = await handlers['insights.seat-choices'](of, { kind: 'extension-page' });
  const choices = seats.ok ? seats.value : { dormantAfterDays: 90, graceDays: 0, exclusions: [], prices: {} };
  const settings = await handlers['settings.read']({}, { kind: 'extension-page' });
  return {
    ...REQUESTS,
    'exports.download': { id },
    'settings.save': settings.ok ? settings.value : DEFAULT_SETTINGS,
    'backup.merge': { packed: await packJson({}), file: { id: 'file', name: 'backup.json.gz' } },
    'insights.seats': { ...of, policy: choices },
    'insights.save-seat-choices': { ...of, choices },
    'people.person': { ...of, key },
  };
}

/** Who may ask that. */
export function callerOf(name: RequestName): Caller {
  const organization = organizationOfUrl(PAGE);
  if (name === 'panel.organization' && organization) return { kind: 'embedded-panel', organization, tab: 1 };
  if (!name.startsWith('page.')) return { kind: 'extension-page' };
  return { kind: 'content-script', origin: new URL(PAGE).origin, document: { tab: 1, frame: 0, url: PAGE } };
}
