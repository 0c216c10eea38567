import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type Instant, instant } from '../../../components/activity/day';
import type { MemberKey } from '../../../components/activity/member';
import { personDetail } from '../../../components/activity/people/person-detail';
import { peopleTable } from '../../../components/activity/people/people-table';
import { DEFAULT_THRESHOLDS } from '../../../components/activity/status';
import { activeAt, activityOf, memberOf } from '../../../components/activity/test-organization';
import type { SavedView } from '../../insights-messages';
import { organizationOfUrl } from '../../organization-address';
import { failed, succeeded } from '../../problem';
import { FakeBackground } from '../fake-background';
import { DEDICATED } from '../popup/popup-scene';
import type { PeopleExportElement } from '../people-export/people-export.element';
import './people-panel.define';
import type { PeoplePanelElement } from './people-panel.element';

const NOW: Instant = instant(Date.now());
const DAY = 86_400_000;

const MEMBERS = [
  ...Array.from({ length: 200 }, (_, i) =>
    memberOf(i, { name: `Person ${String(i).padStart(3, '0')}`, ...activeAt(instant(NOW - (i + 1) * DAY)) }),
  ),
  memberOf(200, { name: 'Never Seen', lastActive: { kind: 'never' }, role: 'admin', teams: ['vision'] }),
];
const ACTIVITY = activityOf({ members: MEMBERS });
const POLICY = { dormantAfterDays: 90, graceDays: 30, exclusions: [], prices: {} };

function background(): FakeBackground {
  const table = peopleTable(ACTIVITY, 'last-30-days', NOW, DEFAULT_THRESHOLDS);
  return new FakeBackground()
    .answer('people.table', table)
    .answer('people.views', [])
    .answer('people.save-views', ({ views }) => succeeded(views))
    .answer('people.person', ({ key }) => {
      const rules = { policy: POLICY, thresholds: DEFAULT_THRESHOLDS };
      const detail = personDetail(ACTIVITY, key, [], rules, NOW);
      return detail ? succeeded(detail) : failed({ kind: 'not-found', what: 'This person' });
    });
}

async function panelOf(answers: FakeBackground, query = ''): Promise<PeoplePanelElement> {
  const organization = organizationOfUrl(DEDICATED)?.id;
  const panel = await fixture<PeoplePanelElement>(
    html`<rollcall-people-panel
      .ask=${answers.ask}
      .organization=${organization}
      query=${query}
    ></rollcall-people-panel>`,
  );
  await waitUntil(() => deepText(panel).includes('people'), 'the table', { timeout: 3_000 });
  return panel;
}

const deepAll = (root: Element | ShadowRoot, selector: string): Element[] => {
  const inside = root instanceof Element && root.shadowRoot ? [root.shadowRoot, ...root.children] : [...root.children];
  return inside.flatMap((child) => [
    ...(child instanceof Element && child.matches(selector) ? [child] : []),
    ...deepAll(child, selector),
  ]);
};
const deepText = (root: Element): string =>
  deepAll(root, 'p, span, h3, h4, dd, small, [role="rowheader"]')
    .map((one) => one.textContent?.trim())
    .join(' ');
const rows = (panel: Element) => deepAll(panel, '.rows [role="row"]');
const names = (panel: Element) => deepAll(panel, '.rows .name').map((one) => one.textContent?.trim());
const button = (panel: Element, words: string): HTMLElement => {
  const found = deepAll(panel, 'button').find((one) => one.textContent?.replace(/\s+/g, ' ').trim().startsWith(words));
  if (!(found instanceof HTMLElement)) throw new Error(`no button ${words}`);
  return found;
};
const grid = (panel: Element): HTMLElement => {
  const found = deepAll(panel, '[role="grid"]')[0];
  if (!(found instanceof HTMLElement)) throw new Error('no grid');
  return found;
};
const press = (panel: Element, key: string, options: KeyboardEventInit = {}): void => {
  grid(panel).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }));
};
const firstName = (panel: Element, name: string) =>
  waitUntil(() => names(panel)[0] === name, `${name} first, not ${names(panel)[0]}`);

