import { expect } from '@open-wc/testing';
import { drawn, expectRight, traces } from './fixtures/checks';
import { h, pause, until } from './fixtures/dom';
import type { Layout } from './fixtures/layout';
import { people } from './fixtures/people';
import { recycledList } from './fixtures/recycled-list';
import { type RunningPage, runPage } from './fixtures/run-page';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';

const recycled: Layout = {
  name: 'recycled rows',
  draw: () => undefined,
  cellAt: (host, index) => host.querySelectorAll('[role="row"]')[index + 1]?.children[2],
};

describe('staying right', () => {
  let page: RunningPage;
  const [plain] = TABLE_LAYOUTS;
  if (!plain) throw new Error('no layout');
  const everybody = people(6);

  beforeEach(() => (page = runPage()));
  afterEach(() => {
    page.stop();
    expect(traces()).to.deep.equal([]);
  });

  it('recycled rows: each stop of a fling has the right members', async () => {
    const all = people(500);
    const list = recycledList(all, 400);
    page.main.append(list.element);
    await expectRight(recycled, page.main, list.shown());
    const scroller = list.element.lastElementChild;
    for (const top of [120, 4000, 4040, 19_000, 0, 8012]) {
      if (scroller) scroller.scrollTop = top;
      await pause(30);
      await expectRight(recycled, page.main, list.shown(), 250);
    }
  });

  it('rows moved to another order keep their elements and stay right', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    const body = page.main.querySelector('tbody');
    for (const row of [...(body?.children ?? [])].reverse()) body?.append(row);
    await expectRight(plain, page.main, [...everybody].reverse(), 250);
  });

  it('an element the page dropped with its cell comes back', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    const cell = plain.cellAt(page.main, 2);
    const text = cell?.textContent ?? '';
    if (cell) cell.textContent = text;
    expect(cell?.querySelector('rollcall-last-active')).to.equal(null);
    await expectRight(plain, page.main, everybody, 250);
  });

  it('a row the page copied, element and all, has one element of its own', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    const row = page.main.querySelector('tbody tr');
    if (row) row.parentElement?.append(row.cloneNode(true));
    const [first] = everybody;
    if (first) await expectRight(plain, page.main, [...everybody, first], 250);
  });

  it('an inline edit of a cell shows at once', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    const cell = plain.cellAt(page.main, 0);
    if (cell?.firstChild) cell.firstChild.nodeValue = 'Deactivated';
    const [first, ...others] = everybody;
    if (first) await expectRight(plain, page.main, [{ ...first, status: 'deactivated' }, ...others], 250);
  });

  it('the table may come late, go, and come again', async () => {
    await pause(120);
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody, 250);
    page.main.replaceChildren();
    await until(() => traces().length === 0, 'everything goes with the table');
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody, 400);
    expect(drawn('rollcall-toolbar')).to.have.length(1);
  });

  it('a table hidden by a style sheet is let go, and found again when shown', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    page.main.style.display = 'none';
    await until(() => traces().length === 0, 'everything goes', 2500);
    page.main.style.display = '';
    await expectRight(plain, page.main, everybody, 2500);
  });

  it('a search without a hit keeps the toolbar', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    page.main.querySelector('tbody')?.replaceChildren(h('tr', {}, h('td', { colspan: '6' }, 'No users found')));
    await pause(500);
    expect(drawn('rollcall-toolbar')).to.have.length(1);
    expect(drawn('rollcall-last-active')).to.have.length(0);
  });

  it('columns hidden and moved while it runs', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    for (const row of page.main.querySelectorAll('tr')) {
      row.children[0]?.before(...[row.children[4]].filter((cell) => cell !== undefined));
      row.children[3]?.remove();
    }
    const moved: Layout = { ...plain, cellAt: (host, index) => host.querySelectorAll('tbody tr')[index]?.children[2] };
    await expectRight(moved, page.main, everybody, 250);
  });

  it('columns that swap their texts, header and all, in the same nodes', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    for (const row of page.main.querySelectorAll('tr')) {
      const [active, email] = [textNodeOf(row.children[1]), textNodeOf(row.children[4])];
      if (!active || !email) continue;
      [active.nodeValue, email.nodeValue] = [email.nodeValue, active.nodeValue];
    }
    const swapped: Layout = {
      ...plain,
      cellAt: (host, index) => host.querySelectorAll('tbody tr')[index]?.children[4],
    };
    await expectRight(swapped, page.main, everybody, 400);
  });

  it('a page translated by the browser keeps its elements, and takes no foreign word for a status', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    const words: Readonly<Record<string, string>> = {
      'Last Active': 'Zuletzt aktiv',
      Email: 'E-Mail-Adresse',
      Name: 'Bezeichnung',
    };
    for (const cell of page.main.querySelectorAll('th, tbody td:nth-child(2)')) {
      const node = textNodeOf(cell);
      const text = node?.nodeValue ?? '';
      if (node)
        node.replaceWith(h('font', {}, h('font', {}, words[text] ?? (text === '-' ? text : 'vor langer Zeit'))));
    }
    await pause(300);
    const shown = [...page.main.querySelectorAll('rollcall-last-active')];
    expect(shown.map((element) => element.getAttribute('member'))).to.deep.equal(everybody.map(({ email }) => email));
    expect(shown[0]?.getAttribute('status')).to.equal(null);
    expect(shown[0]?.getAttribute('evidence')).to.equal('none');
  });

  it('of a thousand rows all are told, and those are drawn that come near the viewport', async () => {
    const many = people(1000);
    plain.draw(page.main, many);
    const emails = () => new Set(page.told.flatMap(({ rows }) => rows.map(({ email }) => email)));
    await until(() => emails().size === 1000, 'all rows are told', 4000);
    expect([...emails()].toSorted()).to.deep.equal(many.map(({ email }) => email).toSorted());

    const rows = [...page.main.querySelectorAll('tbody tr')];
    const memberIn = (row: Element | undefined) => row?.querySelector('rollcall-last-active')?.getAttribute('member');
    expect(memberIn(rows[0])).to.equal(many[0]?.email);
    expect(memberIn(rows[999])).to.equal(undefined);
    rows[999]?.scrollIntoView();
    await until(() => memberIn(rows[999]) === many[999]?.email, 'the last row is drawn');
    for (const [index, row] of rows.entries()) expect([undefined, many[index]?.email]).to.include(memberIn(row));
  });

  it('leaving by client-side navigation takes everything away, coming back brings it again', async () => {
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    page.goTo('https://acme.wandb.io/acme/mnist');
    expect(traces()).to.deep.equal([]);
    await pause(100);
    expect(traces()).to.deep.equal([]);
    page.goTo('https://acme.wandb.io/org/dashboard/');
    await expectRight(plain, page.main, everybody);
  });

  it('answers of the background refine what the row tells, also for recycled rows', async () => {
    const [first, second] = everybody;
    if (!first || !second) throw new Error('nobody');
    page.known.set(first.email, { status: 'idle', daysActive: 7, added: Date.UTC(2025, 0, 5), trend: [1, 2] });
    plain.draw(page.main, everybody);
    const element = () => plain.cellAt(page.main, 0)?.querySelector('rollcall-last-active');
    await until(() => element()?.getAttribute('days-active') === '7', 'the answer is shown');
    expect(element()?.getAttribute('status')).to.equal('idle');
    expect(element()?.getAttribute('added')).to.equal('2025-01-05T00:00:00.000Z');
    expect(element()?.getAttribute('trend')).to.equal('1,2');
    plain.draw(page.main, [second]);
    await until(() => element()?.getAttribute('member') === second.email, 'the next member is shown');
    expect(element()?.getAttribute('days-active')).to.equal(null);
  });

  it('an announcement makes it ask again, and show what has changed', async () => {
    const [first] = everybody;
    if (!first) throw new Error('nobody');
    plain.draw(page.main, everybody);
    await expectRight(plain, page.main, everybody);
    await until(() => page.told.length > 0, 'rows are told');
    page.known.set(first.email, { daysActive: 99 });
    page.announce();
    const element = () => plain.cellAt(page.main, 0)?.querySelector('rollcall-last-active');
    await until(() => element()?.getAttribute('days-active') === '99', 'the new answer is shown');
  });
});

function textNodeOf(cell: Element | undefined): Text | undefined {
  return [...(cell?.childNodes ?? [])].find((node) => node instanceof Text);
}
