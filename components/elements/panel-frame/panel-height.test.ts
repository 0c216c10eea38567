import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { DEFAULT_HEIGHT, LEAST_HEIGHT, MOST_HEIGHT, heightAfterKey, readHeight } from './panel-height';

describe('panel height', () => {
  it('reads pixels, keeps them within bounds, and falls back to the default', () => {
    expect(readHeight('600')).to.equal(600);
    expect(readHeight('600px')).to.equal(600);
    expect(readHeight('1')).to.equal(LEAST_HEIGHT);
    expect(readHeight('99999')).to.equal(MOST_HEIGHT);
    for (const garbage of [null, '', 'tall', '-5', '1e9', '50%']) expect(readHeight(garbage)).to.equal(DEFAULT_HEIGHT);
  });

  it('stays within bounds whatever keys are pressed, and ignores others', () => {
    const keys = fc.array(
      fc.constantFrom('ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'Enter', 'a', 'Tab'),
    );
    fc.assert(
      fc.property(keys, (pressed) => {
        const height = pressed.reduce((now, key) => heightAfterKey(now, key) ?? now, DEFAULT_HEIGHT);
        expect(height).to.be.within(LEAST_HEIGHT, MOST_HEIGHT);
      }),
    );
    expect(heightAfterKey(500, 'a')).to.equal(undefined);
  });
});
