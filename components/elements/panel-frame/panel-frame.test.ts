import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import './panel-frame.define';
import { PanelFrameElement } from './panel-frame.element';
import { panelSource } from './panel-source';

const patience = PanelFrameElement.patience;

afterEach(() => {
  PanelFrameElement.patience = patience;
});

/** A document served by the test's own origin. */
const SRC = new URL('/__web-dev-server__web-socket.js', location.origin).href;

async function panel(attributes: Readonly<Record<string, string>>): Promise<PanelFrameElement> {
  const element = document.createElement('rollcall-panel');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  holder.append(element);
  await element.updateComplete;
  return element;
}

function frameOf(element: Element): HTMLIFrameElement | null {
  return element.shadowRoot?.querySelector('iframe') ?? null;
}

function part(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

async function loaded(element: PanelFrameElement): Promise<void> {
  await waitUntil(() => frameOf(element)?.className === 'loaded');
}

describe('<rollcall-panel> frame', () => {
  it('is made the first time the panel is open, and kept when it closes', async () => {
    const element = await panel({ src: SRC });
    expect(frameOf(element)).to.equal(null);
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.setAttribute('open', '');
    await element.updateComplete;
    const frame = frameOf(element);
    expect(frame?.src.startsWith(SRC)).to.equal(true);
    await loaded(element);
    element.removeAttribute('open');
    await element.updateComplete;
    expect(element.getBoundingClientRect().height).to.equal(0);
    element.setAttribute('open', '');
    await element.updateComplete;
    expect(frameOf(element)).to.equal(frame);
    expect(frame?.className).to.equal('loaded');
  });

  it('asks for no permissions and has a name', async () => {
    const element = await panel({ src: SRC, open: '', label: 'Activity of acme' });
    expect(frameOf(element)?.getAttribute('allow')).to.equal(null);
    expect(frameOf(element)?.title).to.equal('Activity of acme');
    element.removeAttribute('label');
    await element.updateComplete;
    expect(frameOf(element)?.title).to.not.equal('');
  });

  it('shows that it is loading until it has loaded', async () => {
    const element = await panel({ src: SRC, open: '' });
    expect(part(element, '.skeleton').getAttribute('role')).to.equal('status');
    await loaded(element);
    expect(element.shadowRoot?.querySelector('.over')).to.equal(null);
  });

  it('says so when it does not load, and tries again with a new frame', async () => {
    PanelFrameElement.patience = 0;
    const element = await panel({ src: SRC });
    const silence = new AbortController();
    const swallow = (event: Event) => event.stopImmediatePropagation();
    element.shadowRoot?.addEventListener('load', swallow, { capture: true, signal: silence.signal });
    element.setAttribute('open', '');
    await waitUntil(() => element.shadowRoot?.querySelector('.failed'));
    const first = frameOf(element);
    expect(part(element, '.failed').getAttribute('role')).to.equal('alert');
    silence.abort();
    PanelFrameElement.patience = patience;
    part(element, '.failed button').click();
    await element.updateComplete;
    expect(frameOf(element)).to.not.equal(first);
    await loaded(element);
    expect(element.shadowRoot?.querySelector('.failed')).to.equal(null);
  });

  it('loads another document when its address changes', async () => {
    const element = await panel({ src: SRC, open: '' });
    await loaded(element);
    const first = frameOf(element);
    element.setAttribute('src', `${SRC}?other`);
    await element.updateComplete;
    expect(frameOf(element)).to.not.equal(first);
    expect(frameOf(element)?.src).to.contain('?other');
  });

  it('leaves no timer behind and starts anew when it is moved in the document', async () => {
    const element = await panel({ src: SRC, open: '' });
    await loaded(element);
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(frameOf(element)?.className).to.equal('');
    await loaded(element);
  });

  for (const src of ['javascript:alert(1)', 'data:text/html,x', 'blob:x', 'file:///etc/passwd', 'https://', '']) {
    it(`frames nothing for "${src}"`, async () => {
      const element = await panel({ src, open: '' });
      expect(frameOf(element)).to.equal(null);
    });
  }

  it("tells the panel the page's theme in the fragment, unless the address has one", () => {
    expect(panelSource('https://acme.test/panel.html', 'dark')).to.equal('https://acme.test/panel.html#theme=dark');
    expect(panelSource('chrome-extension://abc/panel.html', 'light')).to.equal(
      'chrome-extension://abc/panel.html#theme=light',
    );
    expect(panelSource('https://acme.test/panel.html#at', 'dark')).to.equal('https://acme.test/panel.html#at');
  });

  it('follows a change of theme without loading again and without an entry in the history', async () => {
    const element = await panel({ src: SRC, open: '', theme: 'light' });
    await loaded(element);
    const frame = frameOf(element);
    const before = history.length;
    expect(frame?.contentWindow?.location.hash).to.equal('#theme=light');
    element.setAttribute('theme', 'dark');
    await waitUntil(() => frame?.contentWindow?.location.hash === '#theme=dark');
    expect(frameOf(element)).to.equal(frame);
    expect(frame?.className).to.equal('loaded');
    expect(history.length).to.equal(before);
  });
});

describe('<rollcall-panel> height', () => {
  const heightOf = (element: Element) => part(element, '.stage').getBoundingClientRect().height;

  it('is sensible without an attribute and follows it', async () => {
    const element = await panel({ open: '', height: '300' });
    expect(heightOf(element)).to.equal(300);
    element.setAttribute('height', 'tall');
    await element.updateComplete;
    expect(heightOf(element)).to.be.within(240, innerHeight);
  });

  it('is resized by keys on a separator that tells its value', async () => {
    const element = await panel({ open: '', height: '320' });
    const separator = part(element, '.separator');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'PageDown']) {
      separator.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await element.updateComplete;
    }
    expect(element.getAttribute('height')).to.equal('432');
    expect(separator.getAttribute('aria-valuenow')).to.equal('432');
    expect([separator.tabIndex, separator.getAttribute('role')]).to.deep.equal([0, 'separator']);
  });

  it('is dragged, and remembered when let go', async () => {
    const element = await panel({ open: '', height: '300' });
    const separator = part(element, '.separator');
    // A pointer made by script cannot be captured.
    separator.setPointerCapture = () => undefined;
    separator.dispatchEvent(new PointerEvent('pointerdown', { clientY: 400, button: 0 }));
    separator.dispatchEvent(new PointerEvent('pointermove', { clientY: 440 }));
    await element.updateComplete;
    expect(heightOf(element)).to.equal(340);
    expect(element.getAttribute('height')).to.equal('300');
    setTimeout(() => separator.dispatchEvent(new PointerEvent('pointerup', { clientY: 440 })));
    await oneEvent(separator, 'pointerup');
    await element.updateComplete;
    expect(element.getAttribute('height')).to.equal('340');
    separator.dispatchEvent(new PointerEvent('pointermove', { clientY: 900 }));
    await element.updateComplete;
    expect(heightOf(element)).to.equal(340);
  });

  for (const theme of ['light', 'dark']) {
    it(`is accessible in ${theme}`, async () => {
      const element = await panel({ open: '', src: SRC, theme });
      await expect(element).to.be.accessible();
    });
  }
});
