import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { activityOf } from '../../../components/activity/test-organization';
import type { FakeBackground } from '../fake-background';
import { findAll, reportingBackground, shows, textOf } from '../insights-scene';
import './reconcile-panel.define';
import type { ReconcilePanelElement } from './reconcile-panel.element';

async function reconcile(answers: FakeBackground): Promise<ReconcilePanelElement> {
  return fixture<ReconcilePanelElement>(
    html`<rollcall-reconcile-panel .ask=${answers.ask} .organization=${'acme.wandb.io'}></rollcall-reconcile-panel>`,
  );
}

function type(view: Element, place: number, number: string): void {
  const field = findAll(view, 'input')[place];
  if (!(field instanceof HTMLInputElement)) throw new Error('no field');
  field.value = number;
  field.dispatchEvent(new Event('input'));
}

describe('<rollcall-reconcile-panel>', () => {
  it('takes what a source says itself for W&B’s number, and finds that the counts agree', async () => {
    const view = await reconcile(reportingBackground());
    await shows(view, 'The counts agree.');
    expect(findAll(view, '.value').map(textOf).slice(0, 2)).to.deep.equal(['30', '±0']);
    await expect(view).to.be.accessible();
  });

  it('says whether the people it knows of can make the difference to a typed number', async () => {
    const view = await reconcile(reportingBackground());
    await shows(view, 'The counts agree.');
    type(view, 1, '1000');
    await shows(view, 'cannot explain all of it');
    const ours = Number(textOf(findAll(view, '.value')[2]));
    expect(ours).to.be.greaterThan(0);
    type(view, 1, String(ours));
    await waitUntil(() => findAll(view, '[role=status]').map(textOf)[1] === 'The counts agree.', 'agree');
    expect(textOf(findAll(view, '.value')[3])).to.equal('±0');
  });

  it('says that nothing was read while nothing was', async () => {
    await shows(await reconcile(reportingBackground(activityOf({}))), 'No members list has been read yet.');
  });
});
