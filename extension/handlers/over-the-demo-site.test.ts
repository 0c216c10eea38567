import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseIsoDate } from '../../components/activity/day';
import { forEachBit } from '../../components/activity/day-bitmap';
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

  it.each([
    ['multi-tenant', 'forge.coreweave.com/acme'],
    ['dedicated', 'acme.wandb.io'],
    ['self-managed', ''],
  ] as const)('connects to %s by each key it accepts', async (deployment, id) => {
    const organization = (id || new URL(site.selfManagedOrigin).host) as OrganizationId;
    const { adminUser: user, adminKey, serviceAccountKey } = site.credentials;
    const credentials: ConnectionInput['credential'][] = [
      { kind: 'user-key', user, key: adminKey },
      { kind: 'service-account', key: serviceAccountKey },
    ];
    for (const credential of credentials) {
      await connect({ pageUrl: site.usersPage(deployment, 'acme'), deployment, credential });
      const test = value(await background.ask('connections.test', { organization }));
      expect(test.scim).toMatchObject({ ok: true });
      expect(test.auditLog).toMatchObject({ ok: true });
      const summary = await synced(organization);
      expect(summary).toMatchObject({ complete: true, auditDays: { complete: 34 }, sync: { phase: 'idle' } });
      expect(summary.sources.flatMap(({ problem }) => (problem ? [problem] : []))).toEqual([]);
    }
  });

  it.each([
    ['ndjson-only', '/scim'],
    ['ndjson-only', '/scim/v2'],
    ['paginated', '/scim'],
    ['paginated', '/scim/v2'],
  ] as const)('reads the same from a server that answers %s under %s', async (auditGeneration, scimBase) => {
    site.switches.set('dedicated', { auditGeneration, scimBase });
    await connect();
    const summary = await synced();
    expect(summary.sources.flatMap(({ problem }) => (problem ? [problem] : []))).toEqual([]);
    const active = await activeOn('2026-11-19');
    site.switches.reset();
    globalThis.indexedDB = new IDBFactory();
    background = fakeBackground({ now: () => NOW, fetch: siteFetch({ tlsPort: site.tlsPort }) });
    await connect();
    await synced();
    expect(active).toEqual(await activeOn('2026-11-19'));
    expect(active.length).toBeGreaterThan(10);
  });

  it('reads the audit log through a signed-in session that SCIM refuses', async () => {
    const visit = await siteFetch({ tlsPort: site.tlsPort })(page, {});
    const cookie = visit.headers.get('set-cookie')?.split(';')[0];
    background = fakeBackground({ now: () => NOW, fetch: siteFetch({ tlsPort: site.tlsPort, cookie }) });
    await connect({ credential: { kind: 'session' } });
    const summary = await synced();
    expect(summary.auditDays.complete).toBe(34);
    expect(summary.sync).toEqual({ phase: 'idle' });
    const problems = summary.sources.map(({ source, problem }) => [source, problem?.kind]);
    expect(problems).toEqual([
      ['scim', 'unauthorized'],
      ['audit-log', undefined],
    ]);
  });

  it('asks for a choice where the account belongs to several organizations', async () => {
    site.switches.set('multi-tenant', { defaultApiOrganization: null });
    await connect({ pageUrl: site.usersPage('multi-tenant', 'acme'), deployment: 'multi-tenant' });
    const summary = await synced('forge.coreweave.com/acme' as OrganizationId);
    expect(summary.sync).toEqual({ phase: 'idle', lastProblem: { kind: 'several-organizations' } });
  });

  it('does not mix in the members of the organization that the API answers for instead', async () => {
    const globex = site.usersPage('multi-tenant', 'globex');
    const response = await siteFetch({ tlsPort: site.tlsPort })(
      'https://forge.coreweave.com/__demo/page-data?organization=globex',
      {},
    );
    const { members } = (await response.json()) as { members: DemoMember[] };
    const rows = members.map(rowOf);
    await background.ask('page.rows', { url: globex, rows, total: rows.length, complete: true }, scriptOn(globex));
    // The key's default organization is acme.
    await connect({ pageUrl: globex, deployment: 'multi-tenant' });
    const summary = await synced('forge.coreweave.com/globex' as OrganizationId);
    expect(summary.members).toBe(rows.length);
    expect(summary.sources.find(({ source }) => source === 'scim')?.problem?.kind).toBe('other-organization');
  });

  it.each([
    [{ kind: 'status', status: 403 }, 'forbidden'],
    [{ kind: 'status', status: 401 }, 'unauthorized'],
    [{ kind: 'status', status: 500 }, 'server'],
    [{ kind: 'body', body: '<!doctype html><title>W&B</title>', contentType: 'text/html' }, 'unexpected-shape'],
    [{ kind: 'body', body: 'upstream connect error', contentType: 'text/plain' }, 'unexpected-shape'],
    [{ kind: 'cut-off', afterBytes: 2_000 }, 'cut-off'],
  ] as const)('keeps what SCIM said while the audit log fails: %j', async (fault, kind) => {
    await connect();
    site.faults.set([{ match: 'audit_logs', fault }]);
    const summary = await synced();
    const byName = new Map(summary.sources.map((source) => [source.source, source]));
    expect(byName.get('scim')).toMatchObject({ complete: true, members: summary.members });
    expect(byName.get('audit-log')?.problem?.kind).toBe(kind);
    expect(summary.auditDays.complete).toBe(0);
    site.faults.clear();
    const mended = await synced();
    expect(mended.auditDays.complete).toBe(34);
    expect(mended.sources.find(({ source }) => source === 'audit-log')?.problem).toBeUndefined();
  });

  it.each([
    [{ kind: 'status', status: 500 }, 'server'],
    [{ kind: 'body', body: '{"Resources":[{]}', contentType: 'application/json' }, 'unexpected-shape'],
    [{ kind: 'cut-off', afterBytes: 500 }, 'cut-off'],
  ] as const)('keeps what the audit log said while SCIM fails: %j', async (fault, kind) => {
    await connect();
    site.faults.set([{ match: '/scim/', fault }]);
    const summary = await synced();
    expect(summary.auditDays.complete).toBe(34);
    expect(summary.sources.find(({ source }) => source === 'scim')?.problem?.kind).toBe(kind);
  });

  it('obeys pauses and goes on', async () => {
    await connect();
    const headers = { 'ratelimit-reset': '2', 'ratelimit-remaining': '0' };
    site.faults.set([{ match: 'audit_logs', times: 3, fault: { kind: 'status', status: 429, headers } }]);
    const summary = await synced();
    expect(summary.auditDays.complete).toBe(34);
    expect(site.requests.all().filter(({ status }) => status === 429)).toHaveLength(3);
    const waits = background.announcements.filter(
      ({ announcement }) => announcement.kind === 'sync-progress' && announcement.state.phase === 'waiting',
    );
    expect(waits.length).toBeGreaterThan(0);
  });

  it('counts broken lines and reads the others', async () => {
    await connect();
    site.faults.set([{ match: 'audit_logs', fault: { kind: 'malformed-line', every: 50 } }]);
    const summary = await synced();
    expect(summary.auditDays.complete).toBe(34);
    const [warning] = summary.sources.find(({ source }) => source === 'audit-log')?.warnings ?? [];
    expect(warning).toMatch(/^\d[\d,]* entries of the audit log could not be used/);
  });

  it('never sends a key to another host than the API it belongs to', async () => {
    const asked: string[] = [];
    const through = siteFetch({ tlsPort: site.tlsPort });
    background = fakeBackground({
      now: () => NOW,
      fetch: (url, init) => {
        if (new Headers(init.headers).has('authorization')) asked.push(new URL(url).host);
        return through(url, init);
      },
    });
    await connect({ pageUrl: site.usersPage('multi-tenant', 'acme'), deployment: 'multi-tenant' });
    await background.ask('connections.test', { organization: 'forge.coreweave.com/acme' as OrganizationId });
    await synced('forge.coreweave.com/acme' as OrganizationId);
    expect(new Set(asked)).toEqual(new Set(['api.wandb.ai']));
  });

  /** E-mails of those active on a day, sorted. */
  async function activeOn(date: string): Promise<readonly string[]> {
    const activity = await background.rooms.organizations.activityOf(ACME);
    const day = parseIsoDate(date);
    const bitmap = day === undefined ? undefined : activity?.index.bitmap(day);
    const emails: string[] = [];
    if (bitmap) forEachBit(bitmap, (ordinal) => emails.push(activity?.members[ordinal]?.key ?? ''));
    return emails.sort();
  }
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
