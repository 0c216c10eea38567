import { describe, expect, it, vi } from 'vitest';
import { Features } from './features';

const fail = () => {
  throw new Error('page changed');
};

describe('features', () => {
  it('one that throws does not hinder the others', () => {
    const features = new Features(new AbortController().signal, vi.fn());
    const works = vi.fn();
    features.run('cells', fail);
    features.run('panel', works);
    expect(works).toHaveBeenCalledOnce();
  });

  it('one that keeps throwing is switched off, and only that one', () => {
    const failures: unknown[] = [];
    const features = new Features(new AbortController().signal, (feature, _, isOff) => failures.push([feature, isOff]));
    const attempts = vi.fn(fail);
    for (let round = 0; round < 5; round += 1) features.run('cells', attempts);
    expect(attempts).toHaveBeenCalledTimes(3);
    expect(failures).toEqual([
      ['cells', false],
      ['cells', false],
      ['cells', true],
    ]);
    expect(features.signalOf('cells').aborted).toBe(true);
    expect(features.signalOf('toolbar').aborted).toBe(false);
  });

  it('all end with the visit', () => {
    const controller = new AbortController();
    const features = new Features(controller.signal, vi.fn());
    const early = features.signalOf('cells');
    controller.abort();
    expect([early.aborted, features.signalOf('panel').aborted]).toEqual([true, true]);
  });
});
