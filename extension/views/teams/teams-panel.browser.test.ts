import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { activityOf, completeRoster, memberOf } from '../../../components/activity/test-organization';
import type { FakeBackground } from '../fake-background';
import { findAll, press, reportingBackground, shows, textOf } from '../insights-scene';
import './teams-panel.define';
import type { TeamsPanelElement } from './teams-panel.element';

async function teams(answers: FakeBackground): Promise<TeamsPanelElement> {
  return fixture<TeamsPanelElement>(
    html`<rollcall-teams-panel .ask=${answers.ask} .organization=${'acme.wandb.io'}></rollcall-teams-panel>`,
  );
}

const rows = (view: Element) =>
  findAll(view, 'tbody tr').map((row) => [...row.querySelectorAll('th, td')].slice(0, 2).map(textOf));

describe('<rollcall-teams-panel>', () => {
  it('counts everybody once in the total, and says why the teams add up to more', async () => {
    const view = await teams(reportingBackground());
    await shows(view, 'vision');
    expect(rows(view)).to.deep.equal([
      ['Everybody, each once', '30'],
      ['vision', '16'],
      ['speech', '15'],
    ]);
    await shows(view, '1 people are in more than one team');
    await expect(view).to.be.accessible();
  });

  it('sorts by a heading, finds by name, and leads to the people of a team', async () => {
    const view = await teams(reportingBackground());
    await shows(view, 'vision');
    press(view, 'Team');
    await waitUntil(() => rows(view)[1]?.[0] === 'speech', 'by name');
    const search = findAll(view, 'input')[0] as HTMLInputElement;
    search.value = 'VIS';
    search.dispatchEvent(new Event('input'));
    await waitUntil(() => rows(view).length === 2, 'one team and the total');
    let query = '';
    view.addEventListener('team-chosen', (event) => {
      query = (event as CustomEvent<{ query: string }>).detail.query;
    });
    press(view, 'vision');
    expect(query).to.equal('team=vision');
  });

  it('says where teams come from while none is known', async () => {
    const view = await teams(reportingBackground(activityOf({ members: [memberOf(0)], rosters: [completeRoster(1)] })));
    await shows(view, 'No source has told of any team.');
  });
});
