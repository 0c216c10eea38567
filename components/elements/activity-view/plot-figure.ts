import { type TemplateResult, html, nothing } from 'lit';
import type { ActiveUsersPlot, Count, PlotReport, SeriesPoint } from '../../activity/report';
import '../most-active-table/most-active-table.define';
import '../series-chart/series-chart.define';
import { activityViewStrings as strings } from './activity-view.strings';

/** How many buckets or rows of a plot are known. */
export function knownPoints(report: PlotReport): number {
  switch (report.plot) {
    case 'active-users':
      return countKnown(report.activeSince);
    case 'users-over-time':
    case 'weekly-active':
      return countKnown(report.points);
    case 'most-active':
      return report.members.length;
  }
}

function countKnown(points: readonly SeriesPoint[]): number {
  return points.filter(({ count }) => count.kind !== 'unknown').length;
}

/**
 * The drawing of one plot, or what is missing for it.
 * @param askToConnect offered in the empty state; undefined where a connection exists already
 */
export function plotFigure(report: PlotReport, title: string, askToConnect: (() => void) | undefined): TemplateResult {
  if (report.plot !== 'active-users' && knownPoints(report) === 0) return emptyFigure(askToConnect);
  switch (report.plot) {
    case 'active-users':
      return activeUsersFigure(report, title);
    case 'users-over-time':
      return series(report.points, title, report.bucket === 'day' ? 'line' : 'bars');
    case 'weekly-active':
      return series(report.points, title, 'bars');
    case 'most-active':
      return html`<rollcall-most-active-table .members=${report.members}></rollcall-most-active-table>`;
  }
}

function series(points: readonly SeriesPoint[], title: string, form: 'line' | 'bars'): TemplateResult {
  return html`<rollcall-series-chart form=${form} label=${title} .points=${points}></rollcall-series-chart>`;
}

function activeUsersFigure(report: ActiveUsersPlot, title: string): TemplateResult {
  return html`<div class="figure">
    <p class="number" aria-label=${`${title}: ${countWord(report.active)}`}>
      ${countWord(report.active)} <small>${shareOf(report)}</small>
    </p>
    <p class="caption">${strings.activeSince}</p>
    ${series(report.activeSince, strings.activeSince, 'line')}
  </div>`;
}

function countWord(count: Count): string {
  switch (count.kind) {
    case 'exact':
      return count.value.toLocaleString();
    case 'at-least':
      return strings.atLeast(count.value.toLocaleString());
    case 'unknown':
      return strings.unknown;
  }
}

/** `of 131 members, 66 %`; nothing where either number is not known. */
function shareOf({ active, eligible }: ActiveUsersPlot): string | typeof nothing {
  if (active.kind === 'unknown' || eligible.kind === 'unknown' || eligible.value === 0) return nothing;
  const percent = new Intl.NumberFormat(navigator.language, { style: 'percent' }).format(active.value / eligible.value);
  return strings.ofMembers(eligible.value.toLocaleString(), percent);
}

function emptyFigure(askToConnect: (() => void) | undefined): TemplateResult {
  return html`<div class="empty">
    <p><strong>${strings.needsHistory}</strong></p>
    <p>${strings.connectHint}</p>
    ${
      askToConnect
        ? html`<button class="primary" type="button" @click=${askToConnect}>${strings.connect}</button>`
        : nothing
    }
  </div>`;
}
