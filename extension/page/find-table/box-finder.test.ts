import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BoxFinder, BoxFinderOnDemand, offerUnusualTables, takeUnusualTables } from './box-finder';

const nothingDrawn: BoxFinder = () => undefined;

function onDemand(isReachable: () => boolean) {
  const events: string[] = [];
  const boxes = new BoxFinderOnDemand(
    async () => {
      events.push('load');
      if (!isReachable()) throw new Error('bug');
      return { find: nothingDrawn, words: {} };
    },
    () => events.push('arrival'),
    () => events.push('error'),
  );
  return { boxes, events };
}

describe('the box finder, brought in when first needed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('nothing is loaded before it is asked for, and once is enough', async () => {
    const { boxes, events } = onDemand(() => true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual([]);
    expect(boxes.find).toBeUndefined();
    boxes.ask();
    boxes.ask();
    await vi.advanceTimersByTimeAsync(0);
    boxes.ask();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual(['load', 'arrival']);
    expect(boxes.find).toBe(nothingDrawn);
  });

  it('a background out of reach is told, and asked again only after a while', async () => {
    let isReachable = false;
    const { boxes, events } = onDemand(() => isReachable);
    boxes.ask();
    await vi.advanceTimersByTimeAsync(1_000);
    boxes.ask();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(events).toEqual(['load', 'error']);
    isReachable = true;
    await vi.advanceTimersByTimeAsync(5_000);
    boxes.ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toEqual(['load', 'error', 'load', 'arrival']);
  });
});

it('what one script leaves the other takes, and not before', () => {
  expect(takeUnusualTables).toThrow('did not arrive');
  const part = { find: nothingDrawn, words: {} };
  offerUnusualTables(part);
  expect(takeUnusualTables()).toBe(part);
});
