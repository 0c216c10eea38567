import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBeside } from './place';

const WINDOW = { width: 1_000, height: 600 };
const BOX = { width: 160, height: 120 };
const at = (left: number, top: number) => ({ left, top, right: left + 80, bottom: top + 24 });

describe('placeBeside', () => {
  it('opens below, aligned with the control', () => {
    expect(placeBeside(at(100, 100), BOX, WINDOW, 'start')).toEqual({ left: 100, top: 128, side: 'bottom' });
    expect(placeBeside(at(300, 100), BOX, WINDOW, 'end').left).toBe(220);
    expect(placeBeside(at(300, 100), BOX, WINDOW, 'center').left).toBe(260);
  });

  it('opens above where there is more room', () => {
    expect(placeBeside(at(100, 560), BOX, WINDOW, 'start')).toEqual({ left: 100, top: 436, side: 'top' });
  });

  it('stays inside of the window', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -200, max: 1_200 }),
        fc.integer({ min: -200, max: 800 }),
        fc.constantFrom('start' as const, 'end' as const, 'center' as const),
        (left, top, align) => {
          const place = placeBeside(at(left, top), BOX, WINDOW, align);
          expect(place.left).toBeGreaterThanOrEqual(0);
          expect(place.left + BOX.width).toBeLessThanOrEqual(WINDOW.width);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top + BOX.height).toBeLessThanOrEqual(WINDOW.height);
        },
      ),
    );
  });
});
