import { expect } from '@open-wc/testing';
import { stepTo } from './step-to';

const press = (key: string, index: number, points = 10, modifiers = {}) =>
  stepTo({ key, altKey: false, ctrlKey: false, metaKey: false, ...modifiers }, index, points);

describe('keys of a chart', () => {
  it('go one date, or a page of seven, back and forth', () => {
    expect([press('ArrowLeft', 5), press('ArrowRight', 5)]).to.deep.equal([4, 6]);
    expect([press('ArrowDown', 5), press('ArrowUp', 5)]).to.deep.equal([4, 6]);
    expect([press('PageDown', 8), press('PageUp', 1)]).to.deep.equal([1, 8]);
  });

  it('stop at both ends', () => {
    expect([press('ArrowLeft', 0), press('PageDown', 3), press('Home', 4)]).to.deep.equal([0, 0, 0]);
    expect([press('ArrowRight', 9), press('PageUp', 7), press('End', 4)]).to.deep.equal([9, 9, 9]);
  });

  it('leave the chart with Escape', () => {
    expect(press('Escape', 3)).to.equal('away');
  });

  it('leave everything else to the browser', () => {
    expect([press('Tab', 3), press('a', 3), press('ArrowLeft', 0, 0)]).to.deep.equal([undefined, undefined, undefined]);
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
      expect(press('ArrowLeft', 3, 10, { [modifier]: true })).to.equal(undefined);
    }
  });
});
