import { expect, fixture, html } from '@open-wc/testing';
import { cellCard } from './cell-card';
import { FakeTime } from './fake-time';
import { LastActiveElement } from './last-active.element';
import { SharedClock, documentClock } from './shared-clock';

async function cell(member: string): Promise<LastActiveElement> {
  const element = await fixture<LastActiveElement>(html`<rollcall-last-active></rollcall-last-active>`);
  element.setAttribute('member', member);
  await element.updateComplete;
  return element;
}

const cardOf = (element: Element) => element.shadowRoot?.querySelector<HTMLElement>('.card') ?? null;

describe('<rollcall-last-active> whose cards come later', () => {
  before(() => {
    customElements.define('rollcall-last-active', LastActiveElement);
    LastActiveElement.clock = new SharedClock(new FakeTime());
  });

  after(() => {
    LastActiveElement.clock = documentClock;
  });

  // One story: cards come to a document once.
  it('shows its line alone, and the card once cards came, if the reader is still there', async () => {
    const [left, stayed, later] = [
      await cell('ana@acme.test'),
      await cell('ben@acme.test'),
      await cell('cy@acme.test'),
    ];
    left.focusInside();
    await left.updateComplete;
    expect(left.shadowRoot?.querySelector('.line')?.hasAttribute('aria-describedby')).to.equal(false);
    stayed.focusInside();
    await stayed.updateComplete;
    expect(cardOf(stayed)).to.equal(null);

    LastActiveElement.useCards(cellCard);
    await Promise.all([left.updateComplete, stayed.updateComplete]);
    expect(cardOf(left)).to.equal(null);
    expect(cardOf(stayed)?.matches(':popover-open')).to.equal(true);
    expect(getComputedStyle(cardOf(stayed) ?? stayed).position).to.equal('fixed');

    later.focusInside();
    await Promise.all([later.updateComplete, stayed.updateComplete]);
    expect(cardOf(later)?.matches(':popover-open')).to.equal(true);
    expect(cardOf(stayed)).to.equal(null);
  });
});
