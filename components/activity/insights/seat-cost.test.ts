import { describe, expect, it } from 'vitest';
import { mostSavedByViewerSeats } from './seat-cost';

describe('what viewer seats would save', () => {
  it.each([
    ['is the difference for each seat', 3, { full: 50, viewer: 20 }, 90],
    ['counts a viewer seat that costs nothing', 2, { full: 50, viewer: 0 }, 100],
    ['is not told without the price of a viewer seat', 3, { full: 50 }, undefined],
    ['is not told without the price of a full seat', 3, { viewer: 20 }, undefined],
    ['is nothing where a viewer seat costs as much', 3, { full: 20, viewer: 20 }, undefined],
    ['is nothing for nobody', 0, { full: 50, viewer: 20 }, undefined],
  ])('%s', (_what, seats, prices, saved) => {
    expect(mostSavedByViewerSeats(seats, prices)).toBe(saved);
  });
});
