import { expect, fixture, html } from '@open-wc/testing';
import { utcDay } from '../../activity/day';
import type { Period } from '../../activity/period';
import './plot-card.define';
import type { PlotCardElement } from './plot-card.element';

const PERIOD: Period = { preset: 'last-30-days', from: utcDay(20_751), to: utcDay(20_780) };

async function card(period: Period | undefined, name = ''): Promise<PlotCardElement> {
  return fixture(
    html`<rollcall-plot-card heading="Weekly active users" period-name=${name} .period=${period}>
      <p>The plot</p>
    </rollcall-plot-card>`,
  );
}

function period(element: PlotCardElement): string {
  return (element.shadowRoot?.querySelector('.period')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

describe('<rollcall-plot-card>', () => {
  it('writes the period out, with the zone of its days', async () => {
    expect(period(await card(PERIOD))).to.equal('Oct 25 – Nov 23, 2026 (UTC)');
    expect(period(await card({ ...PERIOD, from: PERIOD.to }))).to.equal('Mon, Nov 23, 2026 (UTC)');
  });

  it('names the period where it is told a name', async () => {
    expect(period(await card(PERIOD, 'Last 30 days'))).to.equal('Last 30 days: Oct 25 – Nov 23, 2026 (UTC)');
  });

  it('does not jump when the period comes to be known', async () => {
    const element = await card(undefined);
    const { height } = element.getBoundingClientRect();
    element.period = PERIOD;
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(height);
  });

  it('dims what is old, and not its title', async () => {
    const element = await card(PERIOD);
    element.old = true;
    await element.updateComplete;
    const opacity = (selector: string): number => {
      const found = element.shadowRoot?.querySelector(selector);
      return found ? Number(getComputedStyle(found).opacity) : NaN;
    };
    expect([opacity('.period'), opacity('h2')]).to.deep.equal([0.45, 1]);
  });

  it('is told apart by its heading', async () => {
    const element = await card(PERIOD);
    expect(element.shadowRoot?.querySelector('h2')?.textContent).to.equal('Weekly active users');
    await expect(element).to.be.accessible();
  });
});
