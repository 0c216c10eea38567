import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayCoverage } from './activity-index';
import { coverageRank } from './day-block';
import {
  type DaySources,
  LOG_SOURCES,
  codeOf,
  coverageInCode,
  isSourcesCode,
  mergedCodes,
  sourceOfOldDays,
  sourcesInCode,
} from './day-sources';

const coverage = fc.constantFrom<DayCoverage>('unread', 'partial', 'complete');
const sources: fc.Arbitrary<DaySources> = fc.record({ api: coverage, file: coverage, unrecorded: coverage });

function codeFor(day: DaySources): number {
  return LOG_SOURCES.reduce((code, source) => mergedCodes(code, codeOf(source, day[source])), 0);
}

describe('sources of a day', () => {
  it('come back from the number they are stored as', () => {
    fc.assert(
      fc.property(sources, (day) => {
        expect(sourcesInCode(codeFor(day))).toEqual(day);
        expect(isSourcesCode(codeFor(day))).toBe(true);
      }),
    );
  });

  it('merge to the better of each, in any order and however often', () => {
    fc.assert(
      fc.property(sources, sources, sources, (a, b, c) => {
        const [one, two, three] = [codeFor(a), codeFor(b), codeFor(c)];
        const both = mergedCodes(one, two);
        expect(mergedCodes(two, one)).toBe(both);
        expect(mergedCodes(both, two)).toBe(both);
        expect(mergedCodes(both, three)).toBe(mergedCodes(one, mergedCodes(two, three)));
        for (const source of LOG_SOURCES) {
          const better = coverageRank(a[source]) > coverageRank(b[source]) ? a[source] : b[source];
          expect(sourcesInCode(both)[source]).toBe(better);
        }
      }),
    );
  });

  it('know a day as far as the best of them does', () => {
    fc.assert(
      fc.property(sources, (day) => {
        const ranks = LOG_SOURCES.map((source) => coverageRank(day[source]));
        expect(coverageRank(coverageInCode(codeFor(day)))).toBe(Math.max(...ranks));
      }),
    );
  });

  it('are no other numbers than those that could have been stored', () => {
    const all = Array.from({ length: 300 }, (_, code) => code).filter(isSourcesCode);
    expect(all).toHaveLength(27);
    for (const code of all) expect(codeFor(sourcesInCode(code))).toBe(code);
    for (const code of [-1, 0.5, NaN, 2 ** 32]) expect(isSourcesCode(code)).toBe(false);
  });

  it('of days from before they were kept are told where only one was ever read', () => {
    expect(sourceOfOldDays({ api: true, file: false })).toBe('api');
    expect(sourceOfOldDays({ api: false, file: true })).toBe('file');
    expect(sourceOfOldDays({ api: true, file: true })).toBe('unrecorded');
    expect(sourceOfOldDays({ api: false, file: false })).toBe('unrecorded');
  });
});
