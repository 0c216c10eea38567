import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../activity/report';
import type { Bucket } from './charted-series';
import { seriesChart } from './series-chart';
import { THEME, UNKNOWN, anySeries, dayOf, exactly, pointsFrom } from './series-points.fixture';

interface ReadOption {
  readonly animation: boolean;
  readonly xAxis: { readonly data: readonly string[] };
  readonly yAxis: {
    readonly min: number;
    readonly minInterval: number;
    readonly axisLabel: { readonly formatter: (value: number) => string };
  };
  readonly series: readonly { readonly type: string; readonly data: readonly unknown[] }[];
  readonly tooltip: { readonly formatter: (hovered: unknown) => unknown };
}

function optionOf(points: readonly SeriesPoint[], bucket: Bucket, isMoving = false): ReadOption {
  const option = seriesChart({
    points,
    bucket,
    theme: THEME,
    locale: 'en-US',
    isMoving,
    room: 8,
    // Where there is no document, anything stands for the element.
    tip: (point) => ({ about: point }) as unknown as HTMLElement,
  });
  return option as unknown as ReadOption;
}

const anyBucket = fc.constantFrom<Bucket>('day', 'week', 'since');

describe('the chart of a series', () => {
  it('starts at zero and counts whole people', () => {
    fc.assert(
      fc.property(anySeries, anyBucket, (points, bucket) => {
        const { min, minInterval } = optionOf(points, bucket).yAxis;
        expect([min, minInterval]).toEqual([0, 1]);
      }),
    );
  });

  it('has one place on the axis per bucket, and every ink keeps to it', () => {
    fc.assert(
      fc.property(anySeries, anyBucket, (points, bucket) => {
        const { xAxis, series } = optionOf(points, bucket);
        expect(xAxis.data).toHaveLength(points.length);
        for (const { data } of series) expect(data).toHaveLength(points.length);
      }),
    );
  });

  it('draws weeks as bars, and days and what holds since a day as lines', () => {
    const points = pointsFrom(dayOf('2026-11-16'), [exactly(1), exactly(2)]);
    expect(optionOf(points, 'week').series.map(({ type }) => type)).toEqual(['bar']);
    for (const bucket of ['day', 'since'] as const) {
      expect(new Set(optionOf(points, bucket).series.map(({ type }) => type))).toEqual(new Set(['line']));
    }
  });

  it('shows on hover the point under the pointer, whichever ink it hits', () => {
    const points = pointsFrom(dayOf('2026-11-16'), [exactly(12), UNKNOWN]);
    const { formatter } = optionOf(points, 'week').tooltip;
    expect(formatter([{ dataIndex: 0 }, { dataIndex: 0 }])).toEqual({ about: points[0] });
    expect(formatter({ dataIndex: 1 })).toEqual({ about: points[1] });
    for (const nothing of [undefined, [], [{}], { dataIndex: 7 }]) expect(formatter(nothing)).toBe('');
  });

  it('moves only where motion is welcome', () => {
    const points = pointsFrom(dayOf('2026-11-16'), [exactly(1)]);
    expect([optionOf(points, 'day', true).animation, optionOf(points, 'day', false).animation]).toEqual([true, false]);
  });

  it('writes large numbers short', () => {
    const { formatter } = optionOf([], 'day').yAxis.axisLabel;
    expect([0, 950, 12_000].map(formatter)).toEqual(['0', '950', '12K']);
  });
});
