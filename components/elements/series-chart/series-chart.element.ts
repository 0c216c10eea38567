import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SeriesPoint } from '../../activity/report';
import { ChartController, type ChartHost } from '../../charts/chart-controller';
import { chartThemeOf } from '../../charts/chart-theme';
import type { Bucket } from '../../charts/options/charted-series';
import { seriesChart } from '../../charts/options/series-chart';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { languageOf } from '../intl-cache';
import { pointText } from './point-text';
import { pointTip } from './point-tip';
import { seriesChartStrings as strings } from './series-chart.strings';
import { seriesChartStyles } from './series-chart.styles';
import { seriesKey } from './series-key';
import { seriesSummary } from './series-summary';
import { seriesTable } from './series-table';
import { stepTo } from './step-to';

/** Pixels: the numbers beside the chart, and a label with the space after it. */
const AXIS_WIDTH = 32;
const LABEL_WIDTH = 46;

/**
 * `<rollcall-series-chart>`: counts of people over time, as a chart or as the table behind it. Unknown buckets are gaps
 * in the chart and words in the table. The chart can be moved through by arrow keys, date by date; screen readers hear
 * a summary and then each date.
 *
 * @csspart drawing - The chart.
 * @csspart table - The table behind it, scrolling.
 * @csspart foot - The key and the button that changes chart to table.
 */
export class SeriesChartElement extends LitElement implements ChartHost {
  static override readonly styles = [buttons, focusRing, visuallyHidden, seriesChartStyles];

  /** Oldest first (`activity/report.ts`). */
  @property({ attribute: false }) points: readonly SeriesPoint[] = [];
  /** What one point is about; weeks are drawn as bars. */
  @property() bucket: Bucket = 'day';
  /** What is counted; begins the summary. */
  @property() label = '';
  @state() private isTable = false;
  @state() private isFailed = false;
  @state() private index = 0;

  readonly #chart = new ChartController(this);
  #option: ReturnType<typeof seriesChart> | undefined;
  #room = 0;

  /** @internal */
  chartPlace(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.drawing');
  }

  /** @internal */
  chartOption(): ReturnType<typeof seriesChart> | undefined {
    if (!this.isConnected || this.isTable || this.isFailed || this.points.length === 0) return undefined;
    this.#room ||= roomOf(this.chartPlace());
    this.#option ??= this.#drawing();
    return this.#option;
  }

  /** @internal */
  chartResized(): void {
    const room = roomOf(this.chartPlace());
    if (room === this.#room) return;
    this.#room = room;
    this.#option = undefined;
    this.requestUpdate();
  }

  /** @internal */
  chartFailed(): void {
    this.isFailed = true;
  }

  #drawing(): ReturnType<typeof seriesChart> {
    const { points, bucket } = this;
    const locale = languageOf(this);
    return seriesChart({
      points,
      bucket,
      locale,
      theme: chartThemeOf(this),
      isMoving: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      room: this.#room,
      tip: (point) => pointTip(pointText(point, bucket, locale)),
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('points') && !changed.has('bucket')) return;
    this.#option = undefined;
    this.index = Math.max(this.points.length - 1, 0);
  }

  protected override render(): TemplateResult {
    const isTable = this.isTable || this.isFailed;
    const { points, bucket, label } = this;
    return html`
      ${isTable ? seriesTable(label, points, bucket, languageOf(this)) : this.#picture()}
      <div class="foot" part="foot">
        ${isTable ? nothing : seriesKey(points, bucket)}
        ${
          this.isFailed
            ? html`<p class="failed">${strings.chartFailed}</p>`
            : html`<button class="quiet" type="button" @click=${this.#toggleTable}>
                ${isTable ? strings.showChart : strings.showTable}
              </button>`
        }
      </div>
    `;
  }

  #picture(): TemplateResult {
    const { points, bucket, label } = this;
    const locale = languageOf(this);
    const point = points[this.index];
    const told = point ? pointText(point, bucket, locale) : undefined;
    return html`<p class="visually-hidden" id="summary">${seriesSummary(label, points, bucket, locale)}</p>
      <div
        class="drawing"
        part="drawing"
        role="slider"
        tabindex="0"
        aria-label=${strings.steps(label)}
        aria-describedby="summary"
        aria-valuemin="1"
        aria-valuemax=${Math.max(points.length, 1)}
        aria-valuenow=${this.index + 1}
        aria-valuetext=${told ? [told.when, told.count, told.note].filter(Boolean).join(', ') : nothing}
        @keydown=${this.#step}
        @blur=${() => this.#chart.unpoint()}
        @transitionend=${this.#redraw}
      ></div>`;
  }

  readonly #step = (event: KeyboardEvent): void => {
    const next = stepTo(event, this.index, this.points.length);
    if (next === undefined) return;
    event.preventDefault();
    if (next === 'away') {
      this.#chart.unpoint();
      return;
    }
    this.index = next;
    this.#chart.point(next);
  };

  readonly #redraw = (event: TransitionEvent): void => {
    if (event.propertyName !== 'color') return;
    this.#option = undefined;
    this.requestUpdate();
  };

  readonly #toggleTable = (): void => {
    this.isTable = !this.isTable;
  };
}

function roomOf(place: HTMLElement | null): number {
  return Math.max(2, Math.floor(((place?.clientWidth ?? 0) - AXIS_WIDTH) / LABEL_WIDTH));
}
