import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uniqueCodes } from './unique-codes';

/** Few different digits, so that many begin alike. */
const digest = fc.array(fc.constantFrom('0', '1'), { minLength: 16, maxLength: 16 }).map((digits) => digits.join(''));
const digests = fc.array(digest, { maxLength: 60 });

describe('codes of digests', () => {
  it('tell every two of them apart and begin as their digest does', () => {
    fc.assert(
      fc.property(digests, (given) => {
        const codes = uniqueCodes(given, 4);
        expect(codes.size).toBe(new Set(given).size);
        expect(new Set(codes.values()).size).toBe(codes.size);
        for (const [whole, code] of codes) expect(whole.startsWith(code.replaceAll('-', ''))).toBe(true);
      }),
    );
  });

  it('are the same in any order', () => {
    fc.assert(
      fc.property(digests, (given) => {
        const [one, other] = [uniqueCodes(given, 4), uniqueCodes([...given].reverse(), 4)];
        for (const [whole, code] of one) expect(other.get(whole)).toBe(code);
      }),
    );
  });

  it('never pass to somebody else when others join', () => {
    fc.assert(
      fc.property(digests, digests, (before, joined) => {
        const [then, now] = [uniqueCodes(before, 4), uniqueCodes([...before, ...joined], 4)];
        for (const [whole, code] of then) {
          expect(now.get(whole)?.startsWith(code)).toBe(true);
          for (const [other, otherCode] of now) if (other !== whole) expect(otherCode).not.toBe(code);
        }
      }),
    );
  });

  it('are written in groups of four digits, as short as can be', () => {
    expect([...uniqueCodes(['4F2A91C300000000', '4F2A91C400000000', 'AA00000000000000'], 4)]).toEqual([
      ['AA00000000000000', 'AA00'],
      ['4F2A91C300000000', '4F2A-91C3'],
      ['4F2A91C400000000', '4F2A-91C4'],
    ]);
  });
});
