import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calmScheduler, pacedScheduler } from './frame-scheduler';

describe('work that waits for the page', () => {
  const runs: number[] = [];
  const controller = () => new AbortController();
  const note = () => void runs.push(performance.now());

  beforeEach(() => {
    runs.length = 0;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setTimeout(callback, 16));
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it('paced: the first request is served in the next frame, requests during the rest once after it', () => {
    const ask = pacedScheduler(note, () => 300, controller().signal);
    ask();
    ask();
    vi.advanceTimersByTime(20);
    expect(runs).toHaveLength(1);
    ask();
    ask();
    vi.advanceTimersByTime(280);
    expect(runs).toHaveLength(1);
    vi.advanceTimersByTime(100);
    expect(runs).toHaveLength(2);
  });

  it('calm: at once in a page that rests, and where the work may not wait', () => {
    calmScheduler(note, { mayWait: () => true, sinceScroll: () => Infinity }, controller().signal)();
    calmScheduler(note, { mayWait: () => false, sinceScroll: () => 0 }, controller().signal)();
    vi.advanceTimersByTime(20);
    expect(runs).toHaveLength(2);
  });

  it('calm: while the page is scrolled it waits until that ends', () => {
    let scrolledAt = 0;
    const calm = { mayWait: () => true, sinceScroll: () => performance.now() - scrolledAt };
    const ask = calmScheduler(note, calm, controller().signal);
    scrolledAt = performance.now();
    ask();
    vi.advanceTimersByTime(100);
    scrolledAt = performance.now();
    vi.advanceTimersByTime(240);
    expect(runs).toHaveLength(0);
    vi.advanceTimersByTime(40);
    expect(runs).toHaveLength(1);
  });

  it('calm: scrolling without an end does not put it off for ever', () => {
    const ask = calmScheduler(note, { mayWait: () => true, sinceScroll: () => 0 }, controller().signal);
    ask();
    vi.advanceTimersByTime(3_900);
    ask();
    expect(runs).toHaveLength(0);
    vi.advanceTimersByTime(200);
    expect(runs).toHaveLength(1);
  });

  it('nothing is done after the visit', () => {
    const ended = new AbortController();
    const ask = calmScheduler(note, { mayWait: () => true, sinceScroll: () => 0 }, ended.signal);
    ask();
    ended.abort();
    vi.advanceTimersByTime(5_000);
    expect(runs).toHaveLength(0);
  });
});
