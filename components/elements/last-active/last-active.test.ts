import { aTimeout, expect, fixture, html, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { STATUSES } from '../../activity/status';
import { CLOSE_DELAY_MS, OPEN_DELAY_MS } from './card-opener';
import { FakeTime } from './fake-time';
import './last-active.define';
import { LastActiveElement } from './last-active.element';
import { SharedClock, documentClock } from './shared-clock';

const DAY = 86_400_000;

let time: FakeTime;

beforeEach(() => {
  time = new FakeTime();
  LastActiveElement.clock = new SharedClock(time);
});

after(() => {
  LastActiveElement.clock = documentClock;
});

function iso(agoMs: number): string {
  return new Date(time.now() - agoMs).toISOString();
}

async function cell(attributes: Readonly<Record<string, string>>): Promise<LastActiveElement> {
  const element = document.createElement('rollcall-last-active');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  await element.updateComplete;
  return element;
}

function line(element: Element): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>('.line');
  if (!found) throw new Error('no line drawn');
  return found;
}

function shown(element: Element): string {
  return [...line(element).querySelectorAll('.status, .when')].map(({ textContent }) => textContent?.trim()).join(' ');
}

function cardOf(element: Element): HTMLElement | null {
  return element.shadowRoot?.querySelector<HTMLElement>('.card') ?? null;
}

function cardText(element: Element): string {
  return cardOf(element)?.textContent?.replace(/\s+/g, ' ') ?? '';
}

async function openByFocus(element: LastActiveElement): Promise<void> {
  element.focusInside();
  await element.updateComplete;
}

function press(element: Element, key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  line(element).dispatchEvent(event);
  return event;
}

describe('<rollcall-last-active> line', () => {
  const cases: readonly (readonly [string, () => Record<string, string>, string])[] = [
    ['active', () => ({ status: 'active', 'last-active': iso(3 * DAY) }), 'Active 3 days ago'],
    ['idle', () => ({ status: 'idle', 'last-active': iso(45 * DAY) }), 'Idle 45 days ago'],
    ['dormant with a date', () => ({ status: 'dormant', 'last-active': iso(150 * DAY) }), 'Dormant 4 months ago'],
    ['dormant by a hyphen', () => ({ status: 'dormant' }), 'Dormant over 6 months ago'],
    ['never active', () => ({ status: 'no-activity' }), 'No activity never active'],
    ['invited', () => ({ status: 'invite-pending' }), 'Invite pending not joined yet'],
    ['deactivated', () => ({ status: 'deactivated' }), 'Deactivated last active unknown'],
    ['unknown', () => ({}), 'Unknown last active unknown'],
    ['malformed', () => ({ status: 'gone', 'last-active': 'soon' }), 'Unknown last active unknown'],
    [
      'coarsely known',
      () => ({ status: 'idle', 'last-active': iso(60 * DAY), precision: 'month' }),
      'Idle about 2 months ago',
    ],
  ];
  for (const [name, attributes, expected] of cases) {
    it(`tells a member who is ${name}`, async () => {
      expect(shown(await cell(attributes()))).to.equal(expected);
    });
  }

  it('gives each status a shape of its own', async () => {
    const shapes = await Promise.all(
      [...STATUSES, 'unknown'].map(async (status) => line(await cell({ status })).querySelector('.glyph')?.innerHTML),
    );
    expect(new Set(shapes.map((shape) => shape?.replace(/<!--.*?-->/g, ''))).size).to.equal(7);
  });

  it('says one sentence to screen readers', async () => {
    const element = await cell({ status: 'active', 'last-active': iso(3 * DAY), trend: '1,2,3,0,0,0,0,0,0,0,0,1' });
    expect(line(element).getAttribute('role')).to.equal('img');
    expect(line(element).getAttribute('aria-label')).to.equal(
      'Active, last active 3 days ago, 7 active days in the last 12 weeks.',
    );
    expect(line(await cell({})).getAttribute('aria-label')).to.equal('Unknown, last active unknown.');
  });

  it('draws the trend as one path, and none where no week is known', async () => {
    expect(line(await cell({ trend: '1,,3' })).querySelectorAll('.trend path')).to.have.lengthOf(1);
    expect(line(await cell({ trend: ',,' })).querySelector('.trend')).to.equal(null);
  });

  it('stays one line of 16 pixels, however narrow its cell', async () => {
    const element = await cell({ status: 'invite-pending', trend: '1,2,3,4', added: iso(DAY) });
    for (const width of [400, 140, 90, 20]) {
      element.parentElement?.setAttribute('style', `width: ${width}px`);
      expect(element.getBoundingClientRect().height).to.equal(16);
    }
  });

  it('never throws on malformed attributes', async () => {
    const names = ['member', 'status', 'last-active', 'added', 'days-active', 'trend', 'evidence', 'source', 'as-of'];
    const more = [...names, 'precision', 'deployment', 'theme'];
    const element = await cell({});
    const values = fc.dictionary(fc.constantFrom(...more), fc.string({ unit: 'binary', maxLength: 30 }));
    await fc.assert(
      fc.asyncProperty(values, async (attributes) => {
        for (const name of more) element.setAttribute(name, attributes[name] ?? '');
        await element.updateComplete;
        expect(shown(element)).to.equal('Unknown last active unknown');
      }),
      { numRuns: 60 },
    );
  });

  it('is accessible', async () => {
    for (const theme of ['light', 'dark']) {
      const background = theme === 'dark' ? '#1a1d24' : '#ffffff';
      const holder = await fixture(
        html`<div style="background: ${background}; color: ${theme === 'dark' ? '#fff' : '#000'}"></div>`,
      );
      for (const status of [...STATUSES, 'unknown']) {
        const element = document.createElement('rollcall-last-active');
        element.setAttribute('status', status);
        element.setAttribute('theme', theme);
        holder.append(element);
        await element.updateComplete;
      }
      await expect(holder).to.be.accessible();
    }
  });
});

