import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Deployment } from '../../activity/organization';
import type { Count, PlotQuery, PlotReport } from '../../activity/report';
import './activity-view.define';
import type { ActivityViewElement, LoadPlots } from './activity-view.element';
import { plotFixture } from './plots.fixture';

const answerAll: LoadPlots = (queries) => Promise.resolve(queries.map((query) => plotFixture(query)));

async function viewOf(
  deployment: Deployment,
  load: LoadPlots = answerAll,
  connected = false,
): Promise<ActivityViewElement> {
  return fixture(
    html`<rollcall-activity-view
      lang="en"
      deployment=${deployment}
      .load=${load}
      ?connected=${connected}
    ></rollcall-activity-view>`,
  );
}

async function drawn(view: ActivityViewElement): Promise<readonly HTMLElement[]> {
  await waitUntil(() => view.shadowRoot?.querySelector('.plots:not([aria-busy="true"])'), 'plots are drawn');
  return Array.from(view.shadowRoot?.querySelectorAll<HTMLElement>('rollcall-plot-card') ?? []);
}

function headings(cards: readonly HTMLElement[]): readonly (readonly [string | null, string | null])[] {
  return cards.map((card) => [card.getAttribute('heading'), card.getAttribute('preset')] as const);
}

function pickers(view: ActivityViewElement): readonly HTMLSelectElement[] {
  return Array.from(view.shadowRoot?.querySelectorAll('rollcall-period-picker') ?? []).flatMap((picker) => {
    const select = picker.shadowRoot?.querySelector('select');
    return select ? [select] : [];
  });
}

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('no picker');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('activity view', () => {
  for (const deployment of ['dedicated', 'self-managed'] as const) {
    it(`${deployment}: shows W&B's two plots, each with a picker of its own`, async () => {
      const view = await viewOf(deployment);
      expect(headings(await drawn(view))).to.deep.equal([
        ['Total active users', 'last-3-months'],
        ['Users active over time', 'last-6-months'],
      ]);
      expect(pickers(view)).to.have.length(2);
      expect(Array.from(pickers(view)[0]?.options ?? [], ({ text }) => text.trim())).to.deep.equal([
        'Last 30 days',
        'Last 3 months',
        'Last 6 months',
        'Last 12 months',
        'All time',
      ]);
    });
  }

  it('Multi-tenant: shows three plots under one picker; the count starts with three months', async () => {
    const view = await viewOf('multi-tenant');
    expect(headings(await drawn(view))).to.deep.equal([
      ['Active user count', 'last-3-months'],
      ['Weekly active users', 'last-30-days'],
      ['Most active users', 'last-30-days'],
    ]);
    expect(pickers(view)).to.have.length(1);
    expect(pickers(view)[0]?.value).to.equal('last-30-days');
  });

  it('Multi-tenant: one choice moves all plots together', async () => {
    const view = await viewOf('multi-tenant');
    await drawn(view);
    const changed = oneEvent(view, 'presets-changed');
    choose(pickers(view)[0], 'last-90-days');
    await changed;
    await view.updateComplete;
    await waitUntil(() => view.shadowRoot?.querySelector('[heading="Active user count"][preset="last-90-days"]'));
    expect(headings(await drawn(view)).map(([, preset]) => preset)).to.deep.equal(Array(3).fill('last-90-days'));
  });

  it('single tenant: a choice moves its own plot only', async () => {
    const view = await viewOf('dedicated');
    await drawn(view);
    choose(pickers(view)[1], 'all-time');
    await waitUntil(() => view.shadowRoot?.querySelector('[preset="all-time"]'));
    expect(headings(await drawn(view)).map(([, preset]) => preset)).to.deep.equal(['last-3-months', 'all-time']);
  });

  it('keeps the old picture, dimmed, until the new one is there, and ignores an answer that was overtaken', async () => {
    const waiting: {
      readonly queries: readonly PlotQuery[];
      readonly answer: (reports: readonly PlotReport[]) => void;
    }[] = [];
    const view = await viewOf('dedicated', (queries) => new Promise((answer) => waiting.push({ queries, answer })));
    const reply = (index: number): void => {
      const asked = waiting[index];
      asked?.answer(asked.queries.map((query) => plotFixture(query)));
    };
    reply(0);
    await drawn(view);
    choose(pickers(view)[0], 'last-30-days');
    await view.updateComplete;
    expect(view.shadowRoot?.querySelector('.plots')?.getAttribute('aria-busy')).to.equal('true');
    choose(pickers(view)[0], 'last-12-months');
    await waitUntil(() => waiting.length === 3);
    reply(2);
    await waitUntil(() => view.shadowRoot?.querySelector('[preset="last-12-months"]'));
    reply(1);
    await aTimeout(20);
    expect(headings(await drawn(view))[0]).to.deep.equal(['Total active users', 'last-12-months']);
  });

  it('says what failed and tries again', async () => {
    let isBroken = true;
    const view = await viewOf('dedicated', (queries) =>
      isBroken
        ? Promise.reject(new Error('acme.wandb.io could not be reached.'))
        : answerAll(queries, new AbortController().signal),
    );
    await waitUntil(() => view.shadowRoot?.querySelector('[role="alert"]'));
    expect(view.shadowRoot?.querySelector('[role="alert"]')?.textContent).to.contain('could not be reached');
    isBroken = false;
    view.shadowRoot?.querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
    expect(await drawn(view)).to.have.length(2);
  });

  it('where days are unknown, says what a connection would add and asks for it', async () => {
    const unknown: Count = { kind: 'unknown', why: 'the audit log was not read' };
    const view = await viewOf('dedicated', (queries) =>
      Promise.resolve(
        queries.map((query) => plotFixture(query, query.plot === 'users-over-time' ? () => unknown : undefined)),
      ),
    );
    const [, overTime] = await drawn(view);
    expect(overTime?.getAttribute('points')).to.equal('0');
    expect(overTime?.textContent).to.contain('audit log');
    setTimeout(() => overTime?.querySelector<HTMLButtonElement>('button.primary')?.click());
    await oneEvent(view, 'connect-requested');
  });

  it('shows the count with its denominator and share', async () => {
    const [total] = await drawn(await viewOf('dedicated'));
    expect(total?.querySelector('.number')?.textContent?.replace(/\s+/g, ' ').trim()).to.equal(
      '87 of 131 members, 66%',
    );
  });

  it('has the table behind each chart, and reads well to assistive technology', async () => {
    const view = await viewOf('multi-tenant');
    const [, weekly] = await drawn(view);
    const chart = weekly?.querySelector('rollcall-series-chart');
    expect(chart?.shadowRoot?.querySelector('p')?.textContent).to.match(/^Weekly active users: latest \d+ people on /);
    chart?.shadowRoot?.querySelector('button')?.click();
    await chart?.updateComplete;
    expect(chart?.shadowRoot?.querySelectorAll('tbody tr')).to.have.length(Number(weekly?.getAttribute('points')));
    await expect(view).to.be.accessible();
  });

  it('draws a chart with ECharts once it is shown, and takes it away with the element', async () => {
    const view = await viewOf('multi-tenant');
    const [, weekly] = await drawn(view);
    const chart = weekly?.querySelector('rollcall-series-chart');
    await waitUntil(() => chart?.shadowRoot?.querySelector('.drawing svg'), 'a drawing', { timeout: 25_000 });
    view.remove();
    expect(chart?.shadowRoot?.querySelector('.drawing svg')).to.equal(null);
  });
});
