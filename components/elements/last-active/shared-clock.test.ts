import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { type Instant, instant } from '../../activity/day';
import { FakeTime } from './fake-time';
import { SharedClock } from './shared-clock';

function label() {
  return {
    woken: 0,
    grewOld() {
      this.woken += 1;
    },
  };
}

function later(time: FakeTime, ms: number): Instant {
  return instant(time.now() + ms);
}

describe('shared clock', () => {
  it('sets one timer, to the nearest change', () => {
    const time = new FakeTime();
    const clock = new SharedClock(time);
    const start = time.now();
    for (const minutes of [50, 3, 20]) clock.watch(label(), later(time, minutes * 60_000));
    expect(time.waiting).to.equal(1);
    expect(time.nextDueAt - start).to.equal(3 * 60_000);
  });

  it('wakes each label once, at its moment', () => {
    const time = new FakeTime();
    const clock = new SharedClock(time);
    const [soon, late] = [label(), label()];
    clock.watch(late, later(time, 90_000));
    clock.watch(soon, later(time, 30_000));
    time.advance(29_000);
    expect([soon.woken, late.woken]).to.deep.equal([0, 0]);
    time.advance(2_000);
    expect([soon.woken, late.woken]).to.deep.equal([1, 0]);
    time.advance(600_000);
    expect([soon.woken, late.woken]).to.deep.equal([1, 1]);
    expect(time.waiting).to.equal(0);
  });

  it('has no timer once the last label is forgotten', () => {
    const time = new FakeTime();
    const clock = new SharedClock(time);
    const labels = [label(), label()];
    for (const each of labels) clock.watch(each, later(time, 60_000));
    for (const each of labels) clock.forget(each);
    expect(time.waiting).to.equal(0);
    time.advance(120_000);
    expect(labels.map(({ woken }) => woken)).to.deep.equal([0, 0]);
  });

  it('looks again after a day where the change is further than a timer reaches', () => {
    const time = new FakeTime();
    const clock = new SharedClock(time);
    const yearly = label();
    clock.watch(yearly, later(time, 100 * 86_400_000));
    expect(time.nextDueAt - time.now()).to.equal(86_400_000);
    time.advance(99 * 86_400_000);
    expect(yearly.woken).to.equal(0);
    time.advance(2 * 86_400_000);
    expect(yearly.woken).to.equal(1);
  });

  it('wakes whoever is due, however watching and forgetting are mixed, and nobody else', () => {
    const steps = fc.array(
      fc.record({ who: fc.nat(5), inMs: fc.integer({ min: 1, max: 500_000 }), forget: fc.boolean() }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 600_000 }), (mixed, passed) => {
        const time = new FakeTime();
        const clock = new SharedClock(time);
        const labels = Array.from({ length: 6 }, label);
        const expected = new Map<number, Instant>();
        for (const { who, inMs, forget } of mixed) {
          const each = labels[who];
          if (!each) continue;
          if (forget) clock.forget(each);
          else clock.watch(each, later(time, inMs));
          if (forget) expected.delete(who);
          else expected.set(who, later(time, inMs));
        }
        time.advance(passed + 1_000);
        for (const [who, { woken }] of labels.entries()) {
          const at = expected.get(who);
          if (at === undefined) expect(woken).to.equal(0);
          else if (at <= time.now() - 1_000) expect(woken).to.equal(1);
          else expect(woken).to.be.at.most(1);
        }
        expect(time.waiting).to.be.at.most(1);
      }),
    );
  });
});