describe('<rollcall-last-active> card', () => {
  it('does not exist until it is opened', async () => {
    expect(cardOf(await cell({ status: 'active' }))).to.equal(null);
  });

  it('tells everything known and what it rests on', async () => {
    const element = await cell({
      status: 'active',
      'last-active': '2026-11-20T17:03:22Z',
      added: '2025-02-01T09:00:00Z',
      'days-active': '1212',
      trend: ',,1,2,3,4,5,0,0,0,1,2',
      source: 'scim',
      'as-of': iso(2 * 3_600_000),
    });
    element.lang = 'en';
    await openByFocus(element);
    const text = cardText(element);
    for (const part of ['Active', '3 days ago', '5:03 PM UTC', 'Feb 1, 2025', '1,212', 'SCIM, read 2 hours ago']) {
      expect(text).to.contain(part);
    }
    expect(text).to.contain('at least 18 active days in the last 12 weeks, 2 of them unknown');
  });

  it("also shows the moment in the admin's own zone, unless that is UTC", async () => {
    const element = await cell({ status: 'active', 'last-active': '2026-11-20T17:03:22Z' });
    await openByFocus(element);
    const isUtc = new Intl.DateTimeFormat().resolvedOptions().timeZone === 'UTC';
    expect(cardOf(element)?.querySelectorAll('.moment, .moment + .second')).to.have.lengthOf(isUtc ? 1 : 2);
  });

  it('says unknown for what nobody told', async () => {
    const element = await cell({ status: 'active', 'last-active': iso(DAY) });
    await openByFocus(element);
    expect(cardOf(element)?.querySelectorAll('.unknown')).to.have.lengthOf(2);
    expect(cardText(element)).to.contain('Added Unknown');
    expect(cardText(element)).to.contain('Total active days Unknown');
  });

  const hyphens: readonly (readonly [string, Record<string, string>, string, boolean])[] = [
    ['single tenant', { status: 'dormant', deployment: 'dedicated' }, 'not in the last six months', false],
    ['Multi-tenant', { status: 'no-activity', deployment: 'multi-tenant' }, 'never active in this organization', true],
  ];
  for (const [name, attributes, meaning, blindSpot] of hyphens) {
    it(`tells what a hyphen means on ${name}`, async () => {
      const element = await cell(attributes);
      await openByFocus(element);
      expect(cardText(element)).to.contain(meaning);
      expect(cardText(element).includes('does not record reading reports')).to.equal(blindSpot);
    });
  }

  it('warns of a rounded time and shows no clock time for it', async () => {
    const element = await cell({ status: 'idle', 'last-active': '2026-10-09T04:05:06Z', precision: 'month' });
    await openByFocus(element);
    expect(cardText(element)).to.contain('Known to about a month');
    expect(cardText(element)).to.contain('around October 2026');
    expect(cardText(element)).to.not.contain('UTC');
  });

  it('opens after the pointer has rested, stays on the way to the card, closes after it left', async () => {
    const element = await cell({ status: 'active' });
    element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    time.advance(OPEN_DELAY_MS - 1);
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);
    time.advance(1);
    await element.updateComplete;
    expect(cardOf(element)?.matches(':popover-open')).to.equal(true);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    time.advance(CLOSE_DELAY_MS - 1);
    element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    time.advance(10_000);
    await element.updateComplete;
    expect(cardOf(element)).to.not.equal(null);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    time.advance(CLOSE_DELAY_MS);
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);
  });

  it('does not open for a pointer that only passes', async () => {
    const element = await cell({ status: 'active' });
    element.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    time.advance(OPEN_DELAY_MS / 2);
    element.dispatchEvent(new PointerEvent('pointerleave'));
    time.advance(10_000);
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);
    expect(time.waiting).to.equal(0);
  });

  it('opens at once by click, and only one is open at a time', async () => {
    const [one, other] = [await cell({ status: 'active' }), await cell({ status: 'idle' })];
    one.click();
    await one.updateComplete;
    expect(cardOf(one)).to.not.equal(null);
    other.click();
    await Promise.all([one.updateComplete, other.updateComplete]);
    expect([cardOf(one), cardOf(other) !== null]).to.deep.equal([null, true]);
    other.remove();
  });

  it('closes on Escape, on blur, and when the row shows somebody else', async () => {
    const element = await cell({ status: 'active', member: 'ana@acme.test' });
    await openByFocus(element);
    press(element, 'Escape');
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);

    line(element).blur();
    await openByFocus(element);
    expect(cardOf(element)).to.not.equal(null);
    line(element).blur();
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);

    await openByFocus(element);
    element.setAttribute('member', 'ben@acme.test');
    await element.updateComplete;
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);
  });

  it('closes when something else is pressed, not when the card itself is', async () => {
    const element = await cell({ status: 'active' });
    element.click();
    await element.updateComplete;
    cardOf(element)?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(cardOf(element)).to.not.equal(null);
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);
  });

  it('describes the line while it is open', async () => {
    const element = await cell({ status: 'active' });
    expect(line(element).hasAttribute('aria-describedby')).to.equal(false);
    await openByFocus(element);
    expect(line(element).getAttribute('aria-describedby')).to.equal(cardOf(element)?.id);
    await expect(element).to.be.accessible();
  });

  for (const direction of ['ltr', 'rtl']) {
    it(`stays inside the viewport at every edge, ${direction}`, async () => {
      for (const place of ['top:0;left:0', 'top:0;right:0', 'bottom:0;left:0', 'bottom:0;right:0']) {
        const element = await cell({ status: 'dormant' });
        element.parentElement?.setAttribute('style', `position: fixed; width: 120px; ${place}`);
        element.parentElement?.setAttribute('dir', direction);
        await openByFocus(element);
        const box = cardOf(element)?.getBoundingClientRect() ?? new DOMRect();
        expect(box.height).to.be.greaterThan(100);
        expect(box.left).to.be.at.least(0);
        expect(box.top).to.be.at.least(0);
        expect(box.right).to.be.at.most(innerWidth);
        expect(box.bottom).to.be.at.most(innerHeight);
        element.remove();
      }
    });
  }

  it('leaves when its cell scrolls out of sight', async () => {
    const element = await cell({ status: 'active' });
    await openByFocus(element);
    element.parentElement?.setAttribute('style', 'position: fixed; top: -500px');
    document.dispatchEvent(new Event('scroll'));
    await nextFrame();
    await nextFrame();
    await element.updateComplete;
    expect(cardOf(element)).to.equal(null);
  });
});

