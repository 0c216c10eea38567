import { expect } from '@open-wc/testing';
import { drawn, expectRight, traces } from './fixtures/checks';
import { pause } from './fixtures/dom';
import type { Layout } from './fixtures/layout';
import { LIBRARY_LAYOUTS } from './fixtures/library-layouts';
import { people } from './fixtures/people';
import { ODD_LAYOUTS } from './fixtures/odd-layouts';
import { ROLE_LAYOUTS } from './fixtures/role-layouts';
import { type RunningPage, runPage } from './fixtures/run-page';
import { SHADOW_LAYOUTS } from './fixtures/shadow-layouts';
import { SOUP_LAYOUTS } from './fixtures/soup-layouts';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';

const LAYOUTS: readonly Layout[] = [
  ...TABLE_LAYOUTS,
  ...ROLE_LAYOUTS,
  ...SOUP_LAYOUTS,
  ...SHADOW_LAYOUTS,
  ...ODD_LAYOUTS,
  ...LIBRARY_LAYOUTS,
];
const PEOPLE = people(8);

describe('members tables of every build', () => {
  let page: RunningPage;
  beforeEach(() => (page = runPage()));
  afterEach(() => {
    page.stop();
    expect(traces()).to.deep.equal([]);
  });

  for (const layout of LAYOUTS) {
    it(`${layout.name}: each row gets its member's element, and the page one toolbar and one panel`, async () => {
      layout.draw(page.main, PEOPLE);
      await expectRight(layout, page.main, PEOPLE);
      expect(drawn('rollcall-toolbar')).to.have.length(1);
      expect(drawn('rollcall-panel')).to.have.length(1);
    });

    it(`${layout.name}: a single row is enough`, async () => {
      layout.draw(page.main, PEOPLE.slice(0, 1));
      await expectRight(layout, page.main, PEOPLE.slice(0, 1));
    });

    it(`${layout.name}: elements follow a re-drawn, re-sorted, shorter list`, async () => {
      layout.draw(page.main, PEOPLE);
      await expectRight(layout, page.main, PEOPLE);
      const sorted = [...PEOPLE].reverse().slice(0, 5);
      layout.draw(page.main, sorted);
      await expectRight(layout, page.main, sorted, 250);
    });

    it(`${layout.name}: texts given to other members in the same nodes move the elements along`, async () => {
      layout.draw(page.main, PEOPLE);
      await expectRight(layout, page.main, PEOPLE);
      const next = people(16).slice(8);
      const other = document.createElement('div');
      other.style.width = '1200px';
      document.body.append(other);
      layout.draw(other, next);
      copyTexts(other, page.main);
      other.remove();
      await expectRight(layout, page.main, next, 250);
    });
  }

  it('the background is told every row once, in the words of the page', async () => {
    const [layout] = LAYOUTS;
    if (!layout) throw new Error('no layout');
    layout.draw(page.main, PEOPLE);
    await expectRight(layout, page.main, PEOPLE);
    await pause(150);
    expect(page.told.flatMap(({ rows }) => rows)).to.have.length(PEOPLE.length);
    const [first] = page.told.flatMap(({ rows }) => rows);
    expect(first).to.deep.include({
      email: 'ana.ruiz.0@acme.test',
      username: 'ana-ruiz-0',
      name: 'Ana Ruiz',
      role: 'Admin',
      modelsSeat: 'Full',
      teams: ['vision'],
    });
  });
});

/** Recycles: every text node of one drawing takes the text of its twin in another. */
function copyTexts(from: ParentNode, to: ParentNode): void {
  const [source, target] = [textsIn(from), textsIn(to)];
  target.forEach((node, index) => {
    const text = source[index]?.nodeValue ?? '';
    if (node.nodeValue !== text) node.nodeValue = text;
  });
  const [links, ownLinks] = [from.querySelectorAll('a'), to.querySelectorAll('a')];
  ownLinks.forEach((link, index) => link.setAttribute('href', links[index]?.getAttribute('href') ?? ''));
}

function textsIn(root: ParentNode): readonly Text[] {
  const found: Text[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) found.push(node);
    if (node instanceof Element && node.localName.startsWith('rollcall-')) return;
    if (node instanceof Element && node.shadowRoot) visit(node.shadowRoot);
    node.childNodes.forEach(visit);
  };
  root.childNodes.forEach(visit);
  return found;
}
