import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeriesPoint } from '../../activity/report';
import type { Bucket } from './charted-series';
import { seriesChart } from './series-chart';
import { THEME, UNKNOWN, anySeries, dayOf, exactly, pointsFrom } from './series-points.fixture';

interface ReadOption {
  readonly animation: boolean;
  readonly xAxis: {
    readonly data: readonly string[];
    readonly splitArea: { readonly show: boolean; readonly areaStyle: { readonly color: readonly string[] } };
  };
  readonly yAxis: {
    readonly min: number;
    readonly minInterval: number;
    readonly axisLabel: { readonly formatter: (value: number) => string };
  };
  readonly series: readonly { readonly type: string; readonly data: readonly unknown[] }[];
  readonly tooltip: { readonly renderMode: string; readonly formatter: (hovered: unknown) => string };
}

function optionOf(points: readonly SeriesPoint[], bucket: Bucket, isMoving = false): ReadOption {
  const option = seriesChart({
    points,
    bucket,
    theme: THEME,
    locale: 'en-US',
    isMoving,
    tell: ({ from, count, partial }) => ({
      when: `day ${from}`,
      count: count.kind === 'unknown' ? 'not known' : `${count.value} {people|x}`,
      note: partial ? 'not over' : undefined,
    }),
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

  it('greys the ground where nothing is drawn, and nowhere else', () => {
    const points = pointsFrom(dayOf('2026-11-16'), [exactly(1), exactly(2), UNKNOWN, exactly(3)]);
    const grounds = (bucket: Bucket) =>
      optionOf(points, bucket).xAxis.splitArea.areaStyle.color.map((color) => color === THEME.unread);
    // Between two points of a line lies one area, so the last entry is beyond the axis.
    expect(grounds('day').slice(0, 3)).toEqual([false, true, true]);
    expect(grounds('week')).toEqual([false, false, true, false]);
    const known = pointsFrom(dayOf('2026-11-16'), [exactly(1), exactly(0)]);
    expect(optionOf(known, 'day').xAxis.splitArea.show).toBe(false);
  });

  it('tells on hover the point under the pointer, in words and never as markup', () => {
    const [first, second] = pointsFrom(dayOf('2026-11-16'), [exactly(12), UNKNOWN]);
    if (!first || !second) throw new Error('no points');
    const { tooltip } = optionOf([first, { ...second, partial: true }], 'week');
    expect(tooltip.renderMode).toBe('richText');
    expect(tooltip.formatter([{ dataIndex: 0 }, { dataIndex: 0 }])).toBe(`day ${first.from}\n{count|12 peoplex}`);
    expect(tooltip.formatter({ dataIndex: 1 })).toBe(`day ${second.from}\n{count|not known}\nnot over`);
    for (const nothing of [undefined, [], [{}], { dataIndex: 7 }]) expect(tooltip.formatter(nothing)).toBe('');
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
