import type { EChartsCoreOption } from 'echarts/core';
import { barSeries } from './bar-series';
import type { ChartedSeries } from './charted-series';
import { dayTicks } from './day-ticks';
import { lineSeries } from './line-series';
import { tooltip } from './tooltip';
import { unreadGround } from './unread-ground';

const QUICK_MS = 180;
const FONT_SIZE = 12;

/**
 * One series over time. The axis starts at zero and ticks whole people. What is not known is a gap on a grey ground,
 * lower bounds are hollow or dashed, and buckets that are not complete are hatched. Weeks are bars; days, and what
 * holds from a day until now, are lines.
 */
export function seriesChart(chart: ChartedSeries): EChartsCoreOption {
  const { points, bucket, theme, isMoving } = chart;
  const isBars = bucket === 'week';
  return {
    animation: isMoving,
    animationDuration: QUICK_MS,
    animationDurationUpdate: QUICK_MS,
    textStyle: { fontFamily: theme.font, color: theme.text },
    grid: { left: 0, right: 4, top: 8, bottom: 0, outerBounds: { left: 0, right: 0, top: 0, bottom: 4 } },
    xAxis: dayAxis(chart, isBars),
    yAxis: peopleAxis(chart),
    tooltip: tooltip(chart, isBars),
    series: [
      ...unreadGround(points, theme, isBars),
      ...(isBars ? [barSeries(points, theme)] : lineSeries(points, theme)),
    ],
  };
}

function dayAxis({ points, theme, locale, room }: ChartedSeries, isBars: boolean): Readonly<Record<string, unknown>> {
  const ticks = dayTicks(points, locale, room);
  const isLabelled = (index: number): boolean => ticks[index] !== undefined;
  return {
    type: 'category',
    data: points.map((_, index) => ticks[index] ?? ''),
    boundaryGap: isBars,
    axisLine: { lineStyle: { color: theme.grid } },
    // Bars have no ticks to see; the ground of what was not read snaps to them.
    axisTick: { show: !isBars, interval: isBars ? 0 : isLabelled, length: 4, lineStyle: { color: theme.grid } },
    axisLabel: { color: theme.muted, fontSize: FONT_SIZE, interval: isLabelled, hideOverlap: true },
  };
}

function peopleAxis({ theme, locale }: ChartedSeries): Readonly<Record<string, unknown>> {
  const numbers = new Intl.NumberFormat(locale, { notation: 'compact' });
  return {
    type: 'value',
    min: 0,
    minInterval: 1,
    splitNumber: 4,
    axisLabel: { color: theme.muted, fontSize: FONT_SIZE, formatter: (value: number) => numbers.format(value) },
    splitLine: { lineStyle: { color: theme.grid } },
  };
}
