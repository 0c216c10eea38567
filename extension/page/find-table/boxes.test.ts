import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, columnUnder, columnsSpanned, onOneLine, sharedWidth } from './boxes';

const box = (left: number, right: number, top = 0, bottom = 20): Box => ({ left, right, top, bottom });

const columns = fc.array(fc.integer({ min: 40, max: 300 }), { minLength: 2, maxLength: 10 }).map((widths) => {
  let left = 0;
  return widths.map((width) => {
    const column = box(left, left + width);
    left += width;
    return column;
  });
});

describe('columns by place', () => {
  it('a cell as wide as its column, or narrower and anywhere within it, belongs to it', () => {
    fc.assert(
      fc.property(
        columns,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.2, max: 1, noNaN: true }),
        (headers, pick, shift, share) => {
          const index = pick % headers.length;
          const header = headers[index] ?? box(0, 0);
          const room = header.right - header.left;
          const left = header.left + shift * (room - room * share);
          expect(columnUnder(headers, box(left, left + room * share))).toBe(index);
        },
      ),
    );
  });

  it('under headers only as wide as their words, what starts at the same edge belongs together', () => {
    const headers = [box(0, 40), box(200, 260), box(400, 430)];
    expect(columnUnder(headers, box(0, 190))).toBe(0);
    expect(columnUnder(headers, box(200, 390))).toBe(1);
    expect(columnUnder(headers, box(380, 430))).toBe(2);
  });

  it('nothing belongs to a column it is not under', () => {
    expect(columnUnder([box(0, 40), box(100, 140)], box(50, 90))).toBeUndefined();
    expect(columnUnder([], box(0, 10))).toBeUndefined();
  });

  it('a column within another wide header wins', () => {
    expect(columnUnder([box(0, 400), box(100, 200)], box(110, 190))).toBe(1);
  });

  it('spanned columns are counted by their middles', () => {
    const headers = [box(0, 100), box(100, 200), box(200, 300)];
    expect(columnsSpanned(headers, box(0, 100))).toBe(1);
    expect(columnsSpanned(headers, box(90, 300))).toBe(2);
    expect(columnsSpanned(headers, box(0, 300))).toBe(3);
  });

  it('shared width is symmetric and never negative', () => {
    const any = fc.tuple(fc.integer(), fc.nat(1000)).map(([left, width]) => box(left, left + width));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sharedWidth(a, b)).toBe(sharedWidth(b, a));
        expect(sharedWidth(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('one line is told by the middle of either', () => {
    expect(onOneLine(box(0, 1, 0, 40), box(0, 1, 10, 20))).toBe(true);
    expect(onOneLine(box(0, 1, 0, 20), box(0, 1, 20.5, 40))).toBe(false);
  });
});
