import { expect } from '@open-wc/testing';
import { sparklinePath } from './sparkline';

/** Left edge and height of each bar of a path. */
function bars(path: string): readonly (readonly [number, number])[] {
  return [...path.matchAll(/M([\d.]+) [\d.]+v-([\d.]+)/g)].map(([, x, height]) => [Number(x), Number(height)]);
}

describe('sparkline', () => {
  it('draws a bar per known week, higher for more days, and a floor for a week without any', () => {
    const heights = bars(sparklinePath([0, 1, 4, 7])).map(([, height]) => height);
    expect(heights).to.have.lengthOf(4);
    expect([...heights].sort((one, other) => one - other)).to.deep.equal(heights);
    expect(new Set(heights).size).to.equal(4);
    expect(heights[0]).to.equal(1);
    expect(heights[3]).to.equal(14);
  });

  it('leaves a gap of full width for an unknown week', () => {
    expect(bars(sparklinePath([3, undefined, undefined, 3])).map(([x]) => x)).to.deep.equal([0, 12]);
  });

  it('draws nothing where nothing is known', () => {
    expect(sparklinePath([undefined, undefined])).to.equal('');
  });
});
