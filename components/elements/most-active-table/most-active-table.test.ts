import { expect, fixture, html } from '@open-wc/testing';
import { instant } from '../../activity/day';
import type { RankedMember } from '../../activity/report';
import './most-active-table.define';
import type { MostActiveTableElement } from './most-active-table.element';

const member = (over: Partial<RankedMember>): RankedMember => ({
  rank: 1,
  name: 'Ana Ruiz',
  handle: 'ana@acme.test',
  activeDays: { kind: 'exact', value: 20 },
  lastActive: instant(Date.now() - 3 * 86_400_000),
  ...over,
});

async function table(
  members: readonly RankedMember[],
  possibleDays = 30,
  width = 700,
): Promise<MostActiveTableElement> {
  const holder = await fixture(
    html`<div style="inline-size: ${width}px">
      <rollcall-most-active-table possible-days=${possibleDays} .members=${members}></rollcall-most-active-table>
    </div>`,
  );
  const element = holder.querySelector('rollcall-most-active-table');
  if (!element) throw new Error('no table');
  return element;
}

function cells(element: MostActiveTableElement): readonly (readonly string[])[] {
  return Array.from(element.shadowRoot?.querySelectorAll('tbody tr') ?? [], (row) =>
    Array.from(row.children, wordsSeen),
  );
}

/** Text that is not hidden, that of moments included. */
function wordsSeen(cell: Element): string {
  const moment = cell.querySelector('rollcall-moment-ago')?.shadowRoot?.textContent;
  return (moment ?? (cell instanceof HTMLElement ? cell.innerText : '')).replace(/\s+/g, ' ').trim();
}

describe('<rollcall-most-active-table>', () => {
  it('lists members with their rank, active days of the possible ones and last activity', async () => {
    const element = await table([
      member({}),
      member({ name: 'Ben Adler', handle: 'ben@acme.test' }),
      member({ rank: 3, name: 'ليلى حداد', handle: 'layla@acme.test', activeDays: { kind: 'exact', value: 4 } }),
    ]);
    expect(cells(element)).to.deep.equal([
      ['1', 'Ana Ruiz ana@acme.test', '20 of 30', '3 days ago'],
      ['1', 'Ben Adler ben@acme.test', '20 of 30', '3 days ago'],
      ['3', 'ليلى حداد layla@acme.test', '4 of 30', '3 days ago'],
    ]);
    await expect(element).to.be.accessible();
  });

  it('says what it does not know', async () => {
    const element = await table([
      member({ activeDays: { kind: 'at-least', value: 7 } }),
      member({ activeDays: { kind: 'unknown', why: '' }, lastActive: undefined }),
    ]);
    expect(cells(element).map(([, , days, when]) => [days, when])).to.deep.equal([
      ['at least 7 of 30', '3 days ago'],
      ['not known', 'not known'],
    ]);
  });

  it('calls a person without a name by their handle, once', async () => {
    const element = await table([member({ name: '' }), member({ name: ' ' })]);
    expect(cells(element).map(([, who]) => who)).to.deep.equal(['ana@acme.test', 'ana@acme.test']);
  });

  it('where room is short shows the addresses only of people with the same name', async () => {
    const namesakes = [
      member({}),
      member({ handle: 'ana.r@acme.test' }),
      member({ name: 'Ben Adler', handle: 'ben@acme.test' }),
    ];
    const element = await table(namesakes, 0, 400);
    expect(cells(element).map(([, who]) => who)).to.deep.equal([
      'Ana Ruiz ana@acme.test',
      'Ana Ruiz ana.r@acme.test',
      'Ben Adler',
    ]);
  });

  for (const width of [254, 320, 700]) {
    it(`fits into ${width} pixels, long names cut`, async () => {
      const element = await table([member({ name: 'Maximiliane '.repeat(12), rank: 10 })], 365, width);
      expect(element.scrollWidth).to.be.at.most(width);
      expect(element.shadowRoot?.querySelector('th')?.getBoundingClientRect().height).to.be.below(60);
    });
  }

  it('says when nobody was active', async () => {
    const element = await table([]);
    expect(element.shadowRoot?.textContent).to.contain('Nobody was seen active');
  });
});
