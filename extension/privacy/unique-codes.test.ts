import { createHash } from 'node:crypto';
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

  it('of a hundred thousand people differ, as good as all with eight digits, and stay when more join', () => {
    const digestOf = (n: number) => createHash('sha256').update(`person ${n}`).digest('hex').slice(0, 16).toUpperCase();
    const hundredThousand = Array.from({ length: 100_000 }, (_, n) => digestOf(n));
    const codes = uniqueCodes(hundredThousand, 8);
    expect(new Set(codes.values()).size).toBe(100_000);
    const changed = (more: ReadonlyMap<string, string>) =>
      [...codes].filter(([whole, code]) => more.get(whole) !== code);
    const longer = [...codes.values()].filter((code) => code.length > '4F2A-91C3'.length);
    // 32 bits: one pair in about every organization of that size.
    expect(longer.length).toBeLessThanOrEqual(10);
    expect(changed(uniqueCodes([...hundredThousand, digestOf(100_000)], 8)).length).toBeLessThanOrEqual(1);
    // Two that agree in eight digits are told apart by four more.
    const [first = ''] = hundredThousand;
    const twin = `${first.slice(0, 8)}${first.startsWith('0', 8) ? '1' : '0'}${first.slice(9)}`;
    const joined = uniqueCodes([...hundredThousand, twin], 8);
    expect(changed(joined).map(([whole]) => whole)).toEqual([first]);
    expect([joined.get(first), joined.get(twin)].map((code) => code?.length)).toEqual([14, 14]);
  });

  it('are written in groups of four digits, as short as can be', () => {
    expect([...uniqueCodes(['4F2A91C300000000', '4F2A91C400000000', 'AA00000000000000'], 4)]).toEqual([
      ['AA00000000000000', 'AA00'],
      ['4F2A91C300000000', '4F2A-91C3'],
      ['4F2A91C400000000', '4F2A-91C4'],
    ]);
  });
});
