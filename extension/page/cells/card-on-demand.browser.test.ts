import { expect } from '@open-wc/testing';
import { bringCardOnDemand } from './card-on-demand';

const TAG = 'rollcall-last-active';

describe('bringCardOnDemand', () => {
  let controller: AbortController;
  let cell: HTMLElement;
  let loads: number;
  let answer: () => Promise<void>;

  beforeEach(() => {
    controller = new AbortController();
    loads = 0;
    answer = () => Promise.resolve();
    cell = document.createElement(TAG);
    document.body.append(cell);
    const load = () => {
      loads += 1;
      return answer();
    };
    bringCardOnDemand(TAG, load, controller.signal);
  });

  afterEach(() => {
    controller.abort();
    cell.remove();
  });

  const come = async (target: EventTarget, type = 'pointerover') => {
    target.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    await new Promise((resolve) => setTimeout(resolve));
  };

  for (const type of ['pointerover', 'focusin', 'click']) {
    it(`brings them in at the first ${type} on a cell, once`, async () => {
      await come(cell, type);
      await come(cell, type);
      await come(cell);
      expect(loads).to.equal(1);
    });
  }

  it('leaves them where they are for anything else in the page', async () => {
    await come(document.body);
    await come(document.body, 'click');
    expect(loads).to.equal(0);
  });

  it('sees a cell inside the page\u2019s own shadow trees', async () => {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).append(cell);
    await come(cell);
    host.remove();
    expect(loads).to.equal(1);
  });

  it('tries again at the next approach if they could not be had', async () => {
    answer = () => Promise.reject(new Error('out of reach'));
    await come(cell);
    answer = () => Promise.resolve();
    await come(cell);
    await come(cell);
    expect(loads).to.equal(2);
  });

  it('asks for nothing once the page is left', async () => {
    controller.abort();
    await come(cell);
    expect(loads).to.equal(0);
  });
});
