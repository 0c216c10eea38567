import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PartOnDemand } from './part-on-demand';
import { offerPart, takePart } from './parts';

function onDemand(isReachable: () => boolean) {
  const events: string[] = [];
  const demand = new PartOnDemand<string>(
    async () => {
      events.push('load');
      if (!isReachable()) throw new Error('bug');
      return 'the part';
    },
    (part) => events.push(`arrival of ${part}`),
    () => events.push('error'),
  );
  return { demand, events };
}

describe('a part, brought in when first needed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('nothing is loaded before it is asked for, and once is enough', async () => {
    const { demand, events } = onDemand(() => true);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual([]);
    expect(demand.part).toBeUndefined();
    expect([demand.ask(), demand.ask()]).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(0);
    expect(demand.ask()).toBe(false);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(events).toEqual(['load', 'arrival of the part']);
    expect(demand.part).toBe('the part');
  });

  it('a background out of reach is told, and asked again only after a while', async () => {
    let isReachable = false;
    const { demand, events } = onDemand(() => isReachable);
    expect(demand.ask()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(demand.ask()).toBe(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(events).toEqual(['load', 'error']);
    isReachable = true;
    await vi.advanceTimersByTimeAsync(5_000);
    expect(demand.ask()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(events).toEqual(['load', 'error', 'load', 'arrival of the part']);
  });
});

it('what one script leaves the other takes, each under its name, and not before', () => {
  expect(() => takePart('dates')).toThrow('dates did not arrive');
  const dates = () => undefined;
  const boxes = { find: () => undefined, words: {} };
  offerPart('dates', dates);
  offerPart('boxes', boxes);
  expect(takePart('dates')).toBe(dates);
  expect(takePart('boxes')).toBe(boxes);
  expect(() => takePart('actions')).toThrow('actions did not arrive');
});
