import { describe, expect, it } from 'vitest';
import { instant } from '../../components/activity/day';
import type { Sighting } from '../../components/activity/member';
import type { Roster } from '../../components/activity/roster';
import { pageReading } from './page-reading';
import { isReadingNews, newestReading, readingsWith } from './readings';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

function seen(minutesAgo: readonly number[]): readonly Sighting[] {
  return minutesAgo.map((ago) => ({
    source: 'page',
    at: instant(NOW - ago * MINUTE),
    facts: { membership: 'accepted', lastActive: { kind: 'unknown' } },
  }));
}

function page(overrides: Partial<Roster> = {}): Roster {
  return { source: 'page', takenAt: instant(NOW), members: [], complete: false, warnings: [], ...overrides };
}

describe('pageReading', () => {
  it('takes the page at its word when it was collected whole', () => {
    expect(pageReading(page({ complete: true }), seen([]))).toMatchObject({ complete: true, takenAt: NOW, listed: 0 });
  });

  it('is complete once as many people were seen in one look as there are, as of its beginning', () => {
    expect(pageReading(page({ total: 3 }), seen([0, 5, 59]))).toEqual({
      source: 'page',
      takenAt: NOW - 59 * MINUTE,
      complete: true,
      listed: 3,
      total: 3,
    });
  });

  it.each([
    ['fewer were seen', { total: 4 }, [0, 5, 59]],
    ['some were seen in an earlier look', { total: 3 }, [0, 5, 61]],
    ['more were seen than there are: somebody has left meanwhile', { total: 2 }, [0, 5, 9]],
    ['the page does not say how many there are', {}, [0, 5, 9]],
    ['the page says there is nobody', { total: 0 }, []],
  ])('is not complete when %s', (_, overrides, minutesAgo) => {
    const reading = pageReading(page(overrides), seen(minutesAgo));
    expect(reading).toMatchObject({ complete: false, takenAt: NOW, listed: minutesAgo.length });
  });
});

describe('readingsWith', () => {
  const reading = (takenAt: number, complete: boolean, source: 'page' | 'scim' = 'page') => ({
    source,
    takenAt: instant(takenAt),
    complete,
    listed: 3,
  });

  it('keeps the newest of each source and the newest complete one', () => {
    const known = [reading(10, true), reading(20, false), reading(5, true, 'scim')];
    const kept = readingsWith(known, reading(30, false));
    expect(kept).toHaveLength(3);
    expect(kept).toEqual(expect.arrayContaining([reading(10, true), reading(30, false), reading(5, true, 'scim')]));
    expect(newestReading(kept, 'page')).toEqual(reading(30, false));
    expect(newestReading(kept, 'csv')).toBeUndefined();
  });

  it('forgets the parts of a look once it is complete', () => {
    const known = [reading(10, false), reading(20, false)];
    expect(readingsWith(known, reading(5, true), instant(25))).toEqual([reading(5, true)]);
  });

  it('is no news when only the time differs', () => {
    expect(isReadingNews(reading(1, true), reading(2, true))).toBe(false);
    expect(isReadingNews(undefined, reading(2, true))).toBe(true);
    expect(isReadingNews(reading(1, true), reading(2, false))).toBe(true);
    expect(isReadingNews(reading(1, true), { ...reading(2, true), total: 4 })).toBe(true);
  });
});
