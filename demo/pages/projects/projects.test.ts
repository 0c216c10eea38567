import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestRuns, lossCurve } from './projects';

describe('latestRuns', () => {
  it('are the same for the same project, newest first, each with a name of its own', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 30 }), (project, count) => {
        const runs = latestRuns(project, count);
        expect(latestRuns(project, count)).toEqual(runs);
        expect(new Set(runs.map(({ name }) => name)).size).toBe(count);
        const hours = runs.map(({ hoursAgo }) => hoursAgo);
        expect(hours).toEqual(hours.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('lossCurve', () => {
  it('falls and stays between 0 and 1', () => {
    const curve = lossCurve('swift-river-12', 100);
    expect(curve).toHaveLength(100);
    expect(curve.every((loss) => loss >= 0 && loss <= 1)).toBe(true);
    expect(curve.at(-1)).toBeLessThan(0.3);
    expect(curve[0]).toBeGreaterThan(0.8);
  });
});
