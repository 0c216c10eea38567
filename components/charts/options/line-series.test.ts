import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../activity/report';
import { lineSeries } from './line-series';
import { THEME, UNKNOWN, anySeries, atLeast, dayOf, exactly, pointsFrom } from './series-points.fixture';

type Data = readonly (number | '-')[];

/** What each of the four kinds of ink shows. */
function drawn(points: readonly SeriesPoint[]): Readonly<Record<string, Data>> {
  return Object.fromEntries(lineSeries(points, THEME).map((one) => [one['id'], one['data'] as Data]));
}

function valueOf({ count }: SeriesPoint): number | '-' {
  return count.kind === 'unknown' ? '-' : count.value;
}

describe('a line over days', () => {
  it('never draws anything but the true count of a bucket, and nothing at all where it is unknown', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        for (const data of Object.values(drawn(points))) {
          expect(data).toHaveLength(points.length);
          for (const [index, value] of data.entries()) {
            const point = points[index];
            if (value !== '-') expect(value).toBe(point && valueOf(point));
          }
        }
      }),
    );
  });

  it('leaves no known bucket undrawn', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const inks = Object.values(drawn(points));
        for (const [index, point] of points.entries()) {
          const isDrawn = inks.some((data) => data[index] !== '-');
          expect(isDrawn).toBe(point.count.kind !== 'unknown');
        }
      }),
    );
  });

  it('is solid over exact counts only', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        const solid = drawn(points)['exact'];
        expect(solid).toEqual(points.map((point) => (point.count.kind === 'exact' ? point.count.value : '-')));
      }),
    );
  });

  it('dashes to and from a lower bound, so that the line does not break where it is known', () => {
    const counts = [exactly(5), exactly(6), atLeast(3), exactly(7), UNKNOWN, exactly(9)];
    expect(drawn(pointsFrom(dayOf('2026-11-16'), counts))).toEqual({
      exact: [5, 6, '-', 7, '-', 9],
      'at-least': ['-', 6, 3, 7, '-', '-'],
      'dots-hollow': ['-', '-', 3, '-', '-', '-'],
      'dots-filled': ['-', '-', '-', '-', '-', 9],
    });
  });

  it('dots a long run of lower bounds only where no line shows them', () => {
    const counts = [atLeast(4), UNKNOWN, ...Array.from({ length: 40 }, () => atLeast(2))];
    const dots = drawn(pointsFrom(dayOf('2026-09-01'), counts))['dots-hollow'];
    expect(dots?.filter((value) => value !== '-')).toEqual([4]);
  });

  it('does not bridge gaps', () => {
    const lines = lineSeries(pointsFrom(dayOf('2026-11-16'), [exactly(1), UNKNOWN, atLeast(1)]), THEME);
    for (const line of lines) expect(line['connectNulls'] ?? false).toBe(false);
  });
});
