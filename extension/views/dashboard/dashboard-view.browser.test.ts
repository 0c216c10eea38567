import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { OrganizationId } from '../../../components/activity/organization';
import type { OrganizationSummary } from '../../messages';
import { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import { answeringPlots, periodsInMemory } from '../plots-answered';
import { Announcements, DEDICATED, FORGE, SELF_MANAGED, backgroundWith, summaryOf } from '../popup/popup-scene';
import './dashboard-view.define';
import type { DashboardSurroundings, DashboardViewElement } from './dashboard-view.element';

interface Scene {
  readonly view: DashboardViewElement;
  readonly announcements: Announcements;
  /** What the browser was asked for. */
  readonly done: readonly string[];
}

async function dashboard(background: FakeBackground, asked?: OrganizationId, last?: OrganizationId): Promise<Scene> {
  const done: string[] = [];
  const announcements = new Announcements();
  const surroundings: DashboardSurroundings = {
    openOptions: (fragment = '') => void done.push(`options ${fragment}`),
    openPage: (address) => void done.push(`page ${address}`),
    entitle: (title) => void done.push(`title ${title}`),
    periods: periodsInMemory(),
    auditFiles: { identify: async () => undefined, read: () => new Promise(() => undefined), stop: () => undefined },
  };
  const view = await fixture<DashboardViewElement>(
    html`<rollcall-dashboard-view
      .ask=${answeringPlots(background).ask}
      .onAnnouncement=${announcements.on}
      .surroundings=${surroundings}
      .organization=${asked}
      .lastOrganization=${last}
    ></rollcall-dashboard-view>`,
  );
  return { view, announcements, done };
}

async function shown(view: DashboardViewElement): Promise<void> {
  await waitUntil(() => findAll(view, 'rollcall-plot-card').some((card) => card.preset), 'plots', { timeout: 3_000 });
}

function idOf(pageUrl: string): OrganizationId {
  return summaryOf(pageUrl).organization.id;
}

function figures(view: DashboardViewElement): Readonly<Record<string, string>> {
  const names = findAll(view, 'dt').map(textOf);
  return Object.fromEntries(findAll(view, 'dd').map((value, index) => [names[index] ?? '', textOf(value)]));
}

describe('<rollcall-dashboard-view> figures', () => {
  it('tell members, active of eligible, dormant, invites and deactivated people', async () => {
    const counts = {
      active: 92,
      idle: 12,
      dormant: 14,
      'no-activity': 5,
      'invite-pending': 8,
      deactivated: 9,
      unknown: 0,
    };
    const summary = summaryOf(DEDICATED, { members: 140, counts, activeIn30Days: 92, eligible: 123 });
    const { view } = await dashboard(backgroundWith(summary));
    await shown(view);
    expect(figures(view)).to.deep.equal({
      Members: '140',
      'Active in 30 days': '92 of 123, 75%',
      Dormant: '14',
      'No activity': '5',
      'Invites pending': '8',
      Deactivated: '9',
    });
    expect(findAll(view, 'ul').map(textOf)).to.include(
      '92 Active 12 Idle 14 Dormant 5 No activity 8 Invite pending 9 Deactivated',
    );
    await expect(view).to.be.accessible();
  });

  it('tell how many of the members were seen, and nothing of deactivated people where W&B has none', async () => {
    const { view } = await dashboard(backgroundWith(summaryOf(FORGE, { members: 75, total: 212 })));
    await shown(view);
    expect(figures(view)['Members']).to.equal('75 of 212 seen');
    expect(figures(view)).to.not.have.property('Deactivated');
  });
});

describe('<rollcall-dashboard-view> organizations', () => {
  const three = () => backgroundWith(summaryOf(DEDICATED), summaryOf(FORGE), summaryOf(SELF_MANAGED));

  it('shows the one in the address, else the one looked at last, else the first', async () => {
    for (const [asked, last, expected] of [
      [idOf(FORGE), idOf(SELF_MANAGED), 'acme'],
      [undefined, idOf(SELF_MANAGED), 'wandb.acme.test:8443'],
      [undefined, 'gone.wandb.io' as OrganizationId, 'acme.wandb.io'],
      [undefined, undefined, 'acme.wandb.io'],
    ] as const) {
      const { view, done } = await dashboard(three(), asked, last);
      await shown(view);
      expect(textOf(find(view, 'h1', ''))).to.equal(expected);
      expect(done).to.include(`title ${expected} · Rollcall`);
    }
  });

  it('says so when the one in the address is not stored', async () => {
    const { view } = await dashboard(three(), 'gone.wandb.io' as OrganizationId);
    await shown(view);
    expect(textOf(view)).to.contain('Nothing is stored of gone.wandb.io');
  });

  it('changes to the one that is chosen, and tells so', async () => {
    const { view } = await dashboard(three());
    await shown(view);
    const chooser = find(view, 'select', 'acme (forge.coreweave.com)');
    expect(Array.from(chooser.options, ({ text }) => text.trim())).to.deep.equal([
      'acme.wandb.io',
      'acme (forge.coreweave.com)',
      'wandb.acme.test:8443',
    ]);
    chooser.value = idOf(FORGE);
    setTimeout(() => chooser.dispatchEvent(new Event('change')));
    await oneEvent(view, 'organization-changed');
    expect(view.organization).to.equal(idOf(FORGE));
    await waitUntil(() => findAll(view, 'rollcall-plot-card').length === 3);
  });

  it('leads to the members page and to Options', async () => {
    const { view, done } = await dashboard(backgroundWith(summaryOf(DEDICATED, { connected: false })));
    await shown(view);
    find(view, 'button', 'Members page').click();
    find(view, 'button', 'Options').click();
    find(view, 'button', 'Connect this organization').click();
    expect(done.filter((one) => !one.startsWith('title'))).to.deep.equal([
      `page ${DEDICATED}`,
      'options ',
      `options connect=${encodeURIComponent(DEDICATED)}`,
    ]);
  });
});

describe('<rollcall-dashboard-view> states', () => {
  it('with nothing stored says what to do first', async () => {
    const { view, done } = await dashboard(backgroundWith());
    await waitUntil(() => textOf(view).includes('No organization yet'));
    await expect(view).to.be.accessible();
    find(view, 'button', 'Open W&B').click();
    find(view, 'button', 'Self-Managed').click();
    expect(done.slice(-2)).to.deep.equal(['page https://forge.coreweave.com/', 'options hosts']);
  });

  it('waiting, is readable to assistive technology', async () => {
    const background = new FakeBackground().answer('organizations.list', () => new Promise(() => undefined));
    const { view } = await dashboard(background);
    expect(textOf(view)).to.contain('Reading what is stored');
    await expect(view).to.be.accessible();
  });

  it('says why nothing can be shown, and tries again', async () => {
    const background = backgroundWith(summaryOf(DEDICATED)).fail('organizations.list', { kind: 'storage-blocked' });
    const { view } = await dashboard(background);
    await waitUntil(() => textOf(view).includes('older version of the data'));
    await expect(view).to.be.accessible();
    background.answer('organizations.list', [summaryOf(DEDICATED)]);
    find(view, 'button', 'Try again').click();
    await shown(view);
  });

  it('keeps what it shows when it cannot be refreshed', async () => {
    const background = backgroundWith(summaryOf(DEDICATED));
    const { view, announcements } = await dashboard(background);
    await shown(view);
    background.fail('organizations.list', { kind: 'storage-full' });
    announcements.say({ rollcall: 'announcement', kind: 'activity-changed', organization: idOf(DEDICATED) });
    await waitUntil(() => textOf(view).includes('could not be refreshed'));
    expect(findAll(view, 'rollcall-plot-card')).to.have.length(2);
  });

  it('reads plots anew when the organization it shows changed, and not for another', async () => {
    const background = backgroundWith(summaryOf(DEDICATED), summaryOf(FORGE));
    const { view, announcements } = await dashboard(background);
    await shown(view);
    const asked = () => background.dataOf('activity.plots').length;
    const before = asked();
    announcements.say({ rollcall: 'announcement', kind: 'activity-changed', organization: idOf(FORGE) });
    await view.updateComplete;
    expect(asked()).to.equal(before);
    announcements.say({ rollcall: 'announcement', kind: 'activity-changed', organization: idOf(DEDICATED) });
    await waitUntil(() => asked() === before + 1);
  });

  it('reads what is known anew when an import of its own ends, announced or not', async () => {
    const background = backgroundWith(summaryOf(DEDICATED));
    const { view } = await dashboard(background);
    await shown(view);
    const before = background.dataOf('evidence.read').length;
    // A file that cannot be identified: the run ends and the background has nothing to announce.
    const files = new DataTransfer();
    files.items.add(new File(['{}'], 'one.jsonl'));
    const [input] = findAll(view, 'input').filter(({ name }) => name === 'audit-files');
    if (!input) throw new Error('no place for audit files');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => background.dataOf('evidence.read').length === before + 1);
  });

  it('follows a sync as it goes', async () => {
    const { view, announcements } = await dashboard(backgroundWith(summaryOf(DEDICATED)));
    await shown(view);
    const state: OrganizationSummary['sync'] = { phase: 'audit-log', daysDone: 12, daysTotal: 365 };
    announcements.say({ rollcall: 'announcement', kind: 'sync-progress', organization: idOf(DEDICATED), state });
    await waitUntil(() => textOf(view).includes('12 of 365 days'));
  });

  for (const width of [320, 700, 1400]) {
    it(`fits into ${width} pixels`, async () => {
      const { view } = await dashboard(backgroundWith(summaryOf(DEDICATED), summaryOf(FORGE)));
      await shown(view);
      view.style.inlineSize = `${width}px`;
      await waitUntil(() => view.scrollWidth <= width, `no wider than ${width} pixels`);
    });
  }
});

