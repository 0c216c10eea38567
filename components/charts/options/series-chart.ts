import type { EChartsCoreOption } from 'echarts/core';
import type { Count, SeriesPoint } from '../../activity/report';
import type { ChartTheme } from '../chart-theme';
import { daySpan, shortDay } from '../day-text';

/** What a series is drawn as: a line of moments, or a bar per bucket. */
export type SeriesForm = 'line' | 'bars';

export interface SeriesChart {
  readonly points: readonly SeriesPoint[];
  readonly form: SeriesForm;
  readonly theme: ChartTheme;
  readonly locale: string;
  readonly isMoving: boolean;
  readonly words: SeriesWords;
}

/** How a tooltip tells a count. */
export interface SeriesWords {
  readonly people: (count: number) => string;
  readonly atLeast: (count: number) => string;
  readonly partial: string;
}

/** ECharts' value of an unknown bucket: a gap, never zero. */
const GAP = '-';

interface Drawn {
  readonly value: number | typeof GAP;
  readonly symbol?: string;
  readonly itemStyle?: Readonly<Record<string, unknown>>;
}

/**
 * One series over time. The axis starts at zero and ticks whole people; unknown buckets are gaps, a line of
 * lower bounds is dashed and their bars hollow, buckets that are not over are lighter.
 */
export function seriesChart(chart: SeriesChart): EChartsCoreOption {
  const { points, form, theme, locale, isMoving } = chart;
  return {
    animation: isMoving,
    animationDuration: 180,
    animationDurationUpdate: 180,
    textStyle: { fontFamily: theme.font, color: theme.text },
    grid: { left: 4, right: 12, top: 10, bottom: 2, containLabel: true },
    xAxis: {
      type: 'category',
      data: points.map(({ from }) => shortDay(from, locale)),
      boundaryGap: form === 'bars',
      axisLine: { lineStyle: { color: theme.grid } },
      axisTick: { show: false },
      axisLabel: { color: theme.muted, fontSize: 12, hideOverlap: true },
    },
    yAxis: {
      type: 'value',
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { color: theme.muted, fontSize: 12 },
      splitLine: { lineStyle: { color: theme.grid } },
    },
    tooltip: {
      trigger: 'axis',
      renderMode: 'richText',
      confine: true,
      backgroundColor: theme.surface,
      borderColor: theme.grid,
      textStyle: { color: theme.text, fontSize: 13 },
      axisPointer: { type: form === 'bars' ? 'shadow' : 'line', lineStyle: { color: theme.muted, type: 'dashed' } },
      formatter: (hovered: unknown) => tooltipText(points[indexOf(hovered)], chart),
    },
    series: [form === 'bars' ? barSeries(points, theme) : lineSeries(points, theme)],
  };
}

function lineSeries(points: readonly SeriesPoint[], theme: ChartTheme): Readonly<Record<string, unknown>> {
  return {
    type: 'line',
    data: points.map((point) => drawn(point, theme)),
    showSymbol: points.length <= 14,
    symbolSize: 5,
    connectNulls: false,
    lineStyle: {
      color: theme.series,
      width: 2,
      type: points.some(({ count }) => count.kind === 'at-least') ? 'dashed' : 'solid',
    },
    itemStyle: { color: theme.series },
    areaStyle: { color: theme.series, opacity: 0.1 },
    emphasis: { disabled: false, scale: true },
  };
}

function barSeries(points: readonly SeriesPoint[], theme: ChartTheme): Readonly<Record<string, unknown>> {
  return {
    type: 'bar',
    data: points.map((point) => drawn(point, theme)),
    barCategoryGap: '24%',
    itemStyle: { color: theme.series, borderRadius: [2, 2, 0, 0] },
  };
}

function drawn({ count, partial }: SeriesPoint, theme: ChartTheme): Drawn {
  switch (count.kind) {
    case 'unknown':
      return { value: GAP };
    case 'at-least':
      return {
        value: count.value,
        symbol: 'emptyCircle',
        itemStyle: { color: theme.surface, borderColor: theme.series, borderWidth: 1.5, borderType: 'dashed' },
      };
    case 'exact':
      return partial ? { value: count.value, itemStyle: { opacity: 0.45 } } : { value: count.value };
  }
}

function indexOf(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return -1;
  return typeof first.dataIndex === 'number' ? first.dataIndex : -1;
}

function tooltipText(point: SeriesPoint | undefined, { locale, words }: SeriesChart): string {
  if (!point) return '';
  const when = daySpan(point.from, point.to, locale);
  const note = point.partial ? `\n${words.partial}` : '';
  return `${when}\n${countText(point.count, words)}${note}`;
}

/** A count in words: exact, a lower bound, or why it is not known. */
export function countText(count: Count, words: SeriesWords): string {
  switch (count.kind) {
    case 'exact':
      return words.people(count.value);
    case 'at-least':
      return words.atLeast(count.value);
    case 'unknown':
      return count.why;
  }
}
