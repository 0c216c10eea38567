import { describe, expect, it } from 'vitest';
import { sizeProblems } from './size-budgets';

const sizes = new Map([
  ['notice', 1_000],
  ['toolbar', 7_000],
]);

describe('size budgets', () => {
  it('hold up to their last byte', () => {
    expect(sizeProblems(sizes, new Map(sizes))).toEqual([]);
  });

  it('are missed by one byte', () => {
    const budgets = new Map(sizes).set('toolbar', 6_999);
    expect(sizeProblems(sizes, budgets)).toEqual(['toolbar: 7000 bytes, over its budget of 6999']);
  });

  it('belong to an element each, and each element has one', () => {
    const problems = sizeProblems(
      sizes,
      new Map([
        ['notice', 1_000],
        ['gone', 1],
      ]),
    );
    expect(problems).toEqual([
      expect.stringContaining('toolbar: has no size budget'),
      'gone: has a size budget but does not exist',
    ]);
  });

  it('that are no number allow nothing', () => {
    expect(sizeProblems(sizes, new Map(sizes).set('notice', Number.NaN))).toHaveLength(1);
  });
});
