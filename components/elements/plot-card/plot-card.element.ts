import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Period } from '../../activity/period';
import type { Evidence } from '../../activity/report';
import { longDay } from '../../charts/day-text';
import '../evidence-line/evidence-line.define';
import { plotCardStrings as strings } from './plot-card.strings';

/**
 * `<rollcall-plot-card>`: the frame every plot shares: title, period written out, the plot (default slot), the picker
 * (slot `picker`) and what it rests on. Its attributes tell from outside what is drawn: `heading`, `preset`, `points`
 * (known buckets or rows).
 */
export class PlotCardElement extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      gap: var(--rollcall-space-2);
      box-sizing: border-box;
      min-inline-size: 0;
      padding: var(--rollcall-space-4);
      border: 1px solid var(--rollcall-line);
      border-radius: var(--rollcall-radius-md);
      background: var(--rollcall-surface);
    }

    .head {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 12px;
      align-items: flex-start;
      justify-content: space-between;
    }

    h2 {
      margin: 0;
      font-size: var(--rollcall-size-lg);
      font-weight: var(--rollcall-weight-strong);
      line-height: 24px;
    }

    .period {
      margin: 0;
      color: var(--rollcall-text-muted);
      font-size: var(--rollcall-size-sm);
      line-height: 18px;
    }

    ::slotted(:not([slot])) {
      flex: 1;
    }
  `;

  @property({ reflect: true }) heading = '';
  @property({ attribute: false }) period: Period | undefined;
  @property({ attribute: false }) evidence: Evidence | undefined;
  /** The period's preset, for whoever looks from outside. */
  @property({ reflect: true }) preset = '';
  /** Known buckets or rows drawn. */
  @property({ type: Number, reflect: true }) points = 0;

  protected override render(): TemplateResult {
    return html`
      <div class="head">
        <div>
          <h2>${this.heading}</h2>
          ${this.period ? html`<p class="period">${this.writtenOut(this.period)}</p>` : nothing}
        </div>
        <slot name="picker"></slot>
      </div>
      <slot></slot>
      <rollcall-evidence-line .evidence=${this.evidence}></rollcall-evidence-line>
    `;
  }

  private writtenOut({ from, to }: Period): string {
    return strings.period(longDay(from, navigator.language), longDay(to, navigator.language));
  }
}
