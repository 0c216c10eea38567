import { expect } from '@open-wc/testing';
import { traces } from './fixtures/checks';
import { until } from './fixtures/dom';
import { people } from './fixtures/people';
import { runPage } from './fixtures/run-page';
import { TABLE_LAYOUTS } from './fixtures/table-layouts';

const MINUTE = 60_000;
const OPENED = Date.UTC(2026, 10, 23, 12);

describe('words that age: "5 minutes ago" on a page that stays open', () => {
  const [plain] = TABLE_LAYOUTS;
  if (!plain) throw new Error('no layout');
  const everybody = people(200).map((person) => ({ ...person, lastActive: '5 minutes ago', status: 'active' }));
  let now: number;
  let page: ReturnType<typeof runPage>;

  beforeEach(() => {
    now = OPENED;
    page = runPage({ clock: { now: () => now, zone: () => 'UTC' } });
    plain.draw(page.main, everybody);
  });
  afterEach(() => {
    page.stop();
    expect(traces()).to.deep.equal([]);
  });

  const lastActiveOf = async (index: number): Promise<string | null> => {
    const row = page.main.querySelectorAll('tbody tr')[index];
    row?.scrollIntoView({ block: 'center' });
    await until(() => row?.querySelector('rollcall-last-active') != null, `row ${index} has its element`);
    return row?.querySelector('rollcall-last-active')?.getAttribute('last-active') ?? null;
  };

  it('a row scrolled into view an hour later says what was true when the page showed it', async () => {
    await lastActiveOf(0);
    now = OPENED + 60 * MINUTE;
    expect(await lastActiveOf(190)).to.equal(new Date(OPENED - 5 * MINUTE).toISOString());
  });

  it('a touch that leaves the words as they are does not make them newer', async () => {
    await lastActiveOf(0);
    now = OPENED + 60 * MINUTE;
    const row = page.main.querySelector('tbody tr');
    const seat = row?.children[3]?.firstChild;
    if (seat) seat.nodeValue = 'Weave only';
    await until(
      () => page.told.some(({ rows }) => rows.some((told) => told.modelsSeat === 'Weave only')),
      'the row is read anew',
    );
    expect(await lastActiveOf(0)).to.equal(new Date(OPENED - 5 * MINUTE).toISOString());
  });

  it('other words are read as of when they came', async () => {
    await lastActiveOf(0);
    now = OPENED + 60 * MINUTE;
    const text = plain.cellAt(page.main, 0)?.firstChild;
    if (text) text.nodeValue = '1 minute ago';
    const expected = new Date(now - MINUTE).toISOString();
    const element = () => page.main.querySelector('tbody tr rollcall-last-active');
    await until(() => element()?.getAttribute('last-active') === expected, 'the new words are read', 1000);
  });
});
