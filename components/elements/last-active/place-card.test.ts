import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { placeCard } from './place-card';

const VIEWPORT = { width: 1280, height: 800 };
const CARD = { width: 360, height: 300 };

describe('placing the card', () => {
  it('puts it below the cell, where the reader starts', () => {
    const cell = { left: 400, top: 100, width: 200, height: 16 };
    expect(placeCard(cell, CARD, VIEWPORT, 'ltr')).to.deep.equal({ left: 400, top: 122 });
    expect(placeCard(cell, CARD, VIEWPORT, 'rtl')).to.deep.equal({ left: 240, top: 122 });
  });

  it('puts it above where there is more room', () => {
    const cell = { left: 400, top: 700, width: 200, height: 16 };
    expect(placeCard(cell, CARD, VIEWPORT, 'ltr').top).to.equal(700 - 6 - 300);
  });

  it('keeps it inside the viewport, whatever the cell, and off the cell where it fits', () => {
    const cells = fc.record({
      left: fc.integer({ min: -300, max: 1400 }),
      top: fc.integer({ min: 0, max: 780 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 12, max: 60 }),
    });
    fc.assert(
      fc.property(cells, fc.constantFrom('ltr', 'rtl'), (cell, direction) => {
        const { left, top } = placeCard(cell, CARD, VIEWPORT, direction);
        expect(left).to.be.within(8, VIEWPORT.width - 8 - CARD.width);
        expect(top).to.be.within(8, VIEWPORT.height - 8 - CARD.height);
        const fits = cell.top >= CARD.height + 14 || cell.top + cell.height + 14 + CARD.height <= VIEWPORT.height;
        if (fits) expect(top >= cell.top + cell.height || top + CARD.height <= cell.top).to.equal(true);
      }),
    );
  });

  it('starts at the top left where the viewport is smaller than the card', () => {
    const small = { width: 320, height: 256 };
    const cell = { left: 100, top: 100, width: 90, height: 16 };
    expect(placeCard(cell, { width: 304, height: 240 }, small, 'ltr')).to.deep.equal({ left: 8, top: 8 });
  });
});
