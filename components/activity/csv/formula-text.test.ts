import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse, undefuse } from './formula-text';

const STARTS = ['=', '+', '-', '@', '\t', '\r', '\n', '\uff1d', '\uff0b', '\uff0d', '\uff20'];

/** Texts that often begin with what matters. */
const text = fc
  .tuple(fc.array(fc.constantFrom("'", ...STARTS, 'a', ' '), { maxLength: 4 }), fc.string())
  .map(([start, rest]) => start.join('') + rest);

describe('text for a spreadsheet', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(undefuse(defuse(one))).toBe(one);
      }),
      { numRuns: 1_000 },
    );
  });

  it('never begins like a formula', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(STARTS).not.toContain(defuse(one).charAt(0));
      }),
    );
  });

  it.each(STARTS)('gets an apostrophe before %j', (start) => {
    expect(defuse(`${start}1+1`)).toBe(`'${start}1+1`);
  });

  it.each(['Ana', "O'Brien", "'quoted'", '1-2', 'a=b', '', ' =1', '日本'])('stays as it is: %j', (one) => {
    expect(defuse(one)).toBe(one);
    expect(undefuse(one)).toBe(one);
  });

  it('that has an apostrophe before a formula of its own keeps it', () => {
    expect(defuse("'=1")).toBe("''=1");
    expect(undefuse("''=1")).toBe("'=1");
  });
});
