import type { SeriesPoint } from '../../activity/report';
import type { ChartTheme } from '../chart-theme';
import { type Drawn, GAP } from './drawn-value';

/** A bar per bucket: filled if exact, hatched if the bucket is not complete, hollow if there may be more. */
export function barSeries(points: readonly SeriesPoint[], theme: ChartTheme): Readonly<Record<string, unknown>> {
  return {
    type: 'bar',
    data: points.map((point) => drawn(point, theme)),
    barCategoryGap: '28%',
    barMaxWidth: 48,
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
        itemStyle: { ...hollow(theme), ...(partial && { decal: hatch(theme.series, 0.45) }) },
      };
    case 'exact':
      return partial
        ? { value: count.value, itemStyle: { ...lighter(theme), decal: hatch(theme.surface, 0.7) } }
        : { value: count.value };
  }
}

function hollow(theme: ChartTheme): Readonly<Record<string, unknown>> {
  return { color: theme.surface, borderColor: theme.series, borderWidth: 1.5, borderType: 'dashed' };
}

function lighter(theme: ChartTheme): Readonly<Record<string, unknown>> {
  return { color: theme.series, opacity: 0.75 };
}

/** Slanted lines. ECharts marks the object it is given, so each bar needs its own. */
function hatch(color: string, opacity: number): Record<string, unknown> {
  return {
    symbol: 'rect',
    color: withOpacity(color, opacity),
    dashArrayX: [1, 0],
    dashArrayY: [2, 4],
    rotation: -Math.PI / 4,
  };
}

/** Design tokens are hexadecimal; system colours of forced-colours mode stay as they are. */
function withOpacity(color: string, opacity: number): string {
  if (!/^#[\da-f]{6}$/i.test(color)) return color;
  const alpha = Math.round(opacity * 255).toString(16);
  return `${color}${alpha.padStart(2, '0')}`;
}
