import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { utcDay } from '../../../components/activity/day';
import { DEFAULT_RULES, type WatchResult } from '../../../components/activity/watch/watch-rules';
import { succeeded } from '../../problem';
import type { WatchChoices } from '../../watch-messages';
import { FakeBackground } from '../fake-background';
import { findAll, shows, textOf } from '../insights-scene';
import './watch-panel.define';
import type { WatchPanelElement } from './watch-panel.element';

const CHOICES: WatchChoices = { rules: DEFAULT_RULES, notices: false };
const RESULTS: readonly WatchResult[] = [
  { state: 'fired', finding: { kind: 'weekly-drop', before: 100, now: 70, week: utcDay(20_000) } },
  { state: 'quiet', finding: { kind: 'stale-list', days: 0 } },
  { state: 'unknown', kind: 'new-admin', why: 'one-list' },
];

function background(): FakeBackground {
  return new FakeBackground()
    .answer('watch.read', { choices: CHOICES, results: RESULTS })
    .answer('watch.seen', { seen: true })
    .answer('watch.save', ({ choices }) => succeeded({ choices, results: RESULTS }));
}

async function watch(answers: FakeBackground): Promise<WatchPanelElement> {
  return fixture<WatchPanelElement>(
    html`<rollcall-watch-panel .ask=${answers.ask} .organization=${'acme.wandb.io'}></rollcall-watch-panel>`,
  );
}

describe('<rollcall-watch-panel>', () => {
  it('says of each rule what it finds now, what fires first of all, and takes it as seen', async () => {
    const answers = background();
    const view = await watch(answers);
    await shows(view, 'Fires now: 70 people were active last week, 100 the week before (−30%).');
    await shows(view, 'needs complete members lists of two days');
    await shows(view, 'Off.');
    await waitUntil(() => answers.dataOf('watch.seen').length === 1, 'seen');
    await expect(view).to.be.accessible();
  });

  it('keeps a limit as it is typed, and a rule as it is turned off', async () => {
    const answers = background();
    const view = await watch(answers);
    await shows(view, 'Fires now');
    const limit = findAll(view, 'input[type=number]')[0] as HTMLInputElement;
    limit.value = '35';
    limit.dispatchEvent(new Event('change'));
    await waitUntil(() => answers.dataOf('watch.save').length === 1, 'kept');
    expect(answers.dataOf('watch.save')[0]?.choices.rules['weekly-drop']).to.deep.equal({ isOn: true, limit: 35 });
    const rule = findAll(view, 'label.choice').find((one) => textOf(one) === 'No members list');
    rule?.querySelector('input')?.click();
    await waitUntil(() => answers.dataOf('watch.save').length === 2, 'kept again');
    expect(answers.dataOf('watch.save')[1]?.choices.rules['stale-list'].isOn).to.equal(false);
  });

  it('turns no notices on that the browser does not allow', async () => {
    const answers = background();
    const view = await watch(answers);
    await shows(view, 'Fires now');
    const show = findAll(view, 'label.choice').find((one) => textOf(one).startsWith('Show a notice'));
    show?.querySelector('input')?.click();
    await shows(view, 'The browser did not allow notices.');
    expect(answers.dataOf('watch.save')).to.have.length(0);
  });

  it('says that a choice could not be kept', async () => {
    const view = await watch(background().fail('watch.save', { kind: 'storage-full' }));
    await shows(view, 'Fires now');
    findAll(view, 'label.choice')[0]?.querySelector('input')?.click();
    await waitUntil(() => findAll(view, 'rollcall-notice[role=alert]').length === 1, 'a notice');
  });
});
