import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { addDays, utcDay } from '../../activity/day';
import type { Count, SeriesPoint } from '../../activity/report';
import type { Bucket } from '../../charts/options/charted-series';
import './series-chart.define';
import type { SeriesChartElement } from './series-chart.element';

/** Monday, 16 November 2026. */
const MONDAY = utcDay(20_773);
const exactly = (value: number): Count => ({ kind: 'exact', value });
const UNKNOWN: Count = { kind: 'unknown', why: 'The log was not read.' };

function points(counts: readonly Count[], days = 1): readonly SeriesPoint[] {
  return counts.map((count, index) => {
    const from = addDays(MONDAY, index * days);
    return { from, to: addDays(from, days - 1), partial: false, count };
  });
}

const WEEK = points([exactly(12), exactly(31), UNKNOWN, { kind: 'at-least', value: 7 }, exactly(1)]);

async function chartOf(drawn: readonly SeriesPoint[], bucket: Bucket = 'day'): Promise<SeriesChartElement> {
  const holder = await fixture(
    html`<div style="inline-size: 480px; --rollcall-series-1: #038194">
      <rollcall-series-chart label="Active users" bucket=${bucket} .points=${drawn}></rollcall-series-chart>
    </div>`,
  );
  const chart = holder.querySelector('rollcall-series-chart');
  if (!chart) throw new Error('no chart');
  return chart;
}

