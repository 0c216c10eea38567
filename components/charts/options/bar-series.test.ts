import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../activity/report';
import { barSeries } from './bar-series';
import { THEME, anySeries, atLeast, dayOf, exactly, pointsFrom } from './series-points.fixture';

interface Bar {
  readonly value: number | '-';
  readonly itemStyle?: { readonly color?: string; readonly borderType?: string; readonly decal?: unknown };
}

function bars(points: readonly SeriesPoint[]): readonly Bar[] {
  return barSeries(points, THEME)['data'] as readonly Bar[];
}

describe('a bar per week', () => {
  it('is as high as the true count, and missing where that is unknown', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        expect(bars(points).map(({ value }) => value)).toEqual(
          points.map(({ count }) => (count.kind === 'unknown' ? '-' : count.value)),
        );
      }),
    );
  });

  it('is hatched when its week is not complete, and only then', () => {
    fc.assert(
      fc.property(anySeries, (points) => {
        for (const [index, bar] of bars(points).entries()) {
          const point = points[index];
          const isHatched = bar.itemStyle?.decal !== undefined;
          expect(isHatched).toBe(point?.partial === true && point.count.kind !== 'unknown');
        }
      }),
    );
  });

  it('is hollow with a dashed edge when there may be more, else filled', () => {
    const [filled, hollow] = bars(pointsFrom(dayOf('2026-11-09'), [exactly(4), atLeast(4)], 7));
    expect(filled?.itemStyle?.color ?? THEME.series).toBe(THEME.series);
    expect(hollow?.itemStyle).toMatchObject({ color: THEME.surface, borderType: 'dashed' });
  });

  it('gives each hatched bar a pattern of its own, for ECharts writes into it', () => {
    const partial = pointsFrom(dayOf('2026-11-09'), [exactly(4), exactly(4)], 7).map((point) => ({
      ...point,
      partial: true,
    }));
    const [one, other] = bars(partial);
    expect(one?.itemStyle?.decal).not.toBe(other?.itemStyle?.decal);
  });
});
