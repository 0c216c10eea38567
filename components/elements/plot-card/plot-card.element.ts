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
 * `<rollcall-plot-card>`: the frame every plot shares: title, period written out, the plot (default slot), the picker
 * (slot `picker`) and what it rests on. Its attributes tell from outside what is drawn: `heading`, `preset` (of the
 * period drawn), `points` (known buckets or rows), `old` (a newer picture is on its way).
 */
export class PlotCardElement extends LitElement {
  static override readonly styles = plotCardStyles;

  @property({ reflect: true }) heading = '';
  @property({ attribute: false }) period: Period | undefined;
  /** What the period is called, where no picker in the card says so. */
  @property({ attribute: 'period-name' }) periodName = '';
  @property({ attribute: false }) evidence: Evidence | undefined;
  @property({ reflect: true }) preset: string | null = null;
  @property({ type: Number, reflect: true }) points = 0;
  @property({ type: Boolean, reflect: true }) old = false;

  protected override render(): TemplateResult {
    return html`
      <div class="head">
        <div>
          <h2>${this.heading}</h2>
          <p class="period">${this.period ? this.#writtenOut(this.period) : nothing}</p>
        </div>
        <slot name="picker"></slot>
      </div>
      <div class="body"><slot></slot></div>
      <rollcall-evidence-line .evidence=${this.evidence}></rollcall-evidence-line>
    `;
  }

  #writtenOut({ from, to }: Period): string {
    const days = strings.period(daySpan(from, to, languageOf(this)));
    return this.periodName ? strings.named(this.periodName, days) : days;
  }
}
