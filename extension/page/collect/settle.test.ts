import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ShownRows, settle } from './settle';

describe('waiting for other rows', () => {
  let shown: ShownRows = { signature: 'a', loading: false };
  const show = (signature: string, loading = false) => (shown = { signature, loading });
  const read = () => shown;

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] });
    show('a');
  });
  afterEach(() => void vi.useRealTimers());

  async function outcome(promise: Promise<boolean>, ms: number): Promise<boolean | 'waiting'> {
    let result: boolean | 'waiting' = 'waiting';
    void promise.then((changed) => (result = changed));
    await vi.advanceTimersByTimeAsync(ms);
    return result;
  }

  it('ends once the rows have changed and stay', async () => {
    const waiting = settle(read, { patienceMs: 10_000 });
    expect(await outcome(waiting, 500)).toBe('waiting');
    show('b');
    expect(await outcome(waiting, 100)).toBe(true);
  });

  it('does not take an empty table, or one half drawn, for the next page', async () => {
    const waiting = settle(read, { patienceMs: 10_000 });
    show('');
    expect(await outcome(waiting, 1000)).toBe('waiting');
    for (const signature of ['b', 'bc', 'bcd', 'bcde']) {
      show(signature);
      expect(await outcome(waiting, 30)).toBe('waiting');
    }
    expect(await outcome(waiting, 100)).toBe(true);
  });

  it('waits for rows that are still loading, but not for ever', async () => {
    show('b', true);
    const waiting = settle(read, { unlike: 'a', patienceMs: 100 });
    expect(await outcome(waiting, 4000)).toBe('waiting');
    expect(await outcome(waiting, 2000)).toBe(true);
  });

  it('does not wait for ever for rows that never rest', async () => {
    let reads = 0;
    const waiting = settle(() => ({ signature: `b${(reads += 1)}`, loading: false }), { unlike: 'a', patienceMs: 100 });
    expect(await outcome(waiting, 8_000)).toBe('waiting');
    expect(await outcome(waiting, 500)).toBe(true);
  });

  it('gives up when nothing changes, or when it is cancelled', async () => {
    expect(await outcome(settle(read, { patienceMs: 300 }), 400)).toBe(false);
    const controller = new AbortController();
    const waiting = settle(read, { patienceMs: 10_000, signal: controller.signal });
    controller.abort();
    expect(await outcome(waiting, 1000)).toBe(false);
  });

  it('cancelled while rows are on their way, it still sees them arrive', async () => {
    const controller = new AbortController();
    const waiting = settle(read, { patienceMs: 10_000, signal: controller.signal });
    controller.abort();
    expect(await outcome(waiting, 300)).toBe('waiting');
    show('b');
    expect(await outcome(waiting, 100)).toBe(true);
  });
});