describe('<rollcall-people-panel>', () => {
  it('draws the rows in sight only, and tells how many there are', async () => {
    const panel = await panelOf(background());
    await waitUntil(() => rows(panel).length > 5, 'rows');
    expect(rows(panel).length).to.be.lessThan(80);
    expect(grid(panel).getAttribute('aria-rowcount')).to.equal('202');
    expect(names(panel)[0]).to.equal('Person 000');
    expect(deepText(panel)).to.contain('201 people');
  });

  it('finds by search, and puts what is asked into the address', async () => {
    const panel = await panelOf(background());
    let query = '';
    panel.addEventListener('query-changed', (event) => {
      query = (event as CustomEvent<{ query: string }>).detail.query;
    });
    const search = deepAll(panel, 'input[type="search"]')[0] as HTMLInputElement;
    search.value = 'never';
    search.dispatchEvent(new Event('input'));
    await firstName(panel, 'Never Seen');
    expect(query).to.equal('q=never');
    expect(deepText(panel)).to.contain('1 of 201 people');
  });

  it('narrows down by the facets of its address, and widens again', async () => {
    const panel = await panelOf(background(), 'role=admin&team=vision');
    await firstName(panel, 'Never Seen');
    button(panel, 'Clear all filters').click();
    await firstName(panel, 'Person 000');
  });

  it('counts the values of a facet by what choosing them would give', async () => {
    const panel = await panelOf(background());
    button(panel, 'Status').click();
    await waitUntil(() => deepText(panel).includes('No activity'), 'values');
    const values = deepAll(panel, '.menu label').map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
    expect(values).to.deep.equal(['Active 29', 'Idle 60', 'Dormant 111', 'No activity 1']);
  });

  it('sorts by a heading, turns round, and adds a second column with Shift', async () => {
    const panel = await panelOf(background());
    button(panel, 'Name').click();
    await firstName(panel, 'Never Seen');
    button(panel, 'Name').click();
    await firstName(panel, 'Person 199');
    const heading = button(panel, 'Status');
    expect(deepAll(panel, '[aria-sort]').map((one) => one.getAttribute('aria-sort'))).to.deep.equal(['descending']);
    const status = deepAll(panel, '[role="columnheader"] button').find((one) => one.textContent?.includes('Status'));
    status?.dispatchEvent(new MouseEvent('click', { shiftKey: true }));
    await waitUntil(() => deepAll(panel, 'sup').length === 2, 'two columns');
    expect(heading.isConnected).to.equal(true);
  });

  it('is used with the keyboard alone: moves, selects, opens a person, and comes back', async () => {
    const panel = await panelOf(background());
    await waitUntil(() => rows(panel).length > 5, 'rows');
    press(panel, 'ArrowDown');
    press(panel, 'ArrowDown', { shiftKey: true });
    press(panel, 'End');
    await waitUntil(() => deepText(panel).includes('2 selected'), 'two selected');
    await waitUntil(() => names(panel).includes('Never Seen'), 'the end');
    press(panel, 'Enter');
    await waitUntil(() => deepAll(panel, 'dialog[open]').length === 1, 'the drawer');
    await waitUntil(() => deepText(panel).includes('On the members lists'), 'the person');
    (deepAll(panel, 'dialog')[0] as HTMLDialogElement).close();
    await waitUntil(() => deepAll(panel, 'dialog').length === 0, 'closed');
  });

  it('selects everybody listed, whether drawn or not', async () => {
    const panel = await panelOf(background(), 'status=dormant');
    button(panel, 'Select all 111').click();
    await waitUntil(() => deepText(panel).includes('111 selected'), 'all selected');
  });

  it('hands to the export whom it lists, in that order, whose rows are ticked, and the filter in words', async () => {
    const panel = await panelOf(background(), 'status=dormant&sort=-name');
    await waitUntil(() => names(panel)[0] === 'Person 199', 'sorted');
    const exporter = deepAll(panel, 'rollcall-people-export')[0] as PeopleExportElement;
    expect(exporter.filtered).to.have.length(111);
    expect(exporter.filtered?.[0]).to.equal('p199@acme.test');
    expect([exporter.total, exporter.filterText]).to.deep.equal([201, 'Status: Dormant']);
    button(panel, 'Select all 111').click();
    await waitUntil(() => exporter.selected.length === 111, 'all ticked');
    button(panel, 'Clear all filters').click();
    await waitUntil(() => exporter.filtered === undefined, 'no filter');
    expect(exporter.listed).to.have.length(201);
    expect(exporter.selected).to.have.length(111);
  });

  it('keeps a named view, and gives a deleted one back', async () => {
    const answers = background();
    const panel = await panelOf(answers, 'role=admin');
    button(panel, 'Save view').click();
    await waitUntil(() => deepAll(panel, 'input[name="name"]').length === 1, 'a name to type');
    (deepAll(panel, 'input[name="name"]')[0] as HTMLInputElement).value = 'Admins';
    button(panel, 'Save').click();
    await waitUntil(() => answers.dataOf('people.save-views').length === 1, 'saved');
    const kept: readonly SavedView[] = [{ name: 'Admins', query: 'role=admin' }];
    expect(answers.dataOf('people.save-views')[0]?.views).to.deep.equal(kept);
    await waitUntil(() => deepAll(panel, 'select option').length === 2, 'listed');
    button(panel, 'Delete').click();
    await waitUntil(() => answers.dataOf('people.save-views').length === 2, 'deleted');
    button(panel, 'Undo').click();
    await waitUntil(() => answers.dataOf('people.save-views').length === 3, 'back');
    expect(answers.dataOf('people.save-views')[2]?.views).to.deep.equal(kept);
  });

  it('says why, and offers another try, when the table cannot be read', async () => {
    const answers = background().fail('people.table', { kind: 'storage-blocked' });
    const panel = await fixture<PeoplePanelElement>(
      html`<rollcall-people-panel
        .ask=${answers.ask}
        .organization=${organizationOfUrl(DEDICATED)?.id}
      ></rollcall-people-panel>`,
    );
    await waitUntil(() => deepAll(panel, 'rollcall-notice').length === 1, 'a notice');
    expect(button(panel, 'Try again')).to.exist;
  });

  it('tells of a person what is not known as not known', async () => {
    const answers = background();
    const panel = await panelOf(answers, 'role=admin');
    await firstName(panel, 'Never Seen');
    (rows(panel)[0] as HTMLElement).click();
    await waitUntil(() => deepText(panel).includes('Not known'), 'facts');
    expect(answers.dataOf('people.person')[0]?.key).to.equal('p200@acme.test' as MemberKey);
  });
});
