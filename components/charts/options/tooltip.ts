import { pointedAt, tooltipLook } from './axes';
import type { ChartedSeries } from './charted-series';

/** What hovering shows. Made of elements, never of markup: names of an organization could be in it one day. */
export function tooltip({ points, theme, tip }: ChartedSeries, isBars: boolean): Readonly<Record<string, unknown>> {
  return {
    ...tooltipLook(theme),
    trigger: 'axis',
    axisPointer: isBars
      ? { type: 'shadow', shadowStyle: { color: theme.muted, opacity: 0.1 } }
      : { type: 'line', lineStyle: { color: theme.muted, type: 'solid', width: 1 } },
    // All series of ours stand over the same buckets.
    formatter: (hovered: unknown) => {
      const point = points[pointedAt(hovered)];
      return point ? tip(point) : '';
    },
  };
}
