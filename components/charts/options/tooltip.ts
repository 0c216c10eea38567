import type { ChartedSeries } from './charted-series';

/**
 * What hovering tells: when, how many, and why that may not be all. Drawn as part of the picture: no HTML is built from
 * what is known of an organization.
 */
export function tooltip(chart: ChartedSeries, isBars: boolean): Readonly<Record<string, unknown>> {
  const { theme } = chart;
  return {
    trigger: 'axis',
    renderMode: 'richText',
    confine: true,
    transitionDuration: 0,
    padding: [8, 12],
    backgroundColor: theme.raised,
    borderColor: theme.grid,
    borderWidth: 1,
    textStyle: {
      color: theme.muted,
      fontFamily: theme.font,
      fontSize: 12,
      lineHeight: 18,
      rich: { count: { color: theme.text, fontSize: 14, fontWeight: 600, lineHeight: 20 } },
    },
    axisPointer: isBars
      ? { type: 'shadow', shadowStyle: { color: theme.muted, opacity: 0.1 } }
      : { type: 'line', lineStyle: { color: theme.muted, type: 'solid', width: 1 } },
    formatter: (hovered: unknown) => tooltipText(chart, hovered),
  };
}

function tooltipText({ points, tell }: ChartedSeries, hovered: unknown): string {
  const point = points[indexOf(hovered)];
  if (!point) return '';
  const { when, count, note } = tell(point);
  return [when, `{count|${plain(count)}}`, ...(note ? [note] : [])].join('\n');
}

/** Braces and bars mean styles to ECharts. */
function plain(text: string): string {
  return text.replace(/[{|}]/g, '');
}

/** ECharts tells what is hovered as one object per series; all of ours stand over the same buckets. */
function indexOf(hovered: unknown): number {
  const first: unknown = Array.isArray(hovered) ? hovered[0] : hovered;
  if (typeof first !== 'object' || first === null || !('dataIndex' in first)) return -1;
  return typeof first.dataIndex === 'number' ? first.dataIndex : -1;
}
