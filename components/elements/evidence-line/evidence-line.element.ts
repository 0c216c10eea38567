import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Evidence } from '../../activity/report';
import { focusRing } from '../../styles/focus.styles';
import '../moment-ago/moment-ago.define';
import { evidenceLineStrings as strings } from './evidence-line.strings';

/** `<rollcall-evidence-line>`: what a figure rests on, how old that is, how much of the period it covers, and caveats. */
export class EvidenceLineElement extends LitElement {
  static override styles = [
    focusRing,
    css`
      :host {
        display: block;
        color: var(--rollcall-text-muted);
        font-size: var(--rollcall-size-sm);
        line-height: 18px;
      }

      summary {
        inline-size: fit-content;
        cursor: pointer;
      }

      ul {
        margin: 4px 0 0;
        padding-inline-start: 18px;
      }
    `,
  ];

  @property({ attribute: false }) evidence: Evidence | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { evidence } = this;
    if (!evidence) return nothing;
    return html`<span>${this.source(evidence)}${this.coverage(evidence)}</span>${this.notes(evidence)}`;
  }

  private source(evidence: Evidence): TemplateResult | string {
    if (evidence.kind === 'none') return strings.none;
    const words = evidence.kind === 'audit-log' ? strings.auditLog : strings.roster(evidence.roster);
    if (evidence.asOf === undefined) return words;
    return html`${words}, <rollcall-moment-ago .at=${evidence.asOf}></rollcall-moment-ago>`;
  }

  private coverage(evidence: Evidence): string {
    if (evidence.kind !== 'audit-log') return '';
    return `, ${strings.covered(evidence.coveredDays, evidence.periodDays)}`;
  }

  private notes({ notes }: Evidence): TemplateResult | typeof nothing {
    if (notes.length === 0) return nothing;
    return html`<details>
      <summary>${strings.notes(notes.length)}</summary>
      <ul>
        ${notes.map((note) => html`<li>${note}</li>`)}
      </ul>
    </details>`;
  }
}
