import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instant } from './day';
import { PRECISIONS, type ReadMoment, compareMoments, earliestOf, latestOf } from './precision';

const moment: fc.Arbitrary<ReadMoment> = fc.record({
  at: fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2027, 0) }).map(instant),
  precision: fc.constantFrom(...PRECISIONS),
});

describe('the span of a moment', () => {
  it('holds the moment, and is the wider the coarser it is', () => {
    fc.assert(
      fc.property(moment, ({ at }) => {
        const widths = PRECISIONS.map((precision) => latestOf({ at, precision }) - earliestOf({ at, precision }));
        expect(widths).toEqual([...widths].sort((a, b) => a - b));
        expect(new Set(widths).size).toBe(PRECISIONS.length);
      }),
    );
  });

  it('of a moment known to the second is that moment', () => {
    const known: ReadMoment = { at: instant(1_700_000_000_123), precision: 'second' };
    expect([earliestOf(known), latestOf(known)]).toEqual([known.at, known.at]);
  });
});

describe('comparing moments', () => {
  it('never lets a coarse text beat an exact moment within its span', () => {
    fc.assert(
      fc.property(moment, fc.double({ min: -1, max: 1, noNaN: true }), (coarse, where) => {
        const half = (latestOf(coarse) - earliestOf(coarse)) / 2;
        const exact: ReadMoment = { at: instant(Math.ceil(coarse.at + where * half)), precision: 'second' };
        expect(compareMoments(exact, coarse)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('lets a coarse text beat any moment wholly before its span', () => {
    fc.assert(
      fc.property(moment, moment, (coarse, other) => {
        fc.pre(latestOf(other) < earliestOf(coarse));
        expect(compareMoments(coarse, other)).toBeGreaterThan(0);
      }),
    );
  });

  it('lets the later of equally exact moments win', () => {
    fc.assert(
      fc.property(moment, moment, (a, b) => {
        const same = { ...b, precision: a.precision };
        expect(Math.sign(compareMoments(a, same))).toBe(Math.sign(a.at - same.at));
      }),
    );
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(moment, moment, moment, (a, b, c) => {
        expect(compareMoments(a, b) + compareMoments(b, a)).toBe(0);
        expect(compareMoments(a, a)).toBe(0);
        if (compareMoments(a, b) >= 0 && compareMoments(b, c) >= 0) {
          expect(compareMoments(a, c)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});
