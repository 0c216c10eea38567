import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chance, chanceAt, hash, hashText, pick, pickFrom } from './hash';

const whole = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });

describe('hash', () => {
  it('gives these very numbers on every machine', () => {
    expect([hash(0, 0), hash(1, 2, 3, 4, 5), hash(-1, 2_147_483_647), hashText('acme')]).toMatchInlineSnapshot(`
      [
        2888418791,
        1340910131,
        2505119395,
        341052622,
      ]
    `);
  });

  it('is a whole number of 32 bits', () => {
    fc.assert(
      fc.property(whole, whole, whole, (seed, a, b) => {
        const value = hash(seed, a, b);
        expect(Number.isInteger(value) && value >= 0 && value < 2 ** 32).toBe(true);
      }),
    );
  });

  it('changes with every one of its parts', () => {
    fc.assert(
      fc.property(fc.array(whole, { minLength: 5, maxLength: 5 }), fc.nat(4), (parts, changed) => {
        const [seed = 0, a = 0, b = 0, c = 0, d = 0] = parts;
        const [seed2 = 0, a2 = 0, b2 = 0, c2 = 0, d2 = 0] = parts.map((part, at) => (at === changed ? part + 1 : part));
        expect(hash(seed2, a2, b2, c2, d2)).not.toBe(hash(seed, a, b, c, d));
      }),
    );
  });
});

describe('two seeds', () => {
  it('share nobody, however their numbers relate', () => {
    fc.assert(
      fc.property(whole, whole, (seed, other) => {
        fc.pre(seed !== other);
        const drawn = (from: number) => Array.from({ length: 300 }, (_, person) => hash(from, person));
        const known = new Set(drawn(seed));
        expect(drawn(other).filter((value) => known.has(value)).length).toBeLessThan(2);
      }),
    );
  });
});

describe('chance', () => {
  it.each([
    ['chance', (n: number) => chance(7, 3, n)],
    ['chanceAt', (n: number) => chanceAt(hash(7, 3), n)],
  ])('%s falls evenly between 0 and 1, also for numbers that follow each other', (_, draw) => {
    const tenths = new Array<number>(10).fill(0);
    for (let n = 0; n < 20_000; n += 1) {
      const place = Math.floor(draw(n) * 10);
      tenths[place] = (tenths[place] ?? 0) + 1;
    }
    expect(tenths).toHaveLength(10);
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(220);
  });
});

describe('pick', () => {
  it('stays below its bound', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000 }), whole, (below, a) => pick(below, 1, a) < below));
  });

  it('refuses to choose from nothing', () => {
    expect(() => pickFrom([], 1, 2)).toThrow(RangeError);
  });
});
