import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { type PeriodPreset, presetsOf } from '../../activity/period';
import './period-picker.define';
import type { PeriodPickerElement } from './period-picker.element';

async function picker(value: PeriodPreset): Promise<PeriodPickerElement> {
  return fixture(
    html`<rollcall-period-picker
      label="Period of all plots"
      value=${value}
      .presets=${presetsOf('multi-tenant')}
    ></rollcall-period-picker>`,
  );
}

function selectOf(element: PeriodPickerElement): HTMLSelectElement {
  const select = element.shadowRoot?.querySelector('select');
  if (!select) throw new Error('no drop-down');
  return select;
}

describe('<rollcall-period-picker>', () => {
  it('offers the presets in their order, with W&B’s words, and shows the chosen one', async () => {
    const select = selectOf(await picker('last-90-days'));
    expect(Array.from(select.options, ({ text }) => text)).to.deep.equal([
      'Last 7 days',
      'Last 30 days',
      'Last 90 days',
      'Last 6 months',
      'Last 12 months',
    ]);
    expect(select.value).to.equal('last-90-days');
  });

  it('tells what was chosen', async () => {
    const element = await picker('last-30-days');
    const select = selectOf(element);
    select.value = 'last-7-days';
    setTimeout(() => select.dispatchEvent(new Event('change')));
    const event = await oneEvent(element, 'period-changed');
    expect(event.detail).to.deep.equal({ preset: 'last-7-days' });
  });

  it('shows what it is told even after the reader chose something else', async () => {
    const element = await picker('last-30-days');
    const select = selectOf(element);
    select.value = 'last-7-days';
    element.requestUpdate();
    await element.updateComplete;
    expect(select.value).to.equal('last-30-days');
  });

  it('is a labelled native control', async () => {
    const element = await picker('last-30-days');
    expect(selectOf(element).labels[0]?.textContent).to.contain('Period of all plots');
    await expect(element).to.be.accessible();
  });
});
