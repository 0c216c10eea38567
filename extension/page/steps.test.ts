import { describe, expect, it } from 'vitest';
import { advance, finish } from './steps';

function* counting(to: number, seen: number[]) {
  for (let step = 1; step <= to; step += 1) {
    seen.push(step);
    yield;
  }
  return 'done';
}

describe('work in steps', () => {
  it('is done all at once where that is asked for', () => {
    const seen: number[] = [];
    expect(finish(counting(3, seen))).toBe('done');
    expect(seen).toEqual([1, 2, 3]);
  });

  it('goes on where it was left, at least a step at a time, and gives its result once', () => {
    const seen: number[] = [];
    const steps = counting(2, seen);
    expect(advance(steps, 0)).toBeUndefined();
    expect(seen).toEqual([1]);
    expect(advance(steps, 0)).toBeUndefined();
    expect(advance(steps, 0)).toEqual({ value: 'done' });
  });

  it('without a limit it is not left off', () => {
    expect(advance(counting(1_000, []), Infinity)).toEqual({ value: 'done' });
  });
});