describe('<rollcall-last-active> keyboard', () => {
  async function three(): Promise<readonly LastActiveElement[]> {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    const cells = ['active', 'idle', 'dormant'].map((status) => {
      const element = document.createElement('rollcall-last-active');
      element.setAttribute('status', status);
      holder.append(element);
      return element;
    });
    await Promise.all(cells.map(({ updateComplete }) => updateComplete));
    return cells;
  }

  const tabStops = (cells: readonly Element[]) => cells.map((element) => line(element).tabIndex);
  const focused = (cells: readonly Element[]) => cells.findIndex((element) => element.matches(':focus-within'));

  it('is one stop of the Tab key for all cells', async () => {
    expect(tabStops(await three())).to.deep.equal([0, -1, -1]);
  });

  it('goes through the cells by arrows, Home and End, and remembers the last one', async () => {
    const [first, second, third] = await three();
    if (!first || !second || !third) throw new Error('no cells');
    const cells = [first, second, third];
    first.focusInside();
    expect(press(first, 'ArrowDown').defaultPrevented).to.equal(true);
    expect(focused(cells)).to.equal(1);
    press(second, 'End');
    expect(focused(cells)).to.equal(2);
    press(third, 'ArrowDown');
    expect(focused(cells)).to.equal(2);
    press(third, 'Home');
    expect(focused(cells)).to.equal(0);
    press(first, 'ArrowDown');
    await Promise.all(cells.map(({ updateComplete }) => updateComplete));
    expect(tabStops(cells)).to.deep.equal([-1, 0, -1]);
  });

  it('leaves other keys, and keys with modifiers, to the page', async () => {
    const element = await cell({ status: 'active' });
    element.focusInside();
    expect(press(element, 'Enter').defaultPrevented).to.equal(false);
    const withControl = new KeyboardEvent('keydown', { key: 'Home', ctrlKey: true, cancelable: true });
    line(element).dispatchEvent(withControl);
    expect(withControl.defaultPrevented).to.equal(false);
  });

  it('hands the stop on when its cell goes', async () => {
    const [first, second, third] = await three();
    if (!first || !second || !third) throw new Error('no cells');
    first.remove();
    await Promise.all([second.updateComplete, third.updateComplete]);
    expect(tabStops([second, third])).to.deep.equal([0, -1]);
  });
});

