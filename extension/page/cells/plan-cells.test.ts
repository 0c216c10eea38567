import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCells } from './plan-cells';

const cell = fc.integer({ min: 0, max: 15 });
const element = fc.record({ id: fc.integer({ min: 0, max: 30 }), cell, isOurs: fc.boolean() });

describe('reconciling cells', () => {
  it('afterwards each wanted cell has exactly one element of ours, and nothing else is left', () => {
    fc.assert(
      fc.property(fc.uniqueArray(cell), fc.uniqueArray(element, { selector: ({ id }) => id }), (wanted, found) => {
        const ours = new Set(found.filter(({ isOurs }) => isOurs).map(({ id }) => id));
        const plan = planCells(
          wanted,
          found.map(({ id, cell: at }) => ({ cell: at, element: id })),
          (id) => ours.has(id),
        );
        const after = new Map(found.map(({ id, cell: at }) => [id, at]));
        for (const id of plan.remove) after.delete(id);
        plan.mount.forEach((at, index) => after.set(1000 + index, at));
        expect([...after.values()].sort((a, b) => a - b)).toEqual([...wanted].sort((a, b) => a - b));
        for (const { element: id } of plan.keep) expect(ours.has(id)).toBe(true);
      }),
    );
  });

  it('what is right already is left alone', () => {
    const found = [1, 2, 3].map((at) => ({ cell: at, element: at * 10 }));
    const plan = planCells([1, 2, 3], found, () => true);
    expect(plan).toEqual({ mount: [], keep: found, remove: [] });
  });

  it('a cell wanted twice gets one element', () => {
    expect(planCells([1, 1], [], () => true).mount).toEqual([1]);
  });
});
