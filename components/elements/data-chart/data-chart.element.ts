import type { EChartsCoreOption } from 'echarts/core';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ChartController, type ChartHost } from '../../charts/chart-controller';
import { chartThemeOf } from '../../charts/chart-theme';
import type { DataChart } from '../../charts/options/data-chart';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { languageOf } from '../intl-cache';
import { dataChartStrings as strings } from './data-chart.strings';
import { dataChartStyles } from './data-chart.styles';

/**
 * `<rollcall-data-chart>`: numbers as a picture, or as the table behind it. Screen readers hear the sentence that sums it
 * up, and can have the table. Draws nothing without `chart`.
 *
 * @csspart drawing - The chart.
 * @csspart table - The table behind it, scrolling.
 * @csspart foot - The key and the button that changes chart to table.
 */
export class DataChartElement extends LitElement implements ChartHost {
  static override readonly styles = [buttons, focusRing, visuallyHidden, dataChartStyles];

  /** What is shown; names picture and table. */
  @property() label = '';
  /** The numbers: how they are drawn, and what they are in words (`charts/options/data-chart.ts`). */
  @property({ attribute: false }) chart: DataChart | undefined;
  @state() private isTable = false;
  @state() private isFailed = false;
  #option: EChartsCoreOption | undefined;
  #width = 0;

  constructor() {
    super();
    new ChartController(this, () => import('../../charts/echarts-heat'));
  }

  /** @internal */
  chartPlace(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('.drawing');
  }

  /** @internal */
  chartOption(): EChartsCoreOption | undefined {
    const place = this.chartPlace();
    if (!this.isConnected || !this.chart || !place) return undefined;
    this.#width ||= place.clientWidth;
    this.#option ??= this.chart.draw({
      theme: chartThemeOf(this),
      locale: languageOf(this),
      isMoving: !matchMedia('(prefers-reduced-motion: reduce)').matches,
      width: this.#width,
    });
    return this.#option;
  }

  /** @internal */
  chartResized(): void {
    const width = this.chartPlace()?.clientWidth ?? 0;
    if (width === this.#width) return;
    this.#width = width;
    this.#redraw();
  }

  /** @internal */
  chartFailed(): void {
    this.isFailed = true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('chart')) this.#option = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { chart } = this;
    if (!chart) return nothing;
    const isTable = this.isTable || this.isFailed;
    return html`${isTable ? this.#table(chart) : this.#picture(chart)}
      <div class="foot" part="foot">
        ${isTable ? nothing : keyOf(chart)}
        ${
          this.isFailed
            ? html`<p class="failed">${strings.chartFailed}</p>`
            : html`<button class="quiet" type="button" @click=${this.#toggleTable}>
                ${isTable ? strings.showChart : strings.showTable}
              </button>`
        }
      </div>`;
  }

  #picture({ summary, height, leastWidth = 0 }: DataChart): TemplateResult {
    return html`<div class="scroll-x" tabindex="0" role="img" aria-label=${`${this.label}. ${summary}`}>
      <div
        class="drawing"
        part="drawing"
        style=${`block-size: ${height}px; min-inline-size: ${leastWidth}px`}
        @transitionend=${(event: TransitionEvent) => event.propertyName === 'color' && this.#redraw()}
      ></div>
    </div>`;
  }

  #table({ columns, rows }: DataChart): TemplateResult {
    return html`<div class="scroll" part="table" tabindex="0" role="region" aria-label=${this.label}>
      <table>
        <thead>
          <tr>
            ${columns.map((column, i) => html`<th scope="col" class=${i === 0 ? '' : 'number'}>${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([name, ...fields]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${fields.map((field) => html`<td class="number">${field}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #redraw(): void {
    this.#option = undefined;
    this.requestUpdate();
  }

  readonly #toggleTable = (): void => {
    this.isTable = !this.isTable;
  };
}

function keyOf({ key }: DataChart): TemplateResult | typeof nothing {
  if (!key) return nothing;
  return html`<ul class="key" role="list" aria-label=${strings.key}>
    ${key.map(({ swatch, text }) => html`<li><i class=${swatch}></i>${text}</li>`)}
  </ul>`;
}