describe('<rollcall-last-active> as time goes by', () => {
  it('keeps its text true', async () => {
    const element = await cell({ status: 'active', 'last-active': iso(58_000) });
    const said = [shown(element)];
    for (const step of [5_000, 60_000, 58 * 60_000, 23 * 3_600_000]) {
      time.advance(step);
      await element.updateComplete;
      said.push(shown(element));
    }
    expect(said).to.deep.equal([
      'Active just now',
      'Active 1 minute ago',
      'Active 2 minutes ago',
      'Active 1 hour ago',
      'Active 1 day ago',
    ]);
  });

  it('shares one timer among a thousand cells and leaves no timer and no listener behind', async () => {
    const added: string[] = [];
    const removed: string[] = [];
    const restore = [window, document].map((target) => spy(target, added, removed));
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    for (let round = 0; round < 2; round += 1) {
      const cells = Array.from({ length: 1_000 }, (_, at) => {
        const element = document.createElement('rollcall-last-active');
        element.setAttribute('status', 'active');
        element.setAttribute('last-active', iso(at * 3_600_000));
        return element;
      });
      holder.append(...cells);
      await Promise.all(cells.map(({ updateComplete }) => updateComplete));
      expect(time.waiting).to.equal(1);
      expect(added).to.deep.equal([]);
      const [first] = cells;
      first?.click();
      await first?.updateComplete;
      expect(added.length).to.be.greaterThan(0);
      holder.replaceChildren();
      await aTimeout(0);
      expect(time.waiting).to.equal(0);
      expect(removed.sort()).to.deep.equal(added.sort());
      added.length = removed.length = 0;
    }
    for (const undo of restore) undo();
  });
});

/** Records the listeners a target gets and loses; those of an abort signal go when it aborts. */
function spy(target: EventTarget, added: string[], removed: string[]): () => void {
  const original = target.addEventListener;
  target.addEventListener = function (
    this: EventTarget,
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ) {
    added.push(type);
    if (typeof options === 'object') options.signal?.addEventListener('abort', () => removed.push(type));
    original.call(this, type, listener, options);
  };
  return () => {
    target.addEventListener = original;
  };
}
