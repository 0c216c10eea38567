import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReaskPacer } from './reask-pacer';

describe('asking again after announcements', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('one announcement is answered soon, several at once by one question', () => {
    const reask = vi.fn();
    const pacer = new ReaskPacer(reask, new AbortController().signal);
    pacer.ask();
    pacer.ask();
    vi.advanceTimersByTime(250);
    expect(reask).toHaveBeenCalledTimes(1);
  });

  it('questions that cause announcements themselves die down instead of circling', () => {
    const reask = vi.fn(() => pacer.ask());
    const pacer: ReaskPacer = new ReaskPacer(reask, new AbortController().signal);
    pacer.ask();
    vi.advanceTimersByTime(10 * 60_000);
    expect(reask.mock.calls.length).toBeLessThan(40);
  });

  it('after a calm minute it is quick again', () => {
    const reask = vi.fn();
    const pacer = new ReaskPacer(reask, new AbortController().signal);
    for (let round = 0; round < 5; round += 1) {
      pacer.ask();
      vi.advanceTimersByTime(10_000);
    }
    vi.advanceTimersByTime(70_000);
    reask.mockClear();
    pacer.ask();
    vi.advanceTimersByTime(200);
    expect(reask).toHaveBeenCalledTimes(1);
  });

  it('nothing is asked after the visit ended', () => {
    const reask = vi.fn();
    const controller = new AbortController();
    const pacer = new ReaskPacer(reask, controller.signal);
    pacer.ask();
    controller.abort();
    vi.advanceTimersByTime(60_000);
    expect(reask).not.toHaveBeenCalled();
  });
});
