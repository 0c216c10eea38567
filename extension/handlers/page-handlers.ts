import { memberCellReader } from '../../components/activity/metrics/members-activity';
import { summarize } from '../../components/activity/metrics/summary';
import { type Organization, isSingleTenant } from '../../components/activity/organization';
import type { MemberCell, PageActivity, PageRow, PageSummary } from '../messages';
import type { Caller, ScriptTarget } from '../messaging/caller';
import type { Handlers } from '../messaging/server';
import { failed, succeeded } from '../problem';
import { rosterOfRows } from '../sources/page-rows/roster-of-rows';
import { exportCsv } from './export-csv';
import { extentOf } from './extent';
import { importCsv } from './import-csv';
import { organizationOfPage } from './known-organization';
import type { Rooms } from './rooms';
import { announceChange } from './announce-change';
import { problemPhrases } from '../problem-phrases.strings';

type PageHandlers = Pick<
  Handlers,
  | 'page.mount'
  | 'page.load'
  | 'page.rows'
  | 'page.export-csv'
  | 'page.import-csv'
  | 'page.panel-open'
  | 'page.open-dashboard'
  | 'page.features'
>;

/** What content scripts may ask. */
export function pageHandlers(rooms: Rooms): PageHandlers {
  return {
    async 'page.mount'(_data, caller) {
      const target = scriptOf(caller);
      if (!target) return failed({ kind: 'not-allowed', what: problemPhrases.refused.mount });
      return succeeded({ mounted: await rooms.browser.mountPage(target) });
    },
    async 'page.load'({ part }, caller) {
      const target = scriptOf(caller);
      if (!target) return failed({ kind: 'not-allowed', what: problemPhrases.refused.load });
      await rooms.browser.loadPart(target, part);
      return succeeded({ loaded: true });
    },
    async 'page.rows'({ url, rows, total, complete }, caller) {
      const organization = await organizationOfPage(rooms, url);
      const roster = rosterOfRows({ rows, total, complete }, organization.deployment, rooms.now());
      const { isNews } = await rooms.organizations.addRoster(organization, roster);
      if (isNews) announceChange(rooms, organization.id, scriptOf(caller)?.tab);
      return succeeded(await pageActivity(rooms, organization, rows));
    },
    async 'page.export-csv'({ url, filter }) {
      const organization = await organizationOfPage(rooms, url);
      const schema = isSingleTenant(organization.deployment) ? 'single-tenant' : 'multi-tenant';
      return succeeded(await exportCsv(rooms, organization, schema, filter));
    },
    async 'page.import-csv'({ url, file }) {
      return importCsv(rooms, await organizationOfPage(rooms, url), file);
    },
    async 'page.panel-open'({ url, open }) {
      const organization = await organizationOfPage(rooms, url);
      if (open !== undefined) await rooms.organizations.setPanelOpen(organization, open);
      const record = await rooms.organizations.record(organization.id);
      return succeeded({ open: record?.isPanelOpen ?? false });
    },
    async 'page.open-dashboard'({ url }) {
      const organization = await organizationOfPage(rooms, url);
      await rooms.organizations.describe(organization);
      await rooms.browser.openDashboard(`#${encodeURIComponent(organization.id)}`);
      return succeeded({ opened: true });
    },
    async 'page.features'() {
      return succeeded((await rooms.settings.read()).pageFeatures);
    },
  };
}

function scriptOf(caller: Caller): ScriptTarget | undefined {
  return caller.kind === 'content-script' ? caller.document : undefined;
}

async function pageActivity(rooms: Rooms, organization: Organization, rows: readonly PageRow[]): Promise<PageActivity> {
  const [activity, ordinals, settings, isConnected] = await Promise.all([
    rooms.organizations.activityFor(organization),
    rooms.organizations.ordinalsOf(organization, rows),
    rooms.settings.read(),
    rooms.connections.isConnected(organization.id),
  ]);
  const now = rooms.now();
  const read = memberCellReader(activity, now, settings.thresholds);
  const cells = ordinals.map((ordinal): MemberCell | undefined => {
    const member = ordinal === undefined ? undefined : activity.members[ordinal];
    return member && read(member);
  });
  const { counts, members } = summarize(activity, now, settings.thresholds);
  const summary: PageSummary = { counts, known: members, ...extentOf(activity), connected: isConnected };
  return { organization, cells, summary };
}
