import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageSize } from '../address/switches';
import { existingPage, pageCount, pageOf, rangeText } from './paging';

const sizes = fc.constantFrom<PageSize>(25, 50, 100, 'all');
const upTo = (total: number) => Array.from({ length: total }, (_, index) => index);

describe('paging', () => {
  it('shows every row on exactly one page', () => {
    fc.assert(
      fc.property(fc.nat(400), sizes, (total, size) => {
        const pages = upTo(pageCount(total, size)).flatMap((page) => pageOf(upTo(total), page, size));
        expect(pages).toEqual(upTo(total));
      }),
    );
  });

  it('says which rows it shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(20), sizes, (total, page, size) => {
        const shown = pageOf(upTo(total), page, size);
        expect(rangeText(total, page, size)).toBe(`${(shown[0] ?? -1) + 1}–${(shown.at(-1) ?? -1) + 1} of ${total}`);
      }),
    );
    expect(rangeText(140, 5, 25)).toBe('126–140 of 140');
    expect(rangeText(0, 0, 25)).toBe('0 of 0');
  });

  it('goes to the last page there is when rows went away', () => {
    expect(existingPage(5, 60, 25)).toBe(2);
    expect(existingPage(5, 0, 25)).toBe(0);
  });
});
