import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { FakeBackground } from '../fake-background';
import { failed } from '../../problem';
import { findAll, reportingBackground, shows, textOf } from '../insights-scene';
import './report-panel.define';
import { utcDay } from '../../../components/activity/day';
import { reportMarkdown } from './report-markdown';
import type { ReportPanelElement } from './report-panel.element';

async function report(answers: FakeBackground): Promise<ReportPanelElement> {
  return fixture<ReportPanelElement>(
    html`<rollcall-report-panel
      .ask=${answers.ask}
      .organization=${'acme.wandb.io'}
      preset="last-90-days"
    ></rollcall-report-panel>`,
  );
}

const choose = (view: Element, words: string): void => {
  const label = findAll(view, 'label').find((one) => textOf(one) === words);
  label?.querySelector('input')?.click();
};

describe('<rollcall-report-panel>', () => {
  it('tells figures, charts, tables, definitions and caveats on one page, without names of people', async () => {
    const view = await report(reportingBackground());
    await shows(view, 'Use of Weights & Biases: acme.wandb.io');
    await waitUntil(() => findAll(view, '.report figure svg').length === 2, 'two charts', { timeout: 20_000 });
    const text = textOf(findAll(view, '.report')[0]);
    for (const words of ['Active people', 'Models, full', 'vision', 'Definitions', 'Names of people are left out']) {
      expect(text).to.contain(words);
    }
    expect(text).not.to.match(/Person \d|Ana/);
    await expect(view).to.be.accessible();
  });

  it('names people when asked to, as text whatever their name is', async () => {
    const view = await report(reportingBackground());
    await shows(view, 'Definitions');
    choose(view, 'With names of people');
    await shows(view, 'Most active people');
    expect(findAll(view, '.report img')).to.have.length(0);
    expect(textOf(findAll(view, '.report')[0])).to.contain('<img src=x onerror=alert(1)> | Ana');
  });

  it('ranks nobody in privacy mode, and says so', async () => {
    const answers = reportingBackground();
    answers.answer('insights.leaderboard', () => failed({ kind: 'private', what: 'A ranking' }));
    const view = await report(answers);
    await shows(view, 'nobody is ranked');
    choose(view, 'With names of people');
    const page = () => textOf(findAll(view, '.report')[0]);
    await waitUntil(() => !page().includes('Names of people are left out'), 'with names');
    expect(page()).not.to.contain('Most active people');
  });

  it('leaves names of teams out when asked to', async () => {
    const view = await report(reportingBackground());
    await shows(view, 'vision');
    choose(view, 'With names of teams');
    await waitUntil(() => !textOf(findAll(view, '.report')[0]).includes('vision'), 'no team names');
    expect(textOf(findAll(view, '.report')[0])).to.contain('Team 1');
  });
});

describe('the report as Markdown', () => {
  it('keeps names from being markup, and rows on one line', () => {
    const content = {
      title: 'A | B',
      subtitle: '',
      made: '',
      figures: [],
      charts: [],
      tables: [{ heading: 'People', columns: ['Name', 'Days'], rows: [['<b>*x*\n| y', '3']] }],
      definitions: [],
      caveats: [],
    };
    const lines = reportMarkdown(content, { weekly: [], lifecycle: [] }, 'en').split('\n');
    expect(lines).to.include('| \\<b\\>\\*x\\* \\| y | 3 |');
    expect(lines[0]).to.equal('# A \\| B');
  });

  it('draws the weeks to scale, marks the one that is not over, and lists who came and went', () => {
    const day = (ago: number) => utcDay(20_000 - ago);
    const weekly = [
      { from: day(20), to: day(14), count: { kind: 'exact', value: 40 }, partial: false },
      { from: day(13), to: day(7), count: { kind: 'unknown', why: 'not read' }, partial: false },
      { from: day(6), to: day(0), count: { kind: 'at-least', value: 20 }, partial: true },
    ] as const;
    const flow = { added: 3, returning: 30, resurrected: 7, firstSeen: 1, goneQuiet: 4, left: 2 };
    const lifecycle = [{ from: day(20), to: day(14), kind: 'known', ...flow }] as const;
    const empty = {
      title: '',
      subtitle: '',
      made: '',
      figures: [],
      charts: [],
      tables: [],
      definitions: [],
      caveats: [],
    };
    const text = reportMarkdown(empty, { weekly, lifecycle }, 'en');
    const bars = text.split('```')[1]?.split('\n') ?? [];
    expect(bars[1]).to.match(/█{30} 40$/);
    expect(bars[2]).to.contain('not known');
    expect(bars[2]).not.to.contain('█');
    expect(bars[3]).to.match(/ █{15} at least 20$/);
    const row = text.split('\n').find((line) => line.startsWith('| Sep')) ?? '';
    for (const count of [3, 30, 7]) expect(row).to.contain(` ${count} `);
  });
});
