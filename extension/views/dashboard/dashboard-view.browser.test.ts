import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { OrganizationId } from '../../../components/activity/organization';
import { plotFixture } from '../../../components/elements/activity-view/plots.fixture';
import type { Announcement, OrganizationSummary, RequestName } from '../../messages';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import { failed, succeeded } from '../../problem';
import './dashboard-view.define';
import type { DashboardViewElement } from './dashboard-view.element';

const NOW = Date.UTC(2026, 10, 23, 12);

function summaryOf(name: string, over: Partial<OrganizationSummary> = {}): OrganizationSummary {
  const id = `${name}.wandb.io` as OrganizationId;
  return {
    organization: {
      id,
      name,
      deployment: 'dedicated',
      origin: `https://${name}.wandb.io`,
      pageUrl: `https://${name}.wandb.io/org/dashboard`,
    },
    members: 140,
    complete: true,
    counts: { active: 92, idle: 12, dormant: 14, 'no-activity': 5, 'invite-pending': 8, deactivated: 9, unknown: 0 },
    activeIn30Days: 92,
    eligible: 123,
    connected: true,
    lastSync: NOW,
    sync: { phase: 'idle' },
    sources: [
      { source: 'scim', at: NOW, members: 140, complete: true, warnings: [] },
      { source: 'audit-log', at: NOW, warnings: ['2 entries of the audit log could not be used.'] },
    ],
    auditDays: { complete: 365, from: '2025-11-23', to: '2026-11-22' },
    ...over,
  };
}

interface Background {
  readonly ask: Ask;
  readonly asked: { readonly name: RequestName; readonly data: unknown }[];
  readonly announce: (announcement: Announcement) => void;
  readonly onAnnouncement: OnAnnouncement;
}

