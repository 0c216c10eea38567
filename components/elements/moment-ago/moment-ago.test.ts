import { expect, fixture, html } from '@open-wc/testing';
import { type Instant, instant } from '../../activity/day';
import { SharedClock, type TimeSource, browserTime } from '../last-active/shared-clock';
import './moment-ago.define';
import { MomentAgoElement } from './moment-ago.element';

const AT = instant(Date.UTC(2026, 10, 23, 12));

class ManualTime implements TimeSource {
  current = AT;
  waiting: { readonly dueAt: Instant; readonly task: () => void }[] = [];

  now(): Instant {
    return this.current;
  }

  after(ms: number, task: () => void): () => void {
    const timer = { dueAt: instant(this.current + ms), task };
    this.waiting.push(timer);
    return () => {
      this.waiting = this.waiting.filter((other) => other !== timer);
    };
  }

  moveTo(moment: number): void {
    this.current = instant(moment);
    const due = this.waiting.filter(({ dueAt }) => dueAt <= moment);
    this.waiting = this.waiting.filter(({ dueAt }) => dueAt > moment);
    for (const { task } of due) task();
  }
}

describe('<rollcall-moment-ago>', () => {
  let time: ManualTime;

  beforeEach(() => {
    time = new ManualTime();
    MomentAgoElement.clock = new SharedClock(time);
  });

  after(() => {
    MomentAgoElement.clock = new SharedClock(browserTime);
  });

  const shown = (element: Element) => element.shadowRoot?.querySelector('time');
  const text = (element: Element) => shown(element)?.textContent;

  it('tells the age and keeps it true', async () => {
    time.current = instant(AT + 3 * 3_600_000);
    const element = await fixture<MomentAgoElement>(html`<rollcall-moment-ago .at=${AT}></rollcall-moment-ago>`);
    expect(text(element)).to.equal('3 hours ago');
    time.moveTo(AT + 4 * 3_600_000);
    await element.updateComplete;
    expect(text(element)).to.equal('4 hours ago');
  });

  it('gives machines the exact moment and readers the date as a tooltip', async () => {
    const element = await fixture(html`<rollcall-moment-ago .at=${AT}></rollcall-moment-ago>`);
    expect(shown(element)?.getAttribute('datetime')).to.equal('2026-11-23T12:00:00.000Z');
    expect(shown(element)?.title).to.match(/Nov \d+, 2026/);
  });

  it('draws nothing, and keeps no timer, without a moment a date can tell', async () => {
    const element = await fixture<MomentAgoElement>(html`<rollcall-moment-ago .at=${AT}></rollcall-moment-ago>`);
    for (const at of [undefined, Number.NaN, 9e15]) {
      element.at = at;
      await element.updateComplete;
      expect(shown(element)).to.equal(null);
    }
    expect(time.waiting).to.deep.equal([]);
  });

  it('leaves no timer behind and goes on when it comes back', async () => {
    const element = await fixture<MomentAgoElement>(html`<rollcall-moment-ago .at=${AT}></rollcall-moment-ago>`);
    const parent = element.parentElement;
    element.remove();
    await element.updateComplete;
    expect(time.waiting).to.deep.equal([]);
    time.current = instant(AT + 86_400_000);
    parent?.append(element);
    await element.updateComplete;
    expect(text(element)).to.match(/24 hours ago|1 day ago|yesterday/);
    expect(time.waiting).to.have.length(1);
  });
});
