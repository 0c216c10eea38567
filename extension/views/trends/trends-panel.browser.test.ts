import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { activityOf, memberOf } from '../../../components/activity/test-organization';
import type { ChartDownload } from '../../../components/elements/chart-figure/chart-figure.element';
import type { FakeBackground } from '../fake-background';
import { findAll, press, reportingBackground, shows, textOf } from '../insights-scene';
import './trends-panel.define';
import type { TrendsPanelElement } from './trends-panel.element';

async function trends(answers: FakeBackground, preset = 'last-90-days'): Promise<TrendsPanelElement> {
  return fixture<TrendsPanelElement>(
    html`<rollcall-trends-panel
      .ask=${answers.ask}
      .organization=${'acme.wandb.io'}
      preset=${preset}
    ></rollcall-trends-panel>`,
  );
}

const figure = (view: Element, heading: string): Element => {
  const found = findAll(view, 'rollcall-chart-figure').find((one) => one.getAttribute('heading') === heading);
  if (!found) throw new Error(`no figure ${heading}`);
  return found;
};
const drawn = (one: Element) => findAll(one, '.drawing svg').length > 0;

describe('<rollcall-trends-panel>', () => {
  it('draws every chart, each with a sentence that says what it shows', async () => {
    const view = await trends(reportingBackground());
    await shows(view, 'Weekly active people');
    const figures = findAll(view, 'rollcall-chart-figure');
    expect(figures.map((one) => one.getAttribute('heading'))).to.deep.equal([
      'Weekly active people',
      'Daily active people',
      'Growth by week',
      'Active days per person',
      'Calendar',
      'Retention by month of joining',
      'Time to first activity',
    ]);
    await waitUntil(() => figures.every(drawn), 'all drawn', { timeout: 20_000 });
    await shows(view, 'In the latest whole week');
    await shows(view, 'Of 30 people');
    await expect(view).to.be.accessible();
  });

  it('shows the numbers behind a chart as a table', async () => {
    const view = await trends(reportingBackground());
    await shows(view, 'Growth by week');
    const growth = figure(view, 'Growth by week');
    await waitUntil(() => findAll(growth, 'button').length > 3);
    press(growth, 'Show as table');
    await waitUntil(() => findAll(growth, 'tbody tr').length > 5, 'a table');
    expect(findAll(growth, 'thead th').map(textOf)).to.deep.equal([
      'Week',
      'New',
      'Returning',
      'Resurrected',
      'of them first seen',
      'Gone quiet',
      'Left',
    ]);
  });

  it('gives picture and numbers of a chart away, and says that a table has no picture', async () => {
    const view = await trends(reportingBackground());
    await shows(view, 'Growth by week');
    const growth = figure(view, 'Growth by week');
    await waitUntil(() => drawn(growth), 'drawn', { timeout: 20_000 });
    const kept: ChartDownload[] = [];
    growth.addEventListener('chart-download', (event) => {
      event.stopPropagation();
      kept.push((event as CustomEvent<ChartDownload>).detail);
    });
    press(growth, 'SVG');
    press(growth, 'PNG');
    press(growth, 'CSV');
    await waitUntil(() => kept.length === 3, 'three downloads');
    const pictures = kept.flatMap((one) => (one.kind === 'picture' ? [one] : []));
    const svg = await pictures.find(({ extension }) => extension === 'svg')?.file.text();
    expect(svg)
      .to.match(/^<svg[^>]*xmlns=/)
      .and.to.contain('<path');
    const png = new Uint8Array(
      (await pictures.find(({ extension }) => extension === 'png')?.file.arrayBuffer()) ?? new ArrayBuffer(0),
    );
    expect([...png.slice(1, 4)]).to.deep.equal([0x50, 0x4e, 0x47]);
    expect(kept.find((one) => one.kind === 'table')?.data.rows.length).to.be.greaterThan(5);
    press(growth, 'Show as table');
    await waitUntil(() => findAll(growth, 'tbody').length === 1);
    press(growth, 'SVG');
    await shows(growth, 'a table has no picture');
  });

  it('counts retention in a month, or in it and all later ones', async () => {
    const view = await trends(reportingBackground());
    await shows(view, 'Retention by month of joining');
    const retention = figure(view, 'Retention by month of joining');
    press(retention, 'In that month or later');
    await waitUntil(() => findAll(retention, '[aria-pressed="true"]').map(textOf).includes('In that month or later'));
  });

  it('says that nothing was read rather than drawing zeros', async () => {
    const view = await trends(reportingBackground(activityOf({ members: [memberOf(0)] })));
    await shows(view, 'has not been read, so nothing can be drawn');
    expect(findAll(view, '.drawing')).to.have.length(0);
  });
});
