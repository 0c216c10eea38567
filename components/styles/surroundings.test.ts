import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { LitElement, type TemplateResult } from 'lit';
import { readGround } from './ground';
import { Surroundings } from './surroundings';

class SurroundingsProbe extends LitElement {
  readonly surroundings = new Surroundings(this);

  get seen(): string {
    return `${this.surroundings.inFlow} ${this.surroundings.onTop}`;
  }

  protected override render(): TemplateResult {
    return html`<i class=${this.surroundings.inFlow}></i>`;
  }
}
customElements.define('rollcall-surroundings-probe', SurroundingsProbe);

const NIGHT = 'invert(100%) hue-rotate(180deg) contrast(80%) brightness(120%)';

async function inside(style: string): Promise<Element> {
  const holder = await fixture<HTMLElement>(
    html`<div>
      <p><span></span></p>
    </div>`,
  );
  holder.setAttribute('style', style);
  const [span] = holder.getElementsByTagName('span');
  if (!span) throw new Error('no span');
  return span;
}

describe('the ground under an element', () => {
  const grounds: readonly (readonly [string, string, string])[] = [
    ['background: #ffffff', 'light', 'light'],
    ['background: #1a1d24', 'dark', 'dark'],
    ['background: rgb(26 29 36 / 90%)', 'dark', 'dark'],
    ['background: color(srgb 0.1 0.1 0.12)', 'dark', 'dark'],
    ['background: #f5f6f7', 'light', 'light'],
    [`background: #ffffff; filter: ${NIGHT}`, 'light', 'dark'],
    ['background: #ffffff; filter: invert(20%)', 'light', 'light'],
    ['background: #ffffff; filter: blur(1px)', 'light', 'light'],
  ];
  for (const [style, inFlow, onTop] of grounds) {
    it(`is ${inFlow} in the flow and ${onTop} on top with "${style}"`, async () => {
      expect(readGround(await inside(style))).to.deep.equal({ inFlow, onTop });
    });
  }

  it('looks through what is hardly there', async () => {
    const span = await inside('background: #1a1d24');
    span.parentElement?.setAttribute('style', 'background: rgb(255 255 255 / 10%)');
    expect(readGround(span).inFlow).to.equal('dark');
  });

  it('looks through shadow roots', async () => {
    const span = await inside('background: #1a1d24');
    const inner = document.createElement('b');
    span.attachShadow({ mode: 'open' }).append(inner);
    expect(readGround(inner).inFlow).to.equal('dark');
  });

  it("takes the page's declared mode where nothing is painted", async () => {
    const span = await inside('');
    expect(readGround(span).inFlow).to.equal('light');
    document.documentElement.dataset['mode'] = 'dark';
    expect(readGround(span).inFlow).to.equal('dark');
    delete document.documentElement.dataset['mode'];
    document.body.classList.add('night-mode');
    expect(readGround(span).inFlow).to.equal('dark');
    document.body.classList.remove('night-mode');
  });
});

describe('surroundings', () => {
  async function probe(style: string): Promise<SurroundingsProbe> {
    const element = new SurroundingsProbe();
    (await inside(style)).append(element);
    await element.updateComplete;
    return element;
  }

  it('gives the palette for the flow and for the top layer', async () => {
    const element = await probe(`background: #ffffff; filter: ${NIGHT}`);
    expect(element.seen).to.equal('on-light on-dark');
  });

  it('puts an explicit theme first, and only a known one', async () => {
    const element = await probe('background: #ffffff');
    element.setAttribute('theme', 'dark');
    expect(element.seen).to.equal('on-dark on-dark');
    element.setAttribute('theme', 'sepia');
    expect(element.seen).to.equal('on-light on-light');
  });

  it('follows the page when it changes its mode, with every element, even by a fade', async () => {
    const style = document.createElement('style');
    style.textContent =
      'body { background: #fff; transition: background 200ms } [data-mode=dark] body { background: #111 }';
    document.head.append(style);
    const elements = [await probe(''), await probe('')];
    document.documentElement.dataset['mode'] = 'dark';
    for (const element of elements) {
      await waitUntil(() => element.shadowRoot?.querySelector('i')?.className === 'on-dark');
    }
    delete document.documentElement.dataset['mode'];
    await waitUntil(() => elements.every(({ seen }) => seen === 'on-light on-light'));
    style.remove();
  });

  it('stops listening with the last element', async () => {
    const element = await probe('background: #ffffff');
    element.remove();
    const before = element.seen;
    document.documentElement.dataset['mode'] = 'dark';
    await aTimeout(600);
    delete document.documentElement.dataset['mode'];
    expect(element.seen).to.equal(before);
  });
});
