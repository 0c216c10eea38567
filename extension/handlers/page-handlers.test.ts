import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../components/activity/organization';
import type { PageRow } from '../messages';
import type { Outcome } from '../problem';
import { type FakeBackground, fakeBackground, panelOn, scriptOn } from '../testing/fake-background';

const PAGE = 'https://acme.wandb.io/org/dashboard';
const MULTI_TENANT_PAGE = 'https://wandb.ai/account-settings/acme/members/';
const ACME = 'acme.wandb.io' as OrganizationId;
const NOW = Date.UTC(2026, 10, 23, 15);
const DAY = 86_400_000;

const ANA: PageRow = {
  email: 'ana@acme.test',
  username: 'ana',
  name: 'Ana Ruiz',
  lastActive: { kind: 'at', at: NOW - 3 * DAY, precision: 'day' },
};
const BEN: PageRow = { username: 'ben', lastActive: { kind: 'hyphen' } };
const CY: PageRow = { email: 'cy@acme.test', lastActive: { kind: 'invite-pending' } };

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

describe('page handlers', () => {
  let background: FakeBackground;
  let now: number;

  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
    now = NOW;
    background = fakeBackground({ now: () => now });
  });

  async function rows(shown: readonly PageRow[], url = PAGE, complete = false) {
    return value(await background.ask('page.rows', { url, rows: shown, complete }, scriptOn(url, 7)));
  }

  it('answers each row with what its cell should say, in order', async () => {
    const { cells, organization } = await rows([
      ANA,
      { name: 'Loading', lastActive: { kind: 'unknown', text: '' } },
      BEN,
      CY,
    ]);
    expect(organization.id).toBe(ACME);
    // What names nobody is null: messages carry JSON.
    expect(cells.map((cell) => cell?.status ?? null)).toEqual(['active', null, 'dormant', 'invite-pending']);
    expect(cells[0]).toMatchObject({
      member: 'ana@acme.test',
      lastActive: NOW - 3 * DAY,
      precision: 'day',
      evidence: 'roster',
      source: 'page',
    });
  });

  it('brings a part into the page that asks for it, and into nothing else', async () => {
    const request = { url: PAGE, part: 'panel' } as const;
    expect(value(await background.ask('page.load', request, scriptOn(PAGE, 7)))).toEqual({ loaded: true });
    expect(await background.ask('page.load', request, panelOn(PAGE, 7))).toMatchObject({ ok: false });
    expect(background.loaded).toEqual([{ tab: 7, part: 'panel' }]);
  });

  it('reads a hyphen by the deployment', async () => {
    const { cells, organization } = await rows([BEN], MULTI_TENANT_PAGE);
    expect(organization).toMatchObject({ id: 'forge.coreweave.com/acme', deployment: 'multi-tenant' });
    expect(cells[0]?.status).toBe('no-activity');
  });

  it('finds a person by username once a source told the e-mail', async () => {
    await rows([ANA]);
    const { cells } = await rows([{ username: 'ana', lastActive: { kind: 'unknown', text: 'vor 3 Tagen' } }]);
    expect(cells[0]).toMatchObject({ member: 'ana@acme.test', status: 'active' });
  });

  it('counts everybody it has seen and says how much that is', async () => {
    await rows([ANA]);
    const { summary } = value(
      await background.ask('page.rows', { url: PAGE, rows: [BEN, CY], total: 140, complete: false }, scriptOn(PAGE)),
    );
    expect(summary).toMatchObject({ known: 3, total: 140, complete: false, connected: false });
    expect(summary.counts).toMatchObject({ active: 1, dormant: 1, 'invite-pending': 1 });
    expect((await rows([ANA, BEN, CY], PAGE, true)).summary.complete).toBe(true);
  });

  it('announces news to everybody but the tab that brought it, and the same rows never again', async () => {
    await rows([ANA]);
    await rows([ANA]);
    now += 60_000;
    await rows([{ ...ANA, lastActive: { kind: 'at', at: now - 3 * DAY, precision: 'day' } }]);
    expect(background.announcements).toEqual([
      { announcement: { rollcall: 'announcement', kind: 'activity-changed', organization: ACME }, exceptTab: 7 },
    ]);
  });

  it('mounts the page once per document', async () => {
    expect(value(await background.ask('page.mount', { url: PAGE }, scriptOn(PAGE, 3)))).toEqual({ mounted: true });
    expect(value(await background.ask('page.mount', { url: PAGE }, scriptOn(PAGE, 3)))).toEqual({ mounted: false });
    expect(background.mounted).toEqual([3]);
  });

  it('remembers per organization whether the panel is open', async () => {
    const ask = (open?: boolean, url = PAGE) => background.ask('page.panel-open', { url, open }, scriptOn(url));
    expect(value(await ask())).toEqual({ open: false });
    expect(value(await ask(true))).toEqual({ open: true });
    expect(value(await ask())).toEqual({ open: true });
    expect(value(await ask(undefined, MULTI_TENANT_PAGE))).toEqual({ open: false });
    expect(value(await ask(false))).toEqual({ open: false });
  });

  it('opens the dashboard at the organization of the page', async () => {
    await background.ask('page.open-dashboard', { url: MULTI_TENANT_PAGE }, scriptOn(MULTI_TENANT_PAGE));
    expect(background.dashboards).toEqual(['#forge.coreweave.com%2Facme']);
    const [listed] = value(await background.ask('organizations.list', {}));
    expect(listed?.organization.name).toBe('acme');
  });

  it("exports in W&B's own columns for the deployment, whole and filtered", async () => {
    await rows([ANA, BEN, CY], PAGE, true);
    const all = value(await background.ask('page.export-csv', { url: PAGE }, scriptOn(PAGE)));
    expect(all.name).toBe('acme.wandb.io-members-2026-11-23.csv');
    expect(all.columns).toEqual([
      'Name',
      'Username',
      'Org Role',
      'Models Seat',
      'Weave Access',
      'Email',
      'Teams',
      'Last Active',
    ]);
    expect(all.text.split('\r\n')).toHaveLength(5);
    const dormant = value(
      await background.ask('page.export-csv', { url: PAGE, filter: { statuses: ['dormant'] } }, scriptOn(PAGE)),
    );
    expect(dormant).toMatchObject({ name: 'acme.wandb.io-members-dormant-2026-11-23.csv', rows: 1 });
    const searched = value(
      await background.ask('page.export-csv', { url: PAGE, filter: { search: ' RUIZ ' } }, scriptOn(PAGE)),
    );
    expect(searched.rows).toBe(1);
    await rows([BEN], MULTI_TENANT_PAGE);
    const multi = value(
      await background.ask('page.export-csv', { url: MULTI_TENANT_PAGE }, scriptOn(MULTI_TENANT_PAGE)),
    );
    expect(multi.columns).toContain('Number of active days');
    expect(multi.name).toBe('acme-members-partial-2026-11-23.csv');
  });

  it('shows the panel the organization whose page embeds it, known or not', async () => {
    const unseen = value(await background.ask('panel.organization', {}, panelOn(PAGE)));
    expect(unseen).toMatchObject({
      organization: { id: ACME },
      members: 0,
      sync: { phase: 'idle' },
      auditDays: { complete: 0 },
    });
    const queries = [{ plot: 'users-over-time', preset: 'last-30-days' }] as const;
    const [plot] = value(await background.ask('activity.plots', { organization: ACME, queries }, panelOn(PAGE)));
    expect(plot?.evidence.kind).toBe('none');
    expect((await background.ask('panel.organization', {})).ok).toBe(false);
  });

  it('knows no plots of an organization it never saw', async () => {
    const answer = await background.ask('activity.plots', { organization: ACME, queries: [] });
    expect(answer).toEqual({ ok: false, problem: { kind: 'not-found', what: 'This organization' } });
  });
});
