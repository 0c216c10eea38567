import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../activity/report';
import { THEME, UNKNOWN, anySeries, dayOf, exactly, pointsFrom } from './series-points.fixture';
import { unreadGround } from './unread-ground';

type Area = readonly [{ readonly xAxis: number }, { readonly xAxis: number }];

/** First and last bucket of each grey area. */
function areas(points: readonly SeriesPoint[], isBars: boolean): readonly (readonly [number, number])[] {
  const [ground] = unreadGround(points, THEME, isBars);
  const { data } = (ground?.['markArea'] ?? { data: [] }) as { readonly data: readonly Area[] };
  return data.map(([first, last]) => [first.xAxis, last.xAxis]);
}

describe('the ground of what was not read', () => {
  it('lies under unknown bars and under no other', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const grey = areas(points, true);
        for (const [index, { count }] of points.entries()) {
          const isGrey = grey.some(([first, last]) => first <= index && index <= last);
          expect(isGrey).toBe(count.kind === 'unknown');
        }
      }),
    );
  });

  it('reaches to the known points beside it where a line is not drawn', () => {
    const points = pointsFrom(dayOf('2026-11-16'), [UNKNOWN, exactly(1), exactly(2), UNKNOWN, UNKNOWN, exactly(3)]);
    expect(areas(points, false)).toEqual([
      [0, 1],
      [2, 5],
    ]);
  });

  it('has no ink of its own', () => {
    const points = pointsFrom(dayOf('2026-11-16'), [exactly(5), UNKNOWN]);
    expect(unreadGround(points, THEME, false)[0]?.['data']).toEqual(['-', '-']);
  });

  it('is not there when everything is known', () => {
    expect(unreadGround(pointsFrom(dayOf('2026-11-16'), [exactly(0)]), THEME, true)).toEqual([]);
  });
});