function part<T extends HTMLElement = HTMLElement>(chart: SeriesChartElement, selector: string): T {
  const found = chart.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

async function drawn(chart: SeriesChartElement): Promise<void> {
  await waitUntil(() => chart.shadowRoot?.querySelector('.drawing svg path'), 'a drawing', { timeout: 20_000 });
}

function tip(chart: SeriesChartElement): string {
  const element = chart.shadowRoot?.querySelector('.tip');
  return element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? words(element) : '';
}

function press(chart: SeriesChartElement, key: string): void {
  part(chart, '.drawing').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

function hasInk(chart: SeriesChartElement, color: string): boolean {
  const svg = chart.shadowRoot?.querySelector('.drawing svg');
  return Array.from(svg?.querySelectorAll('path') ?? []).some((path) => path.getAttribute('stroke') === color);
}

describe('<rollcall-series-chart> picture', () => {
  it('shows the exact count of a date on hover', async () => {
    const chart = await chartOf(WEEK);
    await drawn(chart);
    const drawing = part(chart, '.drawing');
    const { right, top, height } = drawing.getBoundingClientRect();
    await sendMouse({ type: 'move', position: [Math.round(right - 40), Math.round(top + height / 2)] });
    await waitUntil(() => tip(chart).includes('1 person'));
    expect(tip(chart)).to.match(/Nov 20, 2026\s?1 person/);
    await resetMouse();
  });

  it('is walked through by arrow keys, gaps included, and tells each date', async () => {
    const chart = await chartOf(WEEK);
    await drawn(chart);
    const slider = part(chart, '[role="slider"]');
    expect(slider.tabIndex).to.equal(0);
    expect(slider.getAttribute('aria-valuetext')).to.equal('Fri, Nov 20, 2026, 1 person');
    for (const [key, told] of [
      ['ArrowLeft', /Thu, Nov 19, 2026.*at least 7 people/],
      ['ArrowLeft', /Wed, Nov 18, 2026.*not known.*The log was not read\./],
      ['Home', /Mon, Nov 16, 2026.*12 people/],
      ['ArrowRight', /Tue, Nov 17, 2026.*31 people/],
      ['End', /Fri, Nov 20, 2026.*1 person/],
    ] as const) {
      press(chart, key);
      await chart.updateComplete;
      expect(slider.getAttribute('aria-valuetext')).to.match(told);
      await waitUntil(() => told.test(tip(chart)), `the tip of ${told}, not ${tip(chart)}`);
    }
    press(chart, 'Escape');
    await waitUntil(() => tip(chart) === '');
  });

  it('follows the theme by itself', async () => {
    const chart = await chartOf(WEEK);
    await drawn(chart);
    expect(hasInk(chart, '#038194')).to.equal(true);
    chart.parentElement?.style.setProperty('--rollcall-series-1', '#58d3db');
    await waitUntil(() => hasInk(chart, '#58d3db'), 'the new colour');
    expect(hasInk(chart, '#038194')).to.equal(false);
  });

  it('follows the size of its place', async () => {
    const chart = await chartOf(WEEK);
    await drawn(chart);
    const width = () => Number(chart.shadowRoot?.querySelector('.drawing svg')?.getAttribute('width'));
    expect(width()).to.equal(480);
    if (chart.parentElement) chart.parentElement.style.inlineSize = '320px';
    await waitUntil(() => width() === 320);
  });

  it('is gone with the element, and back when the element is placed again', async () => {
    const chart = await chartOf(WEEK);
    await drawn(chart);
    const holder = chart.parentElement;
    chart.remove();
    expect(chart.shadowRoot?.querySelector('.drawing svg')).to.equal(null);
    holder?.append(chart);
    await drawn(chart);
  });

  it('draws nothing into an element that left while ECharts was loading', async () => {
    const chart = await chartOf(WEEK);
    chart.remove();
    await import('../../charts/echarts');
    await new Promise((settled) => setTimeout(settled, 50));
    expect(chart.shadowRoot?.querySelector('.drawing svg')).to.equal(null);
  });

  it('explains the marks it uses, and no others', async () => {
    const key = async (counts: readonly SeriesPoint[], bucket: Bucket): Promise<readonly string[]> => {
      const chart = await chartOf(counts, bucket);
      return Array.from(chart.shadowRoot?.querySelectorAll('.key li') ?? [], words);
    };
    expect(await key(WEEK, 'day')).to.deep.equal(['at least', 'not known']);
    expect(await key(points([exactly(1), exactly(2)]), 'day')).to.deep.equal([]);
    const cut = points([exactly(3)], 7).map((point) => ({ ...point, partial: true }));
    expect(await key(cut, 'week')).to.deep.equal(['incomplete week']);
  });
});

describe('<rollcall-series-chart> in words', () => {
  it('has the numbers behind the picture, latest first, unknown ones with the reason', async () => {
    const chart = await chartOf(WEEK);
    const toggle = part(chart, 'button');
    expect(words(toggle)).to.equal('Show as table');
    toggle.click();
    await chart.updateComplete;
    expect(Array.from(part(chart, 'tbody').children, (row) => Array.from(row.children, words))).to.deep.equal([
      ['Fri, Nov 20, 2026', '1 person'],
      ['Thu, Nov 19, 2026The audit log of this day was not read in full.', 'at least 7 people'],
      ['Wed, Nov 18, 2026The log was not read.', 'not known'],
      ['Tue, Nov 17, 2026', '31 people'],
      ['Mon, Nov 16, 2026', '12 people'],
    ]);
    await expect(chart).to.be.accessible();
    part(chart, 'button').click();
    await drawn(chart);
  });

  it('shows the table when the chart cannot be loaded', async () => {
    const chart = await chartOf(WEEK);
    chart.chartFailed();
    await chart.updateComplete;
    expect(part(chart, 'tbody').children).to.have.length(5);
    expect(words(part(chart, '.foot'))).to.contain('could not be loaded');
  });

  it('sums up a series by its highest, lowest and latest bucket', async () => {
    const chart = await chartOf(WEEK);
    expect(words(part(chart, '#summary'))).to.equal(
      'Active users: highest 31 people (Tue, Nov 17, 2026); lowest 1 person (Fri, Nov 20, 2026); ' +
        'latest 1 person (Fri, Nov 20, 2026); 1 of 5 not known.',
    );
  });

  it('leaves weeks that are not complete out of highest and lowest', async () => {
    const weeks = points([exactly(8), exactly(9), exactly(2)], 7).map((point, index) => ({
      ...point,
      partial: index === 2,
    }));
    const chart = await chartOf(weeks, 'week');
    expect(words(part(chart, '#summary'))).to.match(/lowest 8 people .*latest 2 people/);
  });

  it('tells why a week is not complete', async () => {
    const [week] = points([exactly(2)], 7);
    if (!week) throw new Error('no week');
    const told = async (point: SeriesPoint): Promise<string> =>
      part(await chartOf([point], 'week'), '[role="slider"]').getAttribute('aria-valuetext') ?? '';
    const running = { ...week, to: addDays(week.from, 2), partial: true };
    expect(await told(running)).to.contain('The week is not over yet.');
    const cut = { ...week, from: addDays(week.from, 5), partial: true };
    expect(await told(cut)).to.contain('Only 2 days of this week are in the period.');
  });

  it('says so when nothing is known', async () => {
    const chart = await chartOf(points([UNKNOWN, UNKNOWN]));
    expect(words(part(chart, '#summary'))).to.contain('nothing is known of this period');
  });

  for (const bucket of ['day', 'week', 'since'] as const) {
    it(`${bucket}: reads well to assistive technology`, async () => {
      const chart = await chartOf(WEEK, bucket);
      await drawn(chart);
      await expect(chart).to.be.accessible();
    });
  }
});
