import { LitElement, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SeriesPoint } from '../../activity/report';
import { ChartController } from '../../charts/chart-controller';
import { chartThemeOf } from '../../charts/chart-theme';
import { daySpan } from '../../charts/day-text';
import { type SeriesForm, countText, seriesChart } from '../../charts/options/series-chart';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { seriesChartStrings as strings } from './series-chart.strings';
import { seriesChartStyles } from './series-chart.styles';
import { seriesSummary } from './series-summary';

/**
 * `<rollcall-series-chart>`: counts of people over time, as a chart or as the table behind it. Unknown buckets are gaps
 * in the chart and words in the table. Screen readers hear a summary.
 */
export class SeriesChartElement extends LitElement {
  static override styles = [buttons, focusRing, visuallyHidden, seriesChartStyles];

  /** Buckets, oldest first. */
  @property({ attribute: false }) points: readonly SeriesPoint[] = [];
  /** `line` for moments, `bars` for buckets. */
  @property() form: SeriesForm = 'line';
  /** What is counted; begins the summary. */
  @property() label = '';
  @state() private isTable = false;

  protected readonly chart = new ChartController(
    this,
    () => this.renderRoot.querySelector<HTMLElement>('.drawing'),
    () => (this.isTable || this.points.length === 0 ? undefined : this.chartOption()),
  );

  override connectedCallback(): void {
    super.connectedCallback();
    this.darkness.addEventListener('change', this.redraw);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.darkness.removeEventListener('change', this.redraw);
  }

  private readonly darkness = matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = (): void => this.requestUpdate();

  private chartOption(): ReturnType<typeof seriesChart> {
    return seriesChart({
      points: this.points,
      form: this.form,
      theme: chartThemeOf(this),
      locale: this.locale,
      isMoving: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      words: strings,
    });
  }

  private get locale(): string {
    return this.closest('[lang]')?.getAttribute('lang') || navigator.language;
  }

  protected override render(): TemplateResult {
    return html`
      ${
        this.isTable
          ? this.table()
          : html`<p class="visually-hidden">${seriesSummary(this.label, this.points, this.locale)}</p>
              <div class="drawing" aria-hidden="true"></div>`
      }
      <button class="quiet" type="button" @click=${this.toggleTable}>
        ${this.isTable ? strings.showChart : strings.showTable}
      </button>
    `;
  }

  private table(): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label}>
      <table>
        <thead>
          <tr>
            <th scope="col">${strings.period}</th>
            <th scope="col" class="number">${strings.active}</th>
          </tr>
        </thead>
        <tbody>
          ${this.points.map(
            (point) =>
              html`<tr>
                <th scope="row">
                  ${daySpan(point.from, point.to, this.locale)}${point.partial ? ` (${strings.partial})` : ''}
                </th>
                <td class="number">${countText(point.count, strings)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private toggleTable(): void {
    this.isTable = !this.isTable;
  }
}