describe('<rollcall-dashboard-view> sources', () => {
  it('tell when each was read, what it tells and what went wrong', async () => {
    const summary = summaryOf(DEDICATED, {
      sources: [
        { source: 'scim', at: Date.now() - 3_600_000, members: 140, complete: true, warnings: [] },
        { source: 'csv', at: Date.now() - 3_600_000, members: 75, complete: false, warnings: ['One line was odd.'] },
        { source: 'audit-log', problem: { kind: 'forbidden', host: 'acme.wandb.io' }, warnings: [] },
      ],
      auditDays: { complete: 365, from: '2025-11-23', to: '2026-11-22' },
    });
    const { view, done } = await dashboard(backgroundWith(summary));
    await shown(view);
    const rows = findAll(view, 'tr').map(textOf);
    expect(rows).to.include('SCIM 1 hour ago All 140 members');
    expect(rows).to.include('Imported CSV 1 hour ago 75 members, not everybody One line was odd.');
    const log = rows.find((row) => row.startsWith('Audit log')) ?? '';
    expect(log).to.contain('never 365 complete days, Nov 23, 2025');
    expect(log).to.contain('acme.wandb.io refused access.');
    find(view, 'button', 'Open Options').click();
    expect(done).to.include('options connections');
  });

  it('say so when none was read', async () => {
    const { view } = await dashboard(backgroundWith(summaryOf(DEDICATED, { sources: [] })));
    await shown(view);
    expect(textOf(view)).to.contain('No source was read yet.');
  });
});
