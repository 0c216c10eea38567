import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { addDays, utcDay } from '../../../components/activity/day';
import type { SeriesPoint } from '../../../components/activity/report';
import type { Glance } from '../../watch-messages';
import { FakeBackground } from '../fake-background';
import { findAll, press, textOf } from '../insights-scene';
import type { OrganizationGlanceElement } from './organization-glance.element';
import './popup-view.define';

const MONDAY = utcDay(20_780 - 4);

const WEEKS = [12, 15, undefined, 14, 9].map((people, i): SeriesPoint => ({
  from: addDays(MONDAY, 7 * i),
  to: addDays(MONDAY, 7 * i + 6),
  partial: i === 4,
  count: people === undefined ? { kind: 'unknown', why: 'unread' } : { kind: 'exact', value: people },
}));

const GLANCE: Glance = {
  weeks: WEEKS,
  changes: { from: '2026-11-02', to: '2026-11-23', counts: { left: 2, joined: 5 } },
  steps: [{ kind: 'watch', finding: { kind: 'stale-list', days: 4 } }, { kind: 'connect' }],
};

async function glance(answer: Glance): Promise<{ view: OrganizationGlanceElement; done: string[] }> {
  const done: string[] = [];
  const answers = new FakeBackground().answer('popup.glance', answer).answer('watch.seen', { seen: true });
  const surroundings = {
    openDashboard: (organization: string, view: string) => done.push(`${organization} ${view}`),
    openOptions: (fragment: string) => done.push(`options ${fragment}`),
  };
  const view = await fixture<OrganizationGlanceElement>(
    html`<rollcall-organization-glance
      .ask=${answers.ask}
      .surroundings=${surroundings}
      .organization=${'acme.wandb.io'}
    ></rollcall-organization-glance>`,
  );
  await waitUntil(() => answers.dataOf('watch.seen').length === 1, 'seen');
  await view.updateComplete;
  return { view, done };
}

describe('<rollcall-organization-glance>', () => {
  it('draws known weeks only, and tells the latest whole one', async () => {
    const { view } = await glance(GLANCE);
    const [sure, running] = findAll(view, 'path').map((path) => path.getAttribute('d') ?? '');
    expect(sure?.match(/M/g)).to.have.length(1);
    expect(running?.match(/M/g)).to.have.length(1);
    expect(textOf(findAll(view, '.latest b')[0])).to.equal('14');
    expect(findAll(view, 'svg')[0]?.getAttribute('aria-label')).to.contain('not known');
    await expect(view).to.be.accessible();
  });

  it('tells what changed since the last visit, and leads to it and to each step', async () => {
    const { view, done } = await glance(GLANCE);
    press(view, 'Joined 5 · Left 2');
    press(view, 'Everybody was listed 4 days ago.');
    press(view, 'Connect to the API to see who is active on each day.');
    expect(done).to.deep.equal(['acme.wandb.io changes', 'acme.wandb.io watch', 'options connections']);
  });

  it('draws nothing of what it does not know', async () => {
    const { view } = await glance({ weeks: WEEKS.slice(2, 3), steps: [] });
    expect(findAll(view, 'svg, p, button')).to.have.length(0);
  });
});
