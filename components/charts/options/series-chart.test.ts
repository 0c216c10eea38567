import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcDay } from '../../activity/day';
import type { Count, SeriesPoint } from '../../activity/report';
import { type SeriesForm, seriesChart } from './series-chart';

const THEME = { series: '#111', text: '#222', muted: '#333', grid: '#444', surface: '#555', font: 'sans' };
const WORDS = {
  people: (n: number) => `${n} people`,
  atLeast: (n: number) => `at least ${n}`,
  partial: 'not over yet',
};

const count: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(500).map((value) => ({ kind: 'exact', value }) as const),
  fc.nat(500).map((value) => ({ kind: 'at-least', value }) as const),
  fc.constant({ kind: 'unknown', why: 'the audit log was not read' } as const),
);
const series = fc
  .array(fc.record({ count, partial: fc.boolean() }), { minLength: 1, maxLength: 60 })
  .map((items) =>
    items.map((item, index): SeriesPoint => ({ from: utcDay(20_000 + index), to: utcDay(20_000 + index), ...item })),
  );

interface ReadOption {
  readonly series: readonly {
    readonly data: readonly { readonly value: unknown }[];
    readonly connectNulls?: boolean;
  }[];
  readonly yAxis: { readonly min: number; readonly minInterval: number };
  readonly tooltip: { readonly formatter: (hovered: unknown) => string };
}

function optionOf(points: readonly SeriesPoint[], form: SeriesForm): ReadOption {
  const option = seriesChart({ points, form, theme: THEME, locale: 'en', isMoving: false, words: WORDS });
  return option as unknown as ReadOption;
}

describe('a series over time', () => {
  it('draws every known count as it is and every unknown one as a gap, never as zero', () => {
    fc.assert(
      fc.property(series, fc.constantFrom('line', 'bars'), (points, form) => {
        const values = optionOf(points, form).series[0]?.data.map(({ value }) => value);
        expect(values).toEqual(points.map((point) => (point.count.kind === 'unknown' ? '-' : point.count.value)));
      }),
    );
  });

  it('starts its axis at zero and counts whole people', () => {
    fc.assert(
      fc.property(series, (points) => {
        const { yAxis } = optionOf(points, 'line');
        expect([yAxis.min, yAxis.minInterval]).toEqual([0, 1]);
      }),
    );
  });

  it('does not bridge a gap with a line', () => {
    expect(optionOf([], 'line').series[0]?.connectNulls).toBe(false);
  });

  it('tells on hover the exact count of that date, a lower bound as one, and why a day is unknown', () => {
    const day = (index: number, each: Count, partial = false): SeriesPoint => ({
      from: utcDay(20_000 + index),
      to: utcDay(20_000 + index),
      partial,
      count: each,
    });
    const { tooltip } = optionOf(
      [
        day(0, { kind: 'exact', value: 12 }),
        day(1, { kind: 'at-least', value: 3 }, true),
        day(2, { kind: 'unknown', why: 'not read' }),
      ],
      'line',
    );
    const told = [0, 1, 2].map((dataIndex) => tooltip.formatter([{ dataIndex }]));
    expect(told[0]).toBe('Fri, Oct 4, 2024\n12 people');
    expect(told[1]).toBe('Sat, Oct 5, 2024\nat least 3\nnot over yet');
    expect(told[2]).toBe('Sun, Oct 6, 2024\nnot read');
    expect(tooltip.formatter(undefined)).toBe('');
  });
});
