import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LeafLines } from './leaf-lines';

const box = fc
  .tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: 1, max: 80 }))
  .map(([top, height]) => ({ left: 0, right: 10, top, bottom: top + height }));

describe('finding things by height', () => {
  it('gives the same as looking at each', () => {
    fc.assert(
      fc.property(fc.array(box, { maxLength: 60 }), box, (boxes, line) => {
        const leaves = boxes.map((each, index) => ({ box: each, index }));
        const expected = leaves.filter(({ box: { top, bottom } }) => {
          const middle = (top + bottom) / 2;
          return middle >= line.top - 1 && middle <= line.bottom + 1;
        });
        const found = new LeafLines(leaves).within(line);
        expect(found.map(({ index }) => index).sort((a, b) => a - b)).toEqual(expected.map(({ index }) => index));
      }),
    );
  });
});
