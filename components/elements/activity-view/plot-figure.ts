import { type TemplateResult, html, nothing } from 'lit';
import { daysIn } from '../../activity/period';
import type { Count, PlotReport, SeriesPoint } from '../../activity/report';
import type { Bucket } from '../../charts/options/charted-series';
import '../most-active-table/most-active-table.define';
import '../series-chart/series-chart.define';
import { activityViewStrings as strings } from './activity-view.strings';
import { emptyDays, emptyMembers, emptyPeriod, privatePlot } from './empty-figure';
import { figureText } from './figure-text';
import { headlineOf } from './headline';
import { headlineText } from './headline-text';

export interface FigureContext {
  readonly title: string;
  readonly locale: string;
  /** Members who could have been active. */
  readonly eligible: Count;
  readonly isConnected: boolean;
  readonly askToConnect: () => void;
}

/** How many buckets or rows of a plot are known. */
export function knownPoints(report: PlotReport): number {
  if (report.plot === 'most-active') return report.members.length;
  return seriesOf(report).filter(({ count }) => count.kind !== 'unknown').length;
}

/** The drawing of one plot with the number above it, or what is missing for it. */
export function plotFigure(report: PlotReport, context: FigureContext): TemplateResult {
  if (report.plot === 'most-active') {
    if (report.isPrivate) return privatePlot();
    if (report.evidence.kind === 'none') return emptyDays(context);
    return html`<rollcall-most-active-table
      possible-days=${daysIn(report.period)}
      .members=${report.members}
    ></rollcall-most-active-table>`;
  }
  if (knownPoints(report) === 0) return emptySeries(report, context);
  return html`<div class="figure">
    ${headline(report, context)}
    <rollcall-series-chart
      bucket=${bucketOf(report)}
      label=${report.plot === 'active-users' ? strings.activeSince : context.title}
      .points=${seriesOf(report)}
    ></rollcall-series-chart>
  </div>`;
}

type SeriesReport = Exclude<PlotReport, { plot: 'most-active' }>;

function seriesOf(report: SeriesReport): readonly SeriesPoint[] {
  return report.plot === 'active-users' ? report.activeSince : report.points;
}

function bucketOf(report: SeriesReport): Bucket {
  switch (report.plot) {
    case 'active-users':
      return 'since';
    case 'users-over-time':
      return report.bucket;
    case 'weekly-active':
      return 'week';
  }
}

function emptySeries(report: SeriesReport, context: FigureContext): TemplateResult {
  if (report.plot === 'active-users') return emptyMembers(context);
  if (report.evidence.kind === 'none') return emptyDays(context);
  return emptyPeriod(report.points);
}

function headline(report: SeriesReport, { eligible, locale }: FigureContext): TemplateResult | typeof nothing {
  const shown = headlineOf(report);
  if (!shown) return nothing;
  const { isAtLeast, number, of } = figureText(shown.count, eligible, locale);
  return html`<p class="number">
      ${isAtLeast ? html`<small>${strings.atLeastWord}</small>` : nothing} ${number} <small>${of}</small>
    </p>
    <p class="caption">${headlineText(shown, report.period, locale)}</p>`;
}
