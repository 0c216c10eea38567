import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { OrganizationSummary } from '../../messages';
import { failed, succeeded } from '../../problem';
import { FakeBackground } from '../fake-background';
import { find, findAll, textOf } from '../find-in-shadow';
import { answeringPlots, periodsInMemory } from '../plots-answered';
import { Announcements, DEDICATED, FORGE, summaryOf } from '../popup/popup-scene';
import './panel-view.define';
import type { PanelSurroundings, PanelViewElement } from './panel-view.element';

function backgroundOf(summary: OrganizationSummary): FakeBackground {
  return answeringPlots(new FakeBackground().answer('panel.organization', summary));
}

interface Scene {
  readonly view: PanelViewElement;
  readonly announcements: Announcements;
  /** What the browser was asked to open. */
  readonly opened: readonly string[];
}

async function panel(background: FakeBackground, periods = periodsInMemory()): Promise<Scene> {
  const opened: string[] = [];
  const announcements = new Announcements();
  const surroundings: PanelSurroundings = {
    openOptions: (fragment = '') => void opened.push(`options ${fragment}`),
    openDashboard: (organization) => void opened.push(`dashboard ${organization}`),
    periods,
  };
  const view = await fixture<PanelViewElement>(
    html`<rollcall-panel-view
      .ask=${background.ask}
      .onAnnouncement=${announcements.on}
      .surroundings=${surroundings}
    ></rollcall-panel-view>`,
  );
  return { view, announcements, opened };
}

async function plots(view: PanelViewElement): Promise<readonly HTMLElement[]> {
  await waitUntil(() => findAll(view, 'rollcall-plot-card').some((card) => card.preset), 'plots', { timeout: 3_000 });
  return findAll(view, 'rollcall-plot-card');
}

