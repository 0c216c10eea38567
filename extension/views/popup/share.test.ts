import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareText } from './share';

describe('a share in words', () => {
  it('says 0% for nobody and 100% for everybody only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (whole, ratio) => {
        const part = Math.floor(whole * ratio);
        const text = shareText(part, whole);
        expect(text === '0%').toBe(part === 0);
        expect(text === '100%').toBe(part === whole);
      }),
    );
  });

  it('is within half a per cent of the truth', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200_000 }), fc.nat(), (whole, any) => {
        const part = any % (whole + 1);
        const said = shareText(part, whole) ?? '';
        if (/^[<>]/.test(said)) return;
        expect(Math.abs(Number(said.slice(0, -1)) - (100 * part) / whole)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  it('says nothing where there is nobody, or more than all', () => {
    expect(shareText(0, 0)).toBeUndefined();
    expect(shareText(3, 2)).toBeUndefined();
    expect(shareText(-1, 2)).toBeUndefined();
  });
});
