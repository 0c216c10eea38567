import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { Deployment } from '../../activity/organization';
import type { PlotQuery, PlotReport } from '../../activity/report';
import './activity-view.define';
import type { ActivityViewElement, LoadPlots } from './activity-view.element';
import { type Known, UNKNOWN, atLeast, plotFixture } from './plots.fixture';

const answerAll: LoadPlots = (queries) => Promise.resolve(queries.map((query) => plotFixture(query)));

function knowing(known: Partial<Known>): LoadPlots {
  return (queries) => Promise.resolve(queries.map((query) => plotFixture(query, known)));
}

async function viewOf(
  deployment: Deployment,
  load: LoadPlots = answerAll,
  isConnected = false,
): Promise<ActivityViewElement> {
  const view = await fixture<ActivityViewElement>(
    html`<rollcall-activity-view
      deployment=${deployment}
      .load=${load}
      ?connected=${isConnected}
    ></rollcall-activity-view>`,
  );
  return view;
}

function rootOf(element: Element | null | undefined): ShadowRoot {
  if (!element?.shadowRoot) throw new Error('nothing is drawn');
  return element.shadowRoot;
}

async function drawn(view: ActivityViewElement): Promise<readonly HTMLElement[]> {
  await waitUntil(() => rootOf(view).querySelector('.plots[aria-busy="false"]'), 'plots are drawn');
  return Array.from(rootOf(view).querySelectorAll<HTMLElement>('rollcall-plot-card'));
}

function shown(cards: readonly HTMLElement[]): readonly (readonly [string | null, string | null])[] {
  return cards.map((card) => [card.getAttribute('heading'), card.getAttribute('preset')] as const);
}

function pickers(view: ActivityViewElement): readonly HTMLSelectElement[] {
  return Array.from(rootOf(view).querySelectorAll('rollcall-period-picker')).flatMap((picker) => {
    const select = rootOf(picker).querySelector('select');
    return select ? [select] : [];
  });
}

