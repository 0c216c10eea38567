import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Evidence } from '../../activity/report';
import { focusRing } from '../../styles/focus.styles';
import { languageOf, numberFormat } from '../intl-cache';
import '../moment-ago/moment-ago.define';
import { evidenceLineStrings as strings } from './evidence-line.strings';
import { evidenceLineStyles } from './evidence-line.styles';

/**
 * `<rollcall-evidence-line>`: what a figure rests on, how old that is, how much of the period it covers, and what to
 * know before relying on it. Draws nothing without `evidence`.
 *
 * @csspart source - The sentence.
 * @csspart notes - What to know, folded away.
 */
export class EvidenceLineElement extends LitElement {
  static override readonly styles = [focusRing, evidenceLineStyles];

  /** What the figure rests on (`activity/report.ts`). */
  @property({ attribute: false }) evidence: Evidence | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const { evidence } = this;
    if (!evidence) return nothing;
    return html`<p part="source"><bdi>${this.#source(evidence)}</bdi></p>
      ${notes(evidence)}`;
  }

  #source(evidence: Evidence): TemplateResult | string {
    if (evidence.kind === 'none') return strings.none;
    const words = evidence.kind === 'audit-log' ? strings.auditLog : strings.roster(evidence.roster);
    const age =
      evidence.asOf === undefined ? nothing : html`, <rollcall-moment-ago .at=${evidence.asOf}></rollcall-moment-ago>`;
    return html`${words}${age}${this.#coverage(evidence)}`;
  }

  /** Rosters tell of moments, not of days: coverage means something for the audit log only. */
  #coverage({ kind, coveredDays, periodDays }: Evidence): TemplateResult | typeof nothing {
    if (kind !== 'audit-log') return nothing;
    const number = numberFormat(languageOf(this));
    const text = strings.covered(number.format(coveredDays), number.format(periodDays), periodDays === 1);
    return html`, <span class=${coveredDays < periodDays ? 'short' : ''}>${text}</span>`;
  }
}

function notes({ notes }: Evidence): TemplateResult | typeof nothing {
  if (notes.length === 0) return nothing;
  return html`<details part="notes">
    <summary><bdi>${strings.notes(notes.length)}</bdi></summary>
    <ul>
      ${notes.map((note) => html`<li><bdi>${note}</bdi></li>`)}
    </ul>
  </details>`;
}
