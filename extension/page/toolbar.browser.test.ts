import { expect } from '@open-wc/testing';
import { failed, succeeded } from '../problem';
import { drawn, expectRight, traces } from './fixtures/checks';
import { div, h, pause, until } from './fixtures/dom';
import { people } from './fixtures/people';
import { forge, press } from './fixtures/press';
import { type RunningPage, runPage } from './fixtures/run-page';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';
import type { PageDependencies } from './page-dependencies';

const PEOPLE = people(6);
const FILE = {
  id: '1',
  name: 'acme-members-2026-11-23.csv',
  text: '"Name"\r\n',
  columns: ['Name'],
  rows: 0,
  sha256: '',
};

describe('toolbar and panel', () => {
  let page: RunningPage;
  const [plain] = TABLE_LAYOUTS;
  if (!plain) throw new Error('no layout');
  const toolbar = () => drawn('rollcall-toolbar')[0];
  const panel = () => drawn('rollcall-panel')[0];
  const asked = (name: string) => page.asked.filter((request) => request.name === name);

  async function start(change: Partial<PageDependencies> = {}): Promise<void> {
    page = runPage(change);
    plain?.draw(page.main, PEOPLE);
    if (plain) await expectRight(plain, page.main, PEOPLE);
  }

  afterEach(() => {
    page.stop();
    expect(traces()).to.deep.equal([]);
  });

  it('they stand directly above the table, the toolbar first', async () => {
    await start();
    const table = page.main.querySelector('table');
    expect(table?.previousElementSibling).to.equal(panel());
    expect(panel()?.previousElementSibling).to.equal(toolbar());
    expect(panel()?.getAttribute('src')).to.equal('about:blank#/panel.html');
  });

  it('they stand outside the table\u2019s scroll container and beside no column', async () => {
    page = runPage();
    const scroller = div('overflow:auto;height:300px;width:500px');
    const host = div('position:relative', scroller);
    page.main.append(h('h2', {}, 'Users'), div('display:flex', host), h('p', {}, 'footer'));
    plain.draw(scroller, PEOPLE);
    scroller.querySelector('h2')?.remove();
    await expectRight(plain, page.main, PEOPLE);
    expect(toolbar()?.parentElement).to.equal(page.main);
    expect(toolbar()?.previousElementSibling?.localName).to.equal('h2');
  });

  it('dropped by a re-render, they are put back', async () => {
    await start();
    toolbar()?.remove();
    panel()?.remove();
    await until(() => toolbar() !== undefined && panel() !== undefined, 'they are back', 250);
    plain.draw(page.main, PEOPLE);
    await expectRight(plain, page.main, PEOPLE);
    expect([drawn('rollcall-toolbar').length, drawn('rollcall-panel').length]).to.deep.equal([1, 1]);
  });

  it('a press by a person opens the panel, and it is remembered; the page\u2019s own click does nothing', async () => {
    await start();
    forge('toggle-panel');
    forge('export-csv');
    await pause(50);
    expect(panel()?.hasAttribute('open')).to.equal(false);
    expect(asked('page.export-csv')).to.have.length(0);
    await press('toggle-panel');
    await until(() => panel()?.hasAttribute('open') ?? false, 'the panel opens');
    expect(toolbar()?.hasAttribute('panel-open')).to.equal(true);
    expect(asked('page.panel-open').at(-1)?.data).to.include({ open: true });
    await press('toggle-panel');
    await until(() => !panel()?.hasAttribute('open'), 'the panel closes');
  });

  it('a panel that was open is open again', async () => {
    page = runPage();
    page.answers.set('page.panel-open', succeeded({ open: true }));
    plain.draw(page.main, PEOPLE);
    await until(() => panel()?.hasAttribute('open') ?? false, 'the panel opens');
  });

  it('the export is saved under its name, nothing is left in the page', async () => {
    await start();
    page.answers.set('page.export-csv', succeeded(FILE));
    const saved: string[] = [];
    const original = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      saved.push(this.download);
      expect(this.isConnected).to.equal(false);
    };
    await press('export-csv');
    await until(() => toolbar()?.getAttribute('exported') === FILE.name, 'the export is told');
    HTMLAnchorElement.prototype.click = original;
    expect(saved).to.deep.equal([FILE.name]);
    expect(toolbar()?.hasAttribute('busy')).to.equal(false);
  });

  it('pressed statuses narrow the export and make the others step back', async () => {
    await start();
    page.answers.set('page.export-csv', failed({ kind: 'cancelled' }));
    await press('filter-status', 'dormant');
    await until(() => toolbar()?.getAttribute('filter') === 'dormant', 'the filter is shown');
    const opacity = (index: number) => {
      const element = plain.cellAt(page.main, index)?.querySelector('rollcall-last-active');
      return element instanceof HTMLElement ? element.style.opacity : undefined;
    };
    await until(() => opacity(0) === '0.3', 'others step back');
    expect(opacity(2)).to.equal('');
    await press('export-csv');
    await until(() => asked('page.export-csv').length === 1, 'the export is asked for');
    expect(asked('page.export-csv')[0]?.data).to.deep.include({ filter: { statuses: ['dormant'] } });
    await press('filter-status', 'dormant');
    await until(() => opacity(0) === '', 'all alike again');
  });

  it('a problem is one quiet line, and goes when it is over', async () => {
    await start();
    page.answers.set('page.export-csv', failed({ kind: 'storage-full' }));
    await press('export-csv');
    await until(() => toolbar()?.getAttribute('notice')?.includes('no room left') ?? false, 'the notice is shown');
    page.answers.set('page.export-csv', succeeded(FILE));
    await press('export-csv');
    await until(() => !toolbar()?.hasAttribute('notice'), 'the notice goes');
  });

  it('a background that fails leaves the cells with what the page tells', async () => {
    page = runPage({
      ask: (async () => failed({ kind: 'bug', detail: 'gone' })) as unknown as PageDependencies['ask'],
    });
    plain.draw(page.main, PEOPLE);
    await expectRight(plain, page.main, PEOPLE);
    await until(() => toolbar()?.hasAttribute('notice') ?? false, 'the notice is shown');
  });

  it('a members page whose table is not understood gets the toolbar and the panel, and a word about it', async () => {
    page = runPage({ tablePatienceMs: 150 });
    page.main.append(h('table', {}, h('tr', {}, h('th', {}, 'Who'), h('th', {}, 'When'))));
    await until(() => toolbar()?.getAttribute('notice')?.includes('looks different') ?? false, 'the notice is shown');
    expect(page.main.firstElementChild).to.equal(toolbar());
    expect(panel()).to.not.equal(undefined);
    page.main.querySelector('table')?.remove();
    plain.draw(page.main.appendChild(h('section')), PEOPLE);
    await until(() => !toolbar()?.hasAttribute('notice'), 'the table takes over');
    expect(toolbar()?.parentElement?.localName).to.equal('section');
  });

  it('another tab of the same page gets nothing, however long it stays', async () => {
    page = runPage({ tablePatienceMs: 100 });
    page.main.append(
      h('div', { role: 'tablist' }, h('button', { role: 'tab', 'aria-selected': 'true' }, 'Teams')),
      h('p', {}, 'Nothing here yet'),
    );
    await pause(400);
    expect(traces()).to.deep.equal([]);
  });

  it('cells that keep failing are taken away; toolbar and panel stay', async () => {
    const zone = () => {
      throw new Error('no zone for ana@acme.test');
    };
    page = runPage({ clock: { now: () => Date.now(), zone } });
    for (let round = 0; round < 5; round += 1) {
      plain.draw(page.main, PEOPLE);
      await pause(120);
    }
    expect(toolbar()?.getAttribute('notice')).to.contain('Last Active column');
    expect(drawn('rollcall-last-active')).to.have.length(0);
    expect(panel()).to.not.equal(undefined);
  });
});
