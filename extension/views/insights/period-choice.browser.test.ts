import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { utcDay } from '../../../components/activity/day';
import { findAll, shows } from '../insights-scene';
import './period-choice.define';
import type { PeriodChoiceElement } from './period-choice.element';

const LAST_VISIT = utcDay(20_700);

async function picker(choice = 'last-30-days'): Promise<{ view: PeriodChoiceElement; chosen: string[] }> {
  const chosen: string[] = [];
  const view = await fixture<PeriodChoiceElement>(
    html`<rollcall-period-choice
      .choice=${choice}
      .lastVisit=${LAST_VISIT}
      @choice-changed=${(event: CustomEvent<{ choice: string }>) => chosen.push(event.detail.choice)}
    ></rollcall-period-choice>`,
  );
  return { view, chosen };
}

function select(view: Element, text: RegExp): void {
  const list = findAll(view, 'select')[0] as HTMLSelectElement;
  const option = [...list.options].find((one) => text.test(one.text));
  if (!option) throw new Error(`no ${text}`);
  list.value = option.value;
  list.dispatchEvent(new Event('change'));
}

function day(view: Element, name: string, value: string): void {
  const field = findAll(view, `input[name=${name}]`)[0] as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('change'));
}

describe('<rollcall-period-choice>', () => {
  it('offers the presets of both deployments, the last visit and any range, and writes the days out', async () => {
    const { view } = await picker();
    const list = findAll(view, 'select')[0] as HTMLSelectElement;
    const offered = [...list.options].map((one) => one.text.trim());
    expect(offered).to.include.members(['Last 7 days', 'Last 90 days', 'Last 3 months', 'All time', 'Custom range…']);
    expect(offered.some((text) => text.startsWith('Since last visit (Sep'))).to.equal(true);
    expect(findAll(view, '.hint')).to.have.length(1);
    await expect(view).to.be.accessible();
  });

  it('gives the days chosen, and keeps the last good ones while their order is wrong', async () => {
    const { view, chosen } = await picker();
    select(view, /Custom/);
    await waitUntil(() => findAll(view, 'input').length === 2, 'two days');
    day(view, 'from', '2026-01-05');
    day(view, 'to', '2026-02-04');
    expect(chosen.at(-1)).to.equal('2026-01-05..2026-02-04');
    day(view, 'from', '2026-03-01');
    await shows(view, 'must not be after');
    expect(chosen.at(-1)).to.equal('2026-01-05..2026-02-04');
  });

  it('shows the days an address names', async () => {
    const { view } = await picker('2026-01-05..2026-02-04');
    const [from, to] = findAll(view, 'input') as HTMLInputElement[];
    expect([from?.value, to?.value]).to.deep.equal(['2026-01-05', '2026-02-04']);
  });

  it('begins at the day of the last visit', async () => {
    const { view, chosen } = await picker();
    select(view, /Since last visit/);
    expect(chosen.at(-1)).to.match(/^2026-09-04\.\./);
  });
});
