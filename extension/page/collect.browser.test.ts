import { expect } from '@open-wc/testing';
import { drawn, traces } from './fixtures/checks';
import { h, pause, until } from './fixtures/dom';
import { pagedTable } from './fixtures/paged-table';
import { people } from './fixtures/people';
import { press } from './fixtures/press';
import { recycledList } from './fixtures/recycled-list';
import { type RunningPage, runPage } from './fixtures/run-page';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';

const PEOPLE = people(57);

describe('collecting all members', () => {
  let page: RunningPage;
  beforeEach(() => (page = runPage()));
  afterEach(() => {
    page.stop();
    expect(traces()).to.deep.equal([]);
  });

  const toolbar = () => drawn('rollcall-toolbar')[0];
  const isBusy = () => toolbar()?.getAttribute('busy') === 'collecting';
  // The toolbar may be away for a moment while the page draws itself anew.
  const isIdle = () => toolbar()?.hasAttribute('busy') === false;
  const collected = () => page.told.filter(({ complete }) => complete);

  async function collect(withinMs = 8000): Promise<void> {
    await until(() => drawn('rollcall-last-active').length > 0, 'the table is found');
    await pause(100);
    await press('collect-all');
    await until(isBusy, 'collecting starts');
    await until(isIdle, 'collecting ends', withinMs);
  }

  for (const start of [0, 2]) {
    it(`pages of a table, started on page ${start + 1}: everybody is told as complete, and the page is where it was`, async () => {
      const table = pagedTable(PEOPLE, { size: 10, start });
      page.main.append(table.element);
      await collect();
      expect(collected()).to.have.length(1);
      const emails = collected()[0]?.rows.map(({ email }) => email);
      expect([...(emails ?? [])].sort()).to.deep.equal(PEOPLE.map(({ email }) => email).sort());
      expect(collected()[0]?.total).to.equal(57);
      expect(table.page()).to.equal(start);
      expect(toolbar()?.hasAttribute('notice')).to.equal(false);
    });
  }

  it('the first answer already carries the total the page states', async () => {
    page.main.append(pagedTable(PEOPLE, { size: 10 }).element);
    await until(() => page.told.length > 0, 'rows are told');
    expect(page.told[0]).to.include({ total: 57, complete: false });
    await until(() => toolbar()?.getAttribute('total') === '57', 'the toolbar says how many there are');
  });

  it('rows that come and go with scrolling', async () => {
    const list = recycledList(people(300), 320);
    page.main.append(list.element);
    await until(() => drawn('rollcall-last-active').length > 0, 'the table is found');
    const scroller = list.element.lastElementChild;
    if (scroller) scroller.scrollTop = 2000;
    await collect(20_000);
    expect(collected()[0]?.rows).to.have.length(300);
    expect(scroller?.scrollTop).to.equal(2000);
  });

  it('rows that are added by a button', async () => {
    const [plain] = TABLE_LAYOUTS;
    const host = h('div');
    const more = h('button', {}, 'Load more');
    let shown = 20;
    const draw = () => {
      plain?.draw(host, PEOPLE.slice(0, shown));
      more.hidden = shown >= PEOPLE.length;
    };
    more.addEventListener('click', () => {
      shown += 20;
      draw();
    });
    draw();
    page.main.append(h('p', {}, '57 members'), host, more);
    await collect();
    expect(collected()[0]?.rows).to.have.length(57);
  });

  it('a page that does not say how many there are is never taken as complete', async () => {
    page.main.append(pagedTable(PEOPLE, { size: 20, says: () => 'Page' }).element);
    await collect();
    expect(collected()).to.have.length(0);
    expect(toolbar()?.getAttribute('notice')).to.contain('57 members were read');
  });

  it('a table that stops moving on is told as short, and what was read is kept', async () => {
    page.main.append(pagedTable(PEOPLE, { size: 30, says: () => '99 members' }).element);
    await collect();
    expect(collected()).to.have.length(0);
    expect(toolbar()?.getAttribute('notice')).to.contain('57 of 99');
  });

  it('cancelled half-way: nothing is told as complete, and the page is where it was', async () => {
    const table = pagedTable(people(400), { size: 10, start: 1, delay: 30 });
    page.main.append(table.element);
    await until(() => drawn('rollcall-last-active').length > 0, 'the table is found');
    await press('collect-all');
    await until(() => table.page() >= 4, 'collecting goes on', 4000);
    // The table under the button moves while it is drawn anew, so one press may miss.
    for (let attempt = 0; attempt < 20 && !isIdle(); attempt += 1) await press('cancel-collect');
    await until(isIdle, 'collecting ends', 6000);
    expect(collected()).to.have.length(0);
    expect(table.page()).to.equal(1);
  });

  it('while a search is set nothing is collected', async () => {
    const search = h('input', { type: 'search', 'aria-label': 'Search users' });
    (search as HTMLInputElement).value = 'ana';
    page.main.append(search, pagedTable(PEOPLE.slice(0, 3), { size: 10 }).element);
    await until(() => drawn('rollcall-last-active').length > 0, 'the table is found');
    await press('collect-all');
    await until(() => toolbar()?.getAttribute('notice')?.includes('Clear the search') ?? false, 'the notice is shown');
    expect(page.told.every(({ total }) => total === undefined)).to.equal(true);
    expect(collected()).to.have.length(0);
  });
});
