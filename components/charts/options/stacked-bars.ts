import type { EChartsCoreOption } from 'echarts/core';
import { bucketAxis, countAxis, pointedAt, tipOf, tooltipLook } from './axes';
import type { DrawingContext } from './data-chart';
import { GAP } from './drawn-value';

/** One layer of the bars: a value per bucket, negative below the axis; undefined where nothing is known. */
export interface Layer {
  readonly name: string;
  readonly values: readonly (number | undefined)[];
  /** Which of the theme's four hues. */
  readonly hue: 0 | 1 | 2 | 3;
  /** Slanted lines over the hue, so that the layer is told without colour. */
  readonly isHatched?: boolean;
}

export interface StackedBars {
  readonly buckets: readonly string[];
  readonly layers: readonly Layer[];
  /** What pointing at a bucket shows. */
  readonly tip: (bucket: number) => readonly string[];
}

/** Bars in layers over one axis at zero. */
export function stackedBars(
  { buckets, layers, tip }: StackedBars,
  { theme, locale, isMoving }: DrawingContext,
): EChartsCoreOption {
  return {
    animation: isMoving,
    animationDuration: 180,
    textStyle: { fontFamily: theme.font, color: theme.text },
    grid: { left: 0, right: 4, top: 8, bottom: 0, outerBounds: { left: 0, right: 0, top: 0, bottom: 4 } },
    xAxis: bucketAxis(buckets, theme),
    yAxis: countAxis(theme, locale),
    tooltip: {
      ...tooltipLook(theme),
      trigger: 'axis',
      axisPointer: { type: 'shadow', shadowStyle: { color: theme.muted, opacity: 0.1 } },
      formatter: (hovered: unknown) => tipOf(tip(pointedAt(hovered))),
    },
    series: layers.map(({ name, values, hue, isHatched }) => ({
      type: 'bar',
      name,
      stack: 'all',
      barMaxWidth: 40,
      barCategoryGap: '24%',
      itemStyle: {
        color: theme.hues[hue],
        ...(isHatched && {
          decal: { color: theme.surface, dashArrayX: [1, 0], dashArrayY: [2, 3], rotation: -Math.PI / 4 },
        }),
      },
      data: values.map((value) => value ?? GAP),
    })),
  };
}