describe('<rollcall-panel-view>', () => {
  it('shows whose activity it is, its members, and W&B’s plots', async () => {
    const { view } = await panel(backgroundOf(summaryOf(DEDICATED)));
    expect(await plots(view)).to.have.length(2);
    expect(textOf(find(view, 'h1', ''))).to.equal('acme.wandb.io');
    expect(textOf(view)).to.contain('212 members');
    expect(textOf(view)).to.contain('Last sync 3 hours ago');
    await expect(view).to.be.accessible();
  });

  it('says when not everybody was seen', async () => {
    const { view } = await panel(backgroundOf(summaryOf(FORGE, { members: 75, total: 212, complete: false })));
    await plots(view);
    expect(textOf(view)).to.contain('75 of 212 members seen');
  });

  it('opens the dashboard of the organization, and Options', async () => {
    const { view, opened } = await panel(backgroundOf(summaryOf(DEDICATED)));
    await plots(view);
    find(view, 'button', 'Dashboard').click();
    find(view, 'button', 'Options').click();
    expect(opened).to.deep.equal(['dashboard acme.wandb.io', 'options ']);
  });

  it('leads from what is missing to the form that connects this organization', async () => {
    const background = new FakeBackground().answer('panel.organization', summaryOf(DEDICATED, { connected: false }));
    background.answer('activity.plots', ({ queries }) =>
      succeeded(
        queries.map(({ plot, preset }) => ({
          plot: 'most-active' as const,
          period: { preset, from: 20_700 as never, to: 20_780 as never },
          members: [],
          evidence: { kind: 'none' as const, coveredDays: 0, periodDays: 81, notes: [] },
          ...(plot === 'active-users' && {
            plot,
            active: { kind: 'unknown' as const, why: '' },
            eligible: { kind: 'unknown' as const, why: '' },
            activeSince: [],
          }),
        })) as never,
      ),
    );
    const { view, opened } = await panel(background);
    await plots(view);
    find(view, 'button', 'Connect this organization').click();
    expect(opened).to.deep.equal([`options connect=${encodeURIComponent(DEDICATED)}`]);
  });

  it('starts a sync, follows it, and reads anew when it is over', async () => {
    const summary = summaryOf(DEDICATED);
    let sync: OrganizationSummary['sync'] = { phase: 'idle' };
    const background = answeringPlots(new FakeBackground())
      .answer('panel.organization', () => succeeded({ ...summary, sync }))
      .answer('sync.start', () => {
        sync = { phase: 'roster' };
        return succeeded({ started: true });
      });
    const { view, announcements } = await panel(background);
    await plots(view);
    find(view, 'button', 'Sync now').click();
    await waitUntil(() => textOf(view).includes('Reading members'));
    const organization = summary.organization.id;
    const say = (state: typeof sync) => {
      sync = state;
      announcements.say({ rollcall: 'announcement', kind: 'sync-progress', organization, state });
    };
    say({ phase: 'audit-log', daysDone: 12, daysTotal: 365 });
    await waitUntil(() => textOf(view).includes('12 of 365 days'));
    const before = background.dataOf('activity.plots').length;
    say({ phase: 'idle' });
    await waitUntil(() => background.dataOf('activity.plots').length > before);
    await waitUntil(() => textOf(view).includes('Last sync'));
  });

  it('reads anew when its organization changed, and not for another', async () => {
    const background = backgroundOf(summaryOf(DEDICATED));
    const { view, announcements } = await panel(background);
    await plots(view);
    const asked = () => background.dataOf('panel.organization').length;
    const before = asked();
    const other = summaryOf(FORGE).organization.id;
    announcements.say({ rollcall: 'announcement', kind: 'activity-changed', organization: other });
    await view.updateComplete;
    expect(asked()).to.equal(before);
    const organization = summaryOf(DEDICATED).organization.id;
    announcements.say({ rollcall: 'announcement', kind: 'activity-changed', organization });
    await waitUntil(() => asked() === before + 1);
  });

  it('starts with the periods that were looked at last, and remembers a new one', async () => {
    const periods = periodsInMemory();
    periods.kept.set('dedicated', { 'active-users': 'all-time', 'users-over-time': 'last-30-days' });
    const background = backgroundOf(summaryOf(DEDICATED));
    const { view } = await panel(background, periods);
    await plots(view);
    expect(background.dataOf('activity.plots').map(({ queries }) => queries.map(({ preset }) => preset))).to.deep.equal(
      [['all-time', 'last-30-days']],
    );
    const select = findAll(view, 'select')[0];
    if (!select) throw new Error('no picker');
    select.value = 'last-12-months';
    select.dispatchEvent(new Event('change'));
    expect(periods.kept.get('dedicated')).to.deep.equal({
      'active-users': 'last-12-months',
      'users-over-time': 'last-30-days',
    });
  });

  it('works where nothing can be remembered', async () => {
    const refusing = {
      ...periodsInMemory(),
      read: () => Promise.reject(new Error('denied')),
      remember: () => Promise.reject(new Error('denied')),
    };
    const { view } = await panel(backgroundOf(summaryOf(DEDICATED)), refusing);
    expect(await plots(view)).to.have.length(2);
  });

  it('says why nothing can be shown, and tries again', async () => {
    const background = new FakeBackground().fail('panel.organization', { kind: 'storage-blocked' });
    const { view } = await panel(background);
    await waitUntil(() => findAll(view, 'rollcall-notice').length === 1);
    expect(textOf(view)).to.contain('older version of the data');
    await expect(view).to.be.accessible();
    answeringPlots(background.answer('panel.organization', summaryOf(DEDICATED)));
    find(view, 'button', 'Try again').click();
    expect(await plots(view)).to.have.length(2);
  });

  it('keeps what it shows when it cannot be refreshed', async () => {
    const summary = summaryOf(DEDICATED);
    let isBroken = false;
    const background = answeringPlots(new FakeBackground()).answer('panel.organization', () =>
      isBroken ? failed({ kind: 'storage-full' }) : succeeded(summary),
    );
    const { view, announcements } = await panel(background);
    await plots(view);
    isBroken = true;
    const organization = summary.organization.id;
    announcements.say({ rollcall: 'announcement', kind: 'activity-changed', organization });
    await waitUntil(() => textOf(view).includes('could not be refreshed'));
    expect(findAll(view, 'rollcall-plot-card')).to.have.length(2);
  });

  it('waits without a word of its own, and lets go when it is taken away', async () => {
    const background = new FakeBackground().answer('panel.organization', () => new Promise(() => undefined));
    const { view, announcements } = await panel(background);
    expect(findAll(view, 'div').some(({ className }) => className === 'skeleton')).to.equal(true);
    await expect(view).to.be.accessible();
    expect(announcements.listening).to.equal(1);
    view.remove();
    expect(announcements.listening).to.equal(0);
  });

  for (const width of [320, 700, 1400]) {
    it(`fits into ${width} pixels`, async () => {
      const { view } = await panel(backgroundOf(summaryOf(FORGE)));
      await plots(view);
      view.style.inlineSize = `${width}px`;
      await waitUntil(() => view.scrollWidth <= width, `no wider than ${width} pixels`);
    });
  }
});
