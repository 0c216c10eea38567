import { describe, expect, it } from 'vitest';
import { type Standing, nextSteps } from './next-steps';

const WELL: Standing = {
  fired: [],
  isConnected: true,
  isListComplete: true,
  listAgeDays: 0,
  seats: { certain: 0, probable: 0 },
  hasSingleAdmin: false,
  missingDays: 0,
};
const kinds = (over: Partial<Standing>) => nextSteps({ ...WELL, ...over }).map(({ kind }) => kind);

describe('the next steps', () => {
  it('are none where all is well', () => {
    expect(kinds({})).toEqual([]);
  });

  it('begin with what makes the figures right, and are three at most', () => {
    const fired = [{ kind: 'stale-list', days: 5 }] as const;
    expect(kinds({ isConnected: false, isListComplete: false })).toEqual(['read-list', 'connect']);
    expect(kinds({ fired, seats: { certain: 1, probable: 2 }, hasSingleAdmin: true, missingDays: 3 })).toEqual([
      'watch',
      'free-seats',
      'single-admin',
    ]);
  });

  it('ask for a sync only where one is possible', () => {
    expect(kinds({ listAgeDays: 4, missingDays: 2 })).toEqual(['sync', 'missing-days']);
    expect(kinds({ isConnected: false, listAgeDays: 4, missingDays: 2 })).toEqual(['connect']);
  });
});
