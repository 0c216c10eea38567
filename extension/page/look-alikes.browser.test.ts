import { expect } from '@open-wc/testing';
import { drawn, expectRight, traces } from './fixtures/checks';
import { h, pause, until } from './fixtures/dom';
import { people } from './fixtures/people';
import { type RunningPage, runPage } from './fixtures/run-page';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';

function table(headers: readonly string[], ...rows: readonly (readonly string[])[]): HTMLElement {
  return h(
    'table',
    {},
    h('thead', {}, h('tr', {}, ...headers.map((text) => h('th', {}, text)))),
    h('tbody', {}, ...rows.map((cells) => h('tr', {}, ...cells.map((text) => h('td', {}, text))))),
  );
}

function soup(headers: readonly string[], ...rows: readonly (readonly string[])[]): HTMLElement {
  const line = (cells: readonly string[]) =>
    h('div', { style: 'display:flex' }, ...cells.map((text) => h('div', { style: 'width:180px' }, text)));
  return h('div', {}, line(headers), ...rows.map(line));
}

const LOOK_ALIKES: readonly (readonly [string, HTMLElement])[] = [
  [
    'service accounts',
    table(['Name', 'Scope', 'Last Active', 'Created'], ['ci-bot', 'Organization', '2 hours ago', 'Jan 5th 2026']),
  ],
  [
    'API keys',
    table(
      ['Key name', 'Key ID', 'Owner', 'Last used', 'Created on'],
      ['laptop', 'a1b2', 'ana@acme.test', '1 day ago', '01/05/2026'],
    ),
  ],
  [
    'API keys with Last Active',
    table(['Name', 'Key ID', 'Owner', 'Last Active'], ['laptop', 'a1b2', 'ana@acme.test', '1 day ago']),
  ],
  [
    'teams',
    table(
      ['Name', 'Members', 'Created', 'Last active'],
      ['vision', '12', '01/05/2024', '1 day ago'],
      ['language', '7', '01/05/2024', '-'],
    ),
  ],
  [
    'teams drawn without roles',
    soup(['Name', 'Members', 'Created', 'Last active'], ['vision', '12', '01/05/2024', '1 day ago']),
  ],
  ['projects', table(['Name', 'Project', 'Runs', 'Last active'], ['mnist', 'acme/mnist', '120', '1 day ago'])],
  ['members without a Last Active column', table(['Name', 'Email', 'Role'], ['Ana Ruiz', 'ana@acme.test', 'Admin'])],
  ['a leader board', table(['Rank', 'User', 'Active days', 'Last active'], ['1', 'ana-ruiz', '28', '1 day ago'])],
];

describe('tables that look alike', () => {
  let page: RunningPage;
  afterEach(() => {
    page.stop();
    expect(traces()).to.deep.equal([]);
  });

  for (const [name, element] of LOOK_ALIKES) {
    it(`${name}: nothing is added`, async () => {
      page = runPage();
      page.main.append(element);
      await pause(250);
      expect(traces()).to.deep.equal([]);
      element.remove();
    });

    it(`${name} beside the members table: only members get elements`, async () => {
      page = runPage();
      const [layout] = TABLE_LAYOUTS;
      if (!layout) throw new Error('no layout');
      const host = h('section');
      page.main.append(element, host);
      layout.draw(host, people(6));
      await expectRight(layout, host, people(6));
      expect(element.querySelector('rollcall-last-active')).to.equal(null);
      element.remove();
    });
  }

  it('a table that turns from members into service accounts in the same nodes is let go', async () => {
    page = runPage();
    const members = table(['Name', 'Email', 'Last Active'], ['Ana Ruiz', 'ana@acme.test', '1 day ago']);
    page.main.append(members);
    await until(() => drawn('rollcall-last-active').length === 1, 'members are found');
    const [name, email] = members.querySelectorAll('th');
    const [first, second] = members.querySelectorAll('td');
    if (!name?.firstChild || !email?.firstChild || !first?.firstChild || !second?.firstChild)
      throw new Error('no cells');
    name.firstChild.nodeValue = 'Service account name';
    email.firstChild.nodeValue = 'Scope';
    first.firstChild.nodeValue = 'ci-bot';
    second.firstChild.nodeValue = 'Organization';
    await until(() => traces().length === 0, 'everything goes');
  });
});
