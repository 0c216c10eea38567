import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type DaySources, LOG_SOURCES } from '../../../components/activity/day-sources';
import { utcDay } from '../../../components/activity/day';
import type { CoverageGap } from '../../../components/activity/metrics/history-coverage';
import type { OrganizationId } from '../../../components/activity/organization';
import { dayRange, longDay } from '../../../components/charts/day-text';
import '../../../components/elements/coverage-strip/coverage-strip.define';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { HistoryEvidence } from '../../history-messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { evidencePanelStrings as strings } from './evidence-panel.strings';
import './set-aside.define';
import { partStyles } from './part.styles';

/** How many gaps are named one by one. */
const NAMED_GAPS = 24;

/** `<rollcall-evidence-panel>`: which days are known, which are missing, and what no source of this deployment shows. */
export class EvidencePanelElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    partStyles,
    css`
      h3 {
        margin-block: var(--rollcall-space-3) var(--rollcall-space-2);
      }

      summary {
        inline-size: fit-content;
        min-block-size: 24px;
        border-radius: var(--rollcall-radius-sm);
        cursor: pointer;
      }

      details {
        margin-block-start: var(--rollcall-space-2);
        font-size: var(--rollcall-size-sm);
        line-height: 20px;
      }

      details ul {
        margin: 0;
        padding-inline-start: 18px;
        columns: 240px 4;
      }

      rollcall-coverage-strip {
        margin-block-end: var(--rollcall-space-3);
      }

      .spots {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
        gap: var(--rollcall-space-3) var(--rollcall-space-5);
        margin: var(--rollcall-space-2) 0 0;
      }

      dt {
        font-weight: var(--rollcall-weight-strong);
      }

      dd {
        margin: 0;
        color: var(--rollcall-text-muted);
        line-height: 18px;
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** Change it to read anew. */
  @property({ type: Number }) revision = 0;
  @state() private evidence: HistoryEvidence | undefined;
  @state() private problem: Problem | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organization')) this.evidence = undefined;
    if (changed.has('ask') || changed.has('organization') || changed.has('revision')) void this.#read();
  }

  async #read(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('evidence.read', { organization });
    if (organization !== this.organization) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.evidence = answer.value;
  }

  protected override render(): TemplateResult {
    return html`<h3>${strings.days}</h3>
      ${this.problem ? this.#failure(this.problem) : nothing} ${this.#content()}`;
  }

  #failure(problem: Problem): TemplateResult {
    return html`<rollcall-notice tone="error" role="alert">
      ${sentenceOf(problem)}
      <button slot="action" type="button" @click=${() => void this.#read()}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { evidence } = this;
    if (!evidence) return this.problem ? nothing : html`<p class="hint" role="status">${strings.loading}</p>`;
    const { coverage, blindSpots } = evidence;
    return html`<rollcall-coverage-strip
        .from=${coverage.from}
        .coverage=${coverage.days}
        .sources=${evidence.daySources}
      ></rollcall-coverage-strip>
      ${this.#daysText(evidence)} ${this.#gaps(coverage.gaps)} ${this.#kept(evidence)}
      <rollcall-set-aside
        .ask=${this.ask}
        .organization=${this.organization}
        .records=${evidence.setAside}
        @set-aside-deleted=${() => void this.#read()}
      ></rollcall-set-aside>
      <details class="blind">
        <summary>${strings.blindSpots}</summary>
        <dl class="spots">
          ${blindSpots.map(
            ({ what, why }) =>
              html`<div>
                <dt>${what}</dt>
                <dd>${why}</dd>
              </div>`,
          )}
        </dl>
      </details>`;
  }

  #daysText({ coverage, daySources }: HistoryEvidence): TemplateResult {
    const { complete, partial, gaps } = coverage;
    if (complete + partial === 0) return html`<p class="hint">${strings.none}</p>`;
    const missing = gaps.reduce((days, gap) => days + lengthOf(gap), 0);
    return html`<p class="hint">
      ${strings.covered(complete, this.#number(complete), partial, this.#number(partial))}
      ${missing > 0 ? strings.missing(missing, this.#number(missing)) : strings.whole} ${this.#tellers(daySources)}
    </p>`;
  }

  /** Who told of how many days; a day that two told of counts for both, and is said to. */
  #tellers(days: readonly DaySources[]): string {
    const counts = LOG_SOURCES.flatMap((source) => {
      const count = days.filter((day) => day[source] !== 'unread').length;
      return count > 0 ? [strings.told[source](count, this.#number(count))] : [];
    });
    const shared = days.filter((day) => LOG_SOURCES.filter((source) => day[source] !== 'unread').length > 1).length;
    return strings.tellers(counts, shared, this.#number(shared));
  }

  #gaps(gaps: readonly CoverageGap[]): TemplateResult | typeof nothing {
    if (gaps.length === 0) return nothing;
    const unnamed = gaps.length - NAMED_GAPS;
    return html`<details class="gaps">
      <summary>${strings.gapsTitle}</summary>
      <ul>
        ${gaps.slice(0, NAMED_GAPS).map((gap) => html`<li>${this.#gap(gap)}</li>`)}
        ${unnamed > 0 ? html`<li>${strings.moreGaps(this.#number(unnamed))}</li>` : nothing}
      </ul>
    </details>`;
  }

  #gap(gap: CoverageGap): string {
    const locale = languageOf(this);
    const days = lengthOf(gap);
    const range = days === 1 ? longDay(gap.from, locale) : dayRange(gap.from, gap.to, locale);
    return strings.gap(range, strings.dayCount(days, this.#number(days)), gap.coverage === 'partial');
  }

  #kept({ auditFiles, snapshots }: HistoryEvidence): TemplateResult {
    const { imported, unfinished } = auditFiles;
    const { days, from, to } = snapshots;
    const isKept = days > 0 && from !== undefined && to !== undefined;
    const range = isKept ? dayRange(utcDay(from), utcDay(to), languageOf(this)) : '';
    return html`<p class="hint">
      ${isKept ? strings.snapshots(days, this.#number(days), range) : strings.noSnapshots}
      ${imported > 0 ? strings.files(imported, this.#number(imported)) : nothing}
      ${unfinished > 0 ? strings.unfinishedFiles(unfinished, this.#number(unfinished)) : nothing}
    </p>`;
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}

function lengthOf({ from, to }: CoverageGap): number {
  return to - from + 1;
}
