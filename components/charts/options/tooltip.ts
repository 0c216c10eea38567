import type { ChartedSeries } from './charted-series';

/** What hovering shows. Made of elements, never of markup: names of an organization could be in it one day. */
export function tooltip({ points, theme, tip }: ChartedSeries, isBars: boolean): Readonly<Record<string, unknown>> {
  return {
    trigger: 'axis',
    renderMode: 'html',
    confine: true,
    transitionDuration: 0,
    padding: [8, 12],
    backgroundColor: theme.raised,
    borderColor: theme.grid,
    borderWidth: 1,
    textStyle: { color: theme.muted, fontFamily: theme.font, fontSize: 13 },
    extraCssText: 'white-space: normal; max-inline-size: 260px; box-shadow: var(--rollcall-shadow)',
    axisPointer: isBars
      ? { type: 'shadow', shadowStyle: { color: theme.muted, opacity: 0.1 } }
      : { type: 'line', lineStyle: { color: theme.muted, type: 'solid', width: 1 } },
    formatter: (hovered: unknown) => {
      const point = points[indexOf(hovered)];
      return point ? tip(point) : '';
    },
  };
}

/** ECharts tells what is hovered as one object per series; all of ours stand over the same buckets. */
function indexOf(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return -1;
  return typeof first.dataIndex === 'number' ? first.dataIndex : -1;
}