function choose(select: HTMLSelectElement | undefined, value: string): void {
  if (!select) throw new Error('no picker');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

function words(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** A background whose answers come when the test says so. */
class Slow {
  readonly asked: (readonly PlotQuery[])[] = [];
  readonly #waiting: {
    readonly answer: (reports: readonly PlotReport[]) => void;
    readonly fail: (why: Error) => void;
  }[] = [];

  readonly load: LoadPlots = (queries) => {
    this.asked.push(queries);
    return new Promise((answer, fail) => this.#waiting.push({ answer, fail }));
  };

  answer(index: number): void {
    this.#waiting[index]?.answer((this.asked[index] ?? []).map((query) => plotFixture(query)));
  }

  fail(index: number, sentence: string): void {
    this.#waiting[index]?.fail(new Error(sentence));
  }

  async hasBeenAsked(times: number): Promise<void> {
    await waitUntil(() => this.asked.length === times, `asked ${times} times`);
  }
}

describe('<rollcall-activity-view> plots', () => {
  for (const deployment of ['dedicated', 'self-managed'] as const) {
    it(`${deployment}: shows W&B's two plots, each with a picker of its own`, async () => {
      const view = await viewOf(deployment);
      expect(shown(await drawn(view))).to.deep.equal([
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

  it('Multi-tenant: shows three plots under one picker; the count starts with three months and says so', async () => {
    const view = await viewOf('multi-tenant');
    const cards = await drawn(view);
    expect(shown(cards)).to.deep.equal([
      ['Active user count', 'last-3-months'],
      ['Weekly active users', 'last-30-days'],
      ['Most active users', 'last-30-days'],
    ]);
    expect(pickers(view).map(({ value }) => value)).to.deep.equal(['last-30-days']);
    expect(Array.from(pickers(view)[0]?.options ?? [], ({ text }) => text.trim())).to.deep.equal([
      'Last 7 days',
      'Last 30 days',
      'Last 90 days',
      'Last 6 months',
      'Last 12 months',
    ]);
    expect(words(rootOf(cards[0]).querySelector('.period'))).to.match(/^Last 3 months: /);
    expect(words(rootOf(cards[1]).querySelector('.period'))).to.not.match(/^Last/);
  });

  it('shows the count with its denominator and share, and a lower bound as one', async () => {
    const [total] = await drawn(await viewOf('dedicated'));
    expect(words(total?.querySelector('.number'))).to.equal('87 of 131 members, 66%');
    const [bound] = await drawn(await viewOf('dedicated', knowing({ active: atLeast(87) })));
    expect(words(bound?.querySelector('.number'))).to.equal('at least 87 of 131 members, at least 66%');
  });

  it('over weeks shows the latest complete one, never the one that is not over', async () => {
    const [, weekly] = await drawn(await viewOf('multi-tenant'));
    // Sunday 22 November is day 20,779, with 20 + 20,779 % 7 people.
    expect(words(weekly?.querySelector('.number'))).to.equal('23 of 131 members, 18%');
    expect(words(weekly?.querySelector('.caption'))).to.match(/^Latest complete week \(.*16.*22.*\)\. Highest: 23/);
  });

  it('over days shows their mean', async () => {
    const [, daily] = await drawn(await viewOf('dedicated'));
    expect(words(daily?.querySelector('.number'))).to.match(/^23 of 131 members/);
    expect(words(daily?.querySelector('.caption'))).to.match(/^A day, on average\. Highest: 26/);
  });

  it('draws each chart with ECharts', async () => {
    const view = await viewOf('multi-tenant');
    const [, weekly] = await drawn(view);
    const chart = rootOf(weekly?.querySelector('rollcall-series-chart'));
    await waitUntil(() => chart.querySelector('.drawing svg'), 'a drawing', { timeout: 20_000 });
  });

  for (const deployment of ['dedicated', 'multi-tenant'] as const) {
    it(`${deployment}: reads well to assistive technology`, async () => {
      const view = await viewOf(deployment);
      await drawn(view);
      await expect(view).to.be.accessible();
    });
  }
});

describe('<rollcall-activity-view> periods', () => {
  it('Multi-tenant: one choice moves all plots together and is told for remembering', async () => {
    const view = await viewOf('multi-tenant');
    await drawn(view);
    const changed = oneEvent(view, 'presets-changed');
    choose(pickers(view)[0], 'last-90-days');
    expect((await changed).detail.presets).to.deep.equal({
      'active-users': 'last-90-days',
      'weekly-active': 'last-90-days',
      'most-active': 'last-90-days',
    });
    await waitUntil(() => rootOf(view).querySelector('[heading="Active user count"][preset="last-90-days"]'));
    expect(shown(await drawn(view)).map(([, preset]) => preset)).to.deep.equal(Array(3).fill('last-90-days'));
  });

  it('single tenant: a choice moves, and dims, its own plot only', async () => {
    const slow = new Slow();
    const view = await viewOf('dedicated', slow.load);
    slow.answer(0);
    await drawn(view);
    choose(pickers(view)[1], 'all-time');
    await slow.hasBeenAsked(2);
    await view.updateComplete;
    const isOld = () => Array.from(rootOf(view).querySelectorAll('rollcall-plot-card'), (card) => card.old);
    expect(isOld()).to.deep.equal([false, true]);
    slow.answer(1);
    await waitUntil(() => rootOf(view).querySelector('[preset="all-time"]'));
    expect(shown(await drawn(view)).map(([, preset]) => preset)).to.deep.equal(['last-3-months', 'all-time']);
    expect(isOld()).to.deep.equal([false, false]);
  });

  it('starts with the periods it is given', async () => {
    const view = await fixture<ActivityViewElement>(
      html`<rollcall-activity-view
        deployment="dedicated"
        .load=${answerAll}
        .presets=${{ 'active-users': 'all-time', 'users-over-time': 'last-30-days' }}
      ></rollcall-activity-view>`,
    );
    expect(shown(await drawn(view)).map(([, preset]) => preset)).to.deep.equal(['all-time', 'last-30-days']);
    expect(pickers(view).map(({ value }) => value)).to.deep.equal(['all-time', 'last-30-days']);
  });

  it('keeps the old picture until the new one is there, and ignores an answer that was overtaken', async () => {
    const slow = new Slow();
    const view = await viewOf('dedicated', slow.load);
    slow.answer(0);
    await drawn(view);
    choose(pickers(view)[0], 'last-30-days');
    await view.updateComplete;
    expect(rootOf(view).querySelector('.plots')?.getAttribute('aria-busy')).to.equal('true');
    expect(words(rootOf(view).querySelector('.number'))).to.contain('87');
    choose(pickers(view)[0], 'last-12-months');
    await slow.hasBeenAsked(3);
    slow.answer(2);
    await waitUntil(() => rootOf(view).querySelector('[preset="last-12-months"]'));
    slow.answer(1);
    await aTimeout(20);
    expect(shown(await drawn(view))[0]).to.deep.equal(['Total active users', 'last-12-months']);
  });

  it('keeps the focus in the picker and says what is shown now', async () => {
    const view = await viewOf('dedicated');
    await drawn(view);
    const picker = pickers(view)[0];
    picker?.focus();
    choose(picker, 'last-30-days');
    await waitUntil(() => rootOf(view).querySelector('[preset="last-30-days"]'));
    await view.updateComplete;
    expect(pickers(view)[0]?.matches(':focus')).to.equal(true);
    expect(words(rootOf(view).querySelector('p[role="status"]'))).to.match(
      /^Total active users: 87 of 131 members, 66%, .*Nov 23, 2026\. Users active over time: /,
    );
  });

  it('reads anew without dimming when new data came', async () => {
    const slow = new Slow();
    const view = await viewOf('dedicated', slow.load);
    slow.answer(0);
    await drawn(view);
    view.revision += 1;
    await slow.hasBeenAsked(2);
    await view.updateComplete;
    expect(rootOf(view).querySelector('.plots')?.getAttribute('aria-busy')).to.equal('false');
    expect(rootOf(view).querySelector('rollcall-plot-card[old]')).to.equal(null);
  });

  it('shows nothing of one organization under the name of another', async () => {
    const slow = new Slow();
    const view = await viewOf('dedicated', slow.load);
    slow.answer(0);
    await drawn(view);
    view.load = new Slow().load;
    await view.updateComplete;
    expect(rootOf(view).querySelector('.number')).to.equal(null);
    expect(rootOf(view).querySelectorAll('.skeleton')).to.have.length(2);
  });
});

describe('<rollcall-activity-view> without an answer', () => {
  it('waiting, shows the titles and pickers that will stand there', async () => {
    const view = await viewOf('dedicated', new Slow().load);
    expect(rootOf(view).querySelector('.plots')?.getAttribute('aria-busy')).to.equal('true');
    expect(shown(Array.from(rootOf(view).querySelectorAll('rollcall-plot-card')))).to.deep.equal([
      ['Total active users', null],
      ['Users active over time', null],
    ]);
    expect(pickers(view)).to.have.length(2);
    await expect(view).to.be.accessible();
  });

  it('says what failed and tries again', async () => {
    let isBroken = true;
    const view = await viewOf('dedicated', (queries, signal) =>
      isBroken ? Promise.reject(new Error('acme.wandb.io could not be reached.')) : answerAll(queries, signal),
    );
    await waitUntil(() => rootOf(view).querySelector('[role="alert"]'));
    expect(words(rootOf(view).querySelector('[role="alert"]'))).to.contain('acme.wandb.io could not be reached.');
    await expect(view).to.be.accessible();
    isBroken = false;
    rootOf(view).querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
    expect(await drawn(view)).to.have.length(2);
    expect(rootOf(view).querySelector('[role="alert"]')).to.equal(null);
  });

  it('when a switch fails keeps the old picture and the pickers, and tries again', async () => {
    const slow = new Slow();
    const view = await viewOf('dedicated', slow.load);
    slow.answer(0);
    await drawn(view);
    choose(pickers(view)[0], 'all-time');
    await slow.hasBeenAsked(2);
    slow.fail(1, 'No answer.');
    await waitUntil(() => rootOf(view).querySelector('[role="alert"]'));
    expect(words(rootOf(view).querySelector('[role="alert"]'))).to.contain('No answer.');
    expect(words(rootOf(view).querySelector('.number'))).to.contain('87');
    expect(pickers(view)).to.have.length(2);
    rootOf(view).querySelector<HTMLButtonElement>('[role="alert"] button')?.click();
    await slow.hasBeenAsked(3);
    slow.answer(2);
    await waitUntil(() => rootOf(view).querySelector('[preset="all-time"]'));
    expect(rootOf(view).querySelector('[role="alert"]')).to.equal(null);
  });

  const withoutLog: Partial<Known> = { ofDay: () => UNKNOWN, evidence: 'none', members: [] };

  it('where days are unknown, says what a connection would add and asks for it', async () => {
    const view = await viewOf('dedicated', knowing(withoutLog));
    const [total, overTime] = await drawn(view);
    expect(words(total?.querySelector('.number'))).to.contain('87');
    expect(overTime?.getAttribute('points')).to.equal('0');
    expect(words(overTime)).to.contain('audit log');
    await expect(view).to.be.accessible();
    setTimeout(() => overTime?.querySelector<HTMLButtonElement>('button.primary')?.click());
    await oneEvent(view, 'connect-requested');
  });

  it('where the log of a connected organization was not read yet, does not ask to connect', async () => {
    const cards = await drawn(await viewOf('multi-tenant', knowing(withoutLog), true));
    for (const card of cards.slice(1)) {
      expect(words(card)).to.contain('A sync reads it');
      expect(card.querySelector('button')).to.equal(null);
    }
  });

  it('where nothing is known of anybody, says how to begin', async () => {
    const view = await viewOf('dedicated', knowing({ ...withoutLog, active: UNKNOWN, eligible: UNKNOWN }));
    const [total] = await drawn(view);
    expect(words(total)).to.contain('No members are known yet');
    expect(total?.querySelector('.number')).to.equal(null);
  });

  it('where the log was read but tells nothing of the period, gives the reason once', async () => {
    const [, overTime] = await drawn(await viewOf('dedicated', knowing({ ofDay: () => UNKNOWN }), true));
    expect(words(overTime?.querySelector('.empty'))).to.equal(
      'Nothing is known of this period The audit log of these days has not been read.',
    );
  });

  it('says that privacy mode ranks nobody, and does not ask to connect', async () => {
    const load: LoadPlots = (queries) =>
      Promise.resolve(
        queries.map((query): PlotReport => {
          const plot = plotFixture(query);
          return plot.plot === 'most-active' ? { ...plot, members: [], isPrivate: true } : plot;
        }),
      );
    const [, , mostActive] = await drawn(await viewOf('multi-tenant', load));
    expect(words(mostActive)).to.contain('Nobody is ranked in privacy mode');
    expect(words(mostActive)).not.to.contain('Connect this organization');
    await expect(mostActive).to.be.accessible();
  });

  it('tells nobody active from not known', async () => {
    const [, , ranking] = await drawn(await viewOf('multi-tenant', knowing({ members: [] }), true));
    const table = rootOf(ranking?.querySelector('rollcall-most-active-table'));
    expect(words(table.querySelector('p'))).to.contain('Nobody was seen active');
  });
});
