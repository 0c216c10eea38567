import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Period } from '../../activity/period';
import type { Evidence } from '../../activity/report';
import { daySpan } from '../../charts/day-text';
import '../evidence-line/evidence-line.define';
import { languageOf } from '../intl-cache';
import { plotCardStrings as strings } from './plot-card.strings';
import { plotCardStyles } from './plot-card.styles';

/**
 * `<rollcall-plot-card>`: the frame every plot shares: title, period written out, the plot, its picker and what it rests
 * on. Its attributes tell from outside what is drawn.
 *
 * @slot - The plot.
 * @slot picker - What chooses its period.
 * @csspart head - Title, period and picker.
 * @csspart heading - The title.
 * @csspart period - The period, written out.
 * @csspart body - Around the plot.
 */
export class PlotCardElement extends LitElement {
  static override readonly styles = plotCardStyles;

  /** The title. */
  @property({ reflect: true }) heading = '';
  /** The days drawn, written out under the title. */
  @property({ attribute: false }) period: Period | undefined;
  /** What the period is called, where no picker in the card says so. */
  @property({ attribute: 'period-name' }) periodName = '';
  /** What the plot rests on (`activity/report.ts`); no line without. */
  @property({ attribute: false }) evidence: Evidence | undefined;
  /** Preset of the period drawn. */
  @property({ reflect: true }) preset: string | null = null;
  /** How many buckets or rows are known. */
  @property({ type: Number, reflect: true }) points = 0;
  /** A newer picture is on its way: this one is drawn faint. */
  @property({ type: Boolean, reflect: true }) old = false;

  protected override render(): TemplateResult {
    return html`
      <div class="head" part="head">
        <div>
          <h2 part="heading">${this.heading}</h2>
          <p class="period" part="period">${this.period ? this.#writtenOut(this.period) : nothing}</p>
        </div>
        <slot name="picker"></slot>
      </div>
      <div class="body" part="body"><slot></slot></div>
      <rollcall-evidence-line .evidence=${this.evidence}></rollcall-evidence-line>
    `;
  }

  #writtenOut({ from, to }: Period): string {
    const days = strings.period(daySpan(from, to, languageOf(this)));
    return this.periodName ? strings.named(this.periodName, days) : days;
  }
}
