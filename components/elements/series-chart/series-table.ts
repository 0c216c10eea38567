import { type TemplateResult, html, nothing } from 'lit';
import type { SeriesPoint } from '../../activity/report';
import type { Bucket } from '../../charts/options/charted-series';
import { pointText } from './point-text';
import { seriesChartStrings as strings } from './series-chart.strings';

/** The numbers behind a chart, latest first: whoever opens the table looks for them. */
export function seriesTable(
  label: string,
  points: readonly SeriesPoint[],
  bucket: Bucket,
  locale: string,
): TemplateResult {
  return html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${label}>
    <table>
      <thead>
        <tr>
          <th scope="col">${strings.columns[bucket]}</th>
          <th scope="col" class="number">${strings.columns.active}</th>
        </tr>
      </thead>
      <tbody>
        ${points.toReversed().map((point) => row(point, bucket, locale))}
      </tbody>
    </table>
  </div>`;
}

function row(point: SeriesPoint, bucket: Bucket, locale: string): TemplateResult {
  const { when, count, note } = pointText(point, bucket, locale);
  return html`<tr>
    <th scope="row">${when}${note ? html`<small>${note}</small>` : nothing}</th>
    <td class="number">${count}</td>
  </tr>`;
}