/** A background that answers from `answers`; unknown questions fail like a bug. */
function backgroundWith(answers: Partial<Record<RequestName, unknown>>): Background {
  const asked: { readonly name: RequestName; readonly data: unknown }[] = [];
  const listeners = new Set<(announcement: Announcement) => void>();
  const ask = ((name: RequestName, data: unknown) => {
    asked.push({ name, data });
    if (name === 'activity.plots') {
      const { queries } = data as { readonly queries: Parameters<typeof plotFixture>[0][] };
      return Promise.resolve(succeeded(queries.map((query) => plotFixture(query))));
    }
    const answer = answers[name];
    return Promise.resolve(answer ?? failed({ kind: 'bug', detail: name }));
  }) as Ask;
  return {
    ask,
    asked,
    announce: (announcement) => {
      for (const listener of listeners) listener(announcement);
    },
    onAnnouncement: (listener, signal) => {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
}

const EXPORT = {
  id: 'e1',
  organization: 'acme.wandb.io' as OrganizationId,
  name: 'acme-members-2026-11-23.csv',
  at: NOW,
  rows: 140,
  bytes: 20_000,
  sha256: 'ab',
};

async function dashboard(
  { ask, onAnnouncement }: Background,
  organization?: OrganizationId,
): Promise<DashboardViewElement> {
  return fixture(
    html`<rollcall-dashboard-view
      lang="en"
      .ask=${ask}
      .onAnnouncement=${onAnnouncement}
      .organization=${organization}
    ></rollcall-dashboard-view>`,
  );
}

function text(view: Element): string {
  return (view.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ');
}

const TWO = succeeded([summaryOf('acme'), summaryOf('globex', { members: 1_000 })]);
const NONE_KEPT = { 'organizations.list': TWO, 'exports.list': succeeded([]) };

describe('dashboard', () => {
  it('with nothing stored says what to do first', async () => {
    const view = await dashboard(backgroundWith({ 'organizations.list': succeeded([]) }));
    await waitUntil(() => text(view).includes('No organization yet'));
    expect(view.shadowRoot?.querySelector('button.primary')?.textContent).to.contain('Open W&B');
    await expect(view).to.be.accessible();
  });

  it('shows the figures of the organization in its address', async () => {
    const view = await dashboard(backgroundWith(NONE_KEPT), 'globex.wandb.io' as OrganizationId);
    await waitUntil(() => view.shadowRoot?.querySelector('dd'));
    expect(view.shadowRoot?.querySelector('select')?.value).to.equal('globex.wandb.io');
    expect(view.shadowRoot?.querySelector('dd')?.textContent?.trim()).to.equal((1_000).toLocaleString());
    expect(text(view)).to.contain('Active in 30 days');
    expect(text(view)).to.contain('365 complete days, 2025-11-23 to 2026-11-22');
    expect(text(view)).to.contain('2 entries of the audit log could not be used.');
    await expect(view).to.be.accessible();
  });

  it('changes the organization and tells so', async () => {
    const view = await dashboard(backgroundWith(NONE_KEPT));
    await waitUntil(() => view.shadowRoot?.querySelector('select'));
    const select = view.shadowRoot?.querySelector('select');
    if (!select) throw new Error('no chooser');
    select.value = 'globex.wandb.io';
    setTimeout(() => select.dispatchEvent(new Event('change')));
    await oneEvent(view, 'organization-changed');
    expect(view.organization).to.equal('globex.wandb.io');
  });

  it('exports with the chosen columns and says which file was saved', async () => {
    const background = backgroundWith({
      ...NONE_KEPT,
      'csv.export': succeeded({ ...EXPORT, text: 'Name\r\n', columns: ['Name'] }),
    });
    const view = await dashboard(background);
    await waitUntil(() => view.shadowRoot?.querySelector('select[aria-label="Columns"]'));
    const columns = view.shadowRoot?.querySelector<HTMLSelectElement>('select[aria-label="Columns"]');
    if (!columns) throw new Error('no columns');
    expect(columns.value).to.equal('single-tenant');
    columns.value = 'rollcall';
    columns.dispatchEvent(new Event('change'));
    view.shadowRoot?.querySelector<HTMLButtonElement>('header button.primary')?.click();
    await waitUntil(() => text(view).includes(EXPORT.name));
    expect(background.asked.find(({ name }) => name === 'csv.export')?.data).to.deep.equal({
      organization: 'acme.wandb.io',
      schema: 'rollcall',
    });
  });

  it('deletes an earlier export only after the time to undo', async () => {
    const background = backgroundWith({ ...NONE_KEPT, 'exports.list': succeeded([EXPORT]) });
    const view = await dashboard(background);
    const shelf = (): ShadowRoot | null | undefined =>
      view.shadowRoot?.querySelector('rollcall-export-shelf')?.shadowRoot;
    await waitUntil(() => shelf()?.querySelector('tbody tr'));
    shelf()?.querySelector<HTMLButtonElement>('button.danger')?.click();
    await waitUntil(() => !shelf()?.querySelector('tbody tr'));
    shelf()?.querySelector<HTMLButtonElement>('rollcall-notice button')?.click();
    await waitUntil(() => shelf()?.querySelector('tbody tr'));
    expect(background.asked.some(({ name }) => name === 'exports.delete')).to.equal(false);
    shelf()?.querySelector<HTMLButtonElement>('button.danger')?.click();
    view.remove();
    await waitUntil(() => background.asked.some(({ name }) => name === 'exports.delete'));
  });

  it('says in a sentence why a dropped file was refused', async () => {
    const background = backgroundWith({
      ...NONE_KEPT,
      'csv.import': failed({ kind: 'missing-columns', missing: ['Last Active'] }),
    });
    const view = await dashboard(background);
    await waitUntil(() => view.shadowRoot?.querySelector('rollcall-csv-import'));
    const importer = view.shadowRoot?.querySelector('rollcall-csv-import');
    const dropped = new DataTransfer();
    dropped.items.add(new File(['Name\nAna'], 'users.csv'));
    importer?.shadowRoot
      ?.querySelector('.drop')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer: dropped, cancelable: true }));
    await waitUntil(() => importer && text(importer).includes('lacks the column Last Active'));
    const sent = background.asked.find(({ name }) => name === 'csv.import')?.data as {
      readonly file: { readonly base64: string };
    };
    expect(atob(sent.file.base64)).to.equal('Name\nAna');
  });

  it('follows a sync as it goes', async () => {
    const background = backgroundWith(NONE_KEPT);
    const view = await dashboard(background);
    await waitUntil(() => text(view).includes('Synced'));
    background.announce({
      rollcall: 'announcement',
      kind: 'sync-progress',
      organization: 'acme.wandb.io' as OrganizationId,
      state: { phase: 'audit-log', daysDone: 12, daysTotal: 365 },
    });
    await waitUntil(() => text(view).includes('12 of 365 days'));
    expect(text(view)).to.contain('Cancel sync');
  });

  it('when the background cannot answer says so and tries again', async () => {
    const view = await dashboard(backgroundWith({ 'organizations.list': failed({ kind: 'storage-blocked' }) }));
    await waitUntil(() => view.shadowRoot?.querySelector('[role="alert"]'));
    expect(text(view)).to.contain('older version of the data');
    expect(text(view)).to.contain('Try again');
  });
});
