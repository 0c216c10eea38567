import fc from 'fast-check';
import { type UtcDay, addDays, parseIsoDate, utcDay } from '../../activity/day';
import type { Count, SeriesPoint } from '../../activity/report';
import type { ChartTheme } from '../chart-theme';

export const THEME: ChartTheme = {
  hues: ['#038194', '#b8740f', '#7a3fae', '#2a5fc4'],
  series: '#111111',
  text: '#222222',
  muted: '#333333',
  grid: '#444444',
  unread: '#555555',
  surface: '#666666',
  raised: '#777777',
  font: 'sans',
};

/** The day `YYYY-MM-DD`. */
export function dayOf(iso: string): UtcDay {
  return parseIsoDate(iso) ?? utcDay(0);
}

/** One point per day, or per seven days, from a first day on. */
export function pointsFrom(first: UtcDay, counts: readonly Count[], days = 1): readonly SeriesPoint[] {
  return counts.map((count, index) => {
    const from = addDays(first, index * days);
    return { from, to: addDays(from, days - 1), partial: false, count };
  });
}

export const exactly = (value: number): Count => ({ kind: 'exact', value });
export const atLeast = (value: number): Count => ({ kind: 'at-least', value });
export const UNKNOWN: Count = { kind: 'unknown', why: 'not read' };

export const anyCount: fc.Arbitrary<Count> = fc.oneof(
  fc.nat(500).map(exactly),
  fc.nat(500).map(atLeast),
  fc.constant(UNKNOWN),
);

export const anySeries: fc.Arbitrary<readonly SeriesPoint[]> = fc
  .tuple(fc.integer({ min: 17_000, max: 22_000 }), fc.array(fc.tuple(anyCount, fc.boolean()), { maxLength: 60 }))
  .map(([first, drawn]) =>
    pointsFrom(
      utcDay(first),
      drawn.map(([count]) => count),
    ).map((point, index) => ({ ...point, partial: drawn[index]?.[1] ?? false })),
  );
