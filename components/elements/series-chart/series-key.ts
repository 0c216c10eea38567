import { type TemplateResult, html, nothing } from 'lit';
import type { SeriesPoint } from '../../activity/report';
import type { Bucket } from '../../charts/options/charted-series';
import { seriesChartStrings as strings } from './series-chart.strings';

type Mark = 'at-least' | 'partial' | 'unknown';

/** The marks a series needs explained, in the order they are read. A line shows an incomplete day as a lower bound. */
export function marksOf(points: readonly SeriesPoint[], bucket: Bucket): readonly Mark[] {
  const has = (isMeant: (point: SeriesPoint) => boolean): boolean => points.some(isMeant);
  return [
    ...(has(({ count }) => count.kind === 'at-least') ? (['at-least'] as const) : []),
    ...(bucket === 'week' && has(({ count, partial }) => partial && count.kind !== 'unknown')
      ? (['partial'] as const)
      : []),
    ...(has(({ count }) => count.kind === 'unknown') ? (['unknown'] as const) : []),
  ];
}

/** What dashes, hatching and grey ground mean in this chart. */
export function seriesKey(points: readonly SeriesPoint[], bucket: Bucket): TemplateResult | typeof nothing {
  const marks = marksOf(points, bucket);
  if (marks.length === 0) return nothing;
  const words = { 'at-least': strings.key.atLeast, partial: strings.key.partial, unknown: strings.key.unknown };
  const form = bucket === 'week' ? 'bar' : 'line';
  return html`<ul class="key" role="list" aria-label=${strings.key.label}>
    ${marks.map((mark) => html`<li><i class="${mark} ${form}"></i>${words[mark]}</li>`)}
  </ul>`;
}
