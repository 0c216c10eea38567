import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import { type DemoSite, startDemoSite } from '../../demo/site';
import type { ConnectionInput, OrganizationSummary, PageRow } from '../messages';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground, panelOn, scriptOn } from '../testing/fake-background';
import { siteFetch } from '../testing/site-fetch';

const TODAY = '2026-11-23';
const NOW = Date.parse(`${TODAY}T15:00:00Z`);
const ACME = 'acme.wandb.io' as OrganizationId;

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

describe('the background over the demo site', () => {
  let site: DemoSite;
  let background: FakeBackground;
  let page: string;

  beforeAll(async () => {
    site = await startDemoSite({ today: TODAY });
    page = site.usersPage('dedicated', 'acme');
  });
  afterAll(() => site.close());
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    site.faults.clear();
    site.requests.clear();
    site.switches.reset();
    background = fakeBackground({ now: () => NOW, fetch: siteFetch({ tlsPort: site.tlsPort }) });
  });

  async function pageRows(): Promise<readonly PageRow[]> {
    const response = await siteFetch({ tlsPort: site.tlsPort })(
      'https://acme.wandb.io/__demo/page-data?organization=acme',
      {},
    );
    const { members } = (await response.json()) as { members: DemoMember[] };
    return members.map(rowOf);
  }

  async function connect(overrides: Partial<ConnectionInput> = {}): Promise<void> {
    const { adminUser: user, adminKey: key } = site.credentials;
    const input: ConnectionInput = {
      pageUrl: page,
      deployment: 'dedicated',
      credential: { kind: 'user-key', user, key },
      ...overrides,
    };
    value(await background.ask('connections.save', input));
    const settings = value(await background.ask('settings.read', {}));
    value(await background.ask('settings.save', { ...settings, backfillDays: 35 }));
  }

  async function synced(id = ACME): Promise<OrganizationSummary> {
    value(await background.ask('sync.start', { organization: id }));
    await background.syncEnded(id);
    const organizations = value(await background.ask('organizations.list', {}));
    const summary = organizations.find(({ organization }) => organization.id === id);
    if (!summary) throw new Error('the organization is not listed');
    return summary;
  }

  it('answers the rows of a page, exports them and shows their plots', async () => {
    const rows = await pageRows();
    const half = rows.slice(0, 70);
    const first = value(
      await background.ask('page.rows', { url: page, rows: half, total: rows.length, complete: false }, scriptOn(page)),
    );
    expect(first.cells).toHaveLength(70);
    expect(first.summary).toMatchObject({ known: 70, total: rows.length, complete: false, connected: false });
    const all = value(
      await background.ask('page.rows', { url: page, rows, total: rows.length, complete: true }, scriptOn(page)),
    );
    expect(all.cells.every((cell, i) => cell?.member.toLowerCase() === rows[i]?.email?.toLowerCase())).toBe(true);
    expect(all.summary).toMatchObject({ known: rows.length, complete: true });

    const file = value(await background.ask('page.export-csv', { url: page }, scriptOn(page)));
    expect(file.rows).toBe(rows.length);
    expect(file.name).toBe('acme.wandb.io-members-2026-11-23.csv');

    const panel = value(await background.ask('panel.organization', {}, panelOn(page)));
    expect(panel).toMatchObject({ members: rows.length, complete: true, sync: { phase: 'idle' } });
    const [plot] = value(
      await background.ask(
        'activity.plots',
        { organization: ACME, queries: [{ plot: 'active-users', preset: 'last-3-months' }] },
        panelOn(page),
      ),
    );
    expect(plot).toMatchObject({ plot: 'active-users', active: { kind: 'exact' } });
    expect(background.bugs).toEqual([]);
  });

  it('syncs roster and audit log, and both agree', async () => {
    await connect();
    const summary = await synced();
    expect(summary.sync).toEqual({ phase: 'idle' });
    expect(summary.auditDays).toEqual({ complete: 34, from: '2026-10-20', to: '2026-11-22' });
    expect(summary.sources.map(({ source, problem }) => [source, problem])).toEqual([
      ['scim', undefined],
      ['audit-log', undefined],
    ]);
    const { members, index } = await background.rooms.organizations.activityOf(ACME).then((activity) => {
      if (!activity) throw new Error('nothing known');
      return activity;
    });
    // Whoever SCIM says was last active on a day that was read is in that day's bitmap.
    let checked = 0;
    for (const member of members) {
      if (!member.present || member.lastActive.kind !== 'at') continue;
      const day = Math.floor(member.lastActive.at / 86_400_000);
      const bitmap = index.bitmap(day as Parameters<typeof index.bitmap>[0]);
      if (!bitmap) continue;
      checked += 1;
      expect(((bitmap[member.ordinal >>> 5] ?? 0) >>> (member.ordinal & 31)) & 1, member.key).toBe(1);
    }
    expect(checked).toBeGreaterThan(50);
    expect(background.bugs).toEqual([]);
  });

  it('reads only what is missing the second time', async () => {
    await connect();
    await synced();
    site.requests.clear();
    await synced();
    expect(site.requests.all().map(({ url }) => new URL(`https://${url}`).pathname)).toEqual([
      '/scim/Users',
      '/admin/audit_logs',
    ]);
  });
});

interface DemoMember {
  readonly name: string;
  readonly username: string;
  readonly email: string;
  readonly role: string;
  readonly lastActive:
    { readonly kind: 'invite-pending' | 'deactivated' | 'hyphen' } | { readonly kind: 'at'; readonly at: string };
}

function rowOf({ name, username, email, role, lastActive }: DemoMember): PageRow {
  return {
    name,
    username,
    email,
    role,
    lastActive:
      lastActive.kind === 'at'
        ? { kind: 'at', at: Date.parse(lastActive.at), precision: 'second' }
        : { kind: lastActive.kind },
  };
}
