import { Task } from '@lit/task';
import { LitElement, type TemplateResult, css, html, nothing, unsafeCSS } from 'lit';
import { property, state } from 'lit/decorators.js';
import { instant } from '../../../components/activity/day';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PeriodChoice } from '../../../components/activity/period';
import { svgOfChart } from '../../../components/charts/svg-of-chart';
import { languageOf } from '../../../components/elements/intl-cache';
import { type Ask, isPrivate, valueOf } from '../../messaging/ask';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { taskView } from '../insights/insights-task';
import { saveBlob } from '../save-blob';
import { chartFileName } from '../trends/keep-chart';
import { printDocument } from './print-document';
import { CHART_HEIGHT, CHART_WIDTH, type ReportChoices, type ReportParts, reportContent } from './report-content';
import { REPORT_CSS } from './report-css';
import { htmlText, reportDocument } from './report-document';
import { reportMarkdown } from './report-markdown';
import { reportStrings as strings } from './report.strings';

const MOST_LEADERS = 10;

/** A report ready to be shown, saved and printed. */
interface MadeReport {
  readonly page: Document;
  readonly markdown: string;
  readonly hasAllCharts: boolean;
}

/**
 * `<rollcall-report-panel>`: one page on the period, to look at, print, and send as HTML or Markdown. Names of people are
 * left out unless asked for. Give it `ask`, `organization` and `preset`; `revision` makes it ask again.
 */
export class ReportPanelElement extends LitElement {
  static override readonly styles = [
    ...insightsPanelStyles,
    css`
      ${unsafeCSS(REPORT_CSS.replaceAll(/body, /g, '').replace(/@page[^}]*}/, ''))}

      .report {
        border: 1px solid var(--rollcall-line);
        border-radius: var(--rollcall-radius-md);
      }

      label.choice {
        flex: none;
        flex-direction: row;
        align-items: center;
        gap: 6px;
        color: inherit;
        font-size: var(--rollcall-size-md);
      }

      label.choice input {
        inline-size: 16px;
        min-block-size: 16px;
        accent-color: var(--rollcall-action);
      }

      .fields {
        align-items: center;
        margin-block: var(--rollcall-space-3);
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** What the report calls it; its id if absent. */
  @property({ attribute: false }) organizationName: string | undefined;
  @property() preset: PeriodChoice = 'last-30-days';
  @property({ type: Number }) revision = 0;
  @state() private choices: ReportChoices = { withNames: false, withTeams: true };
  @state() private said = '';

  readonly #parts = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.revision] as const,
    task: async ([ask, organization, preset]) =>
      ask && organization ? readParts(ask, organization, preset) : undefined,
  });

  readonly #made = new Task(this, {
    args: () => [this.#parts.value, this.choices, this.organizationName] as const,
    task: async ([parts, choices, organization]) =>
      parts
        ? makeReport({ ...parts, organization: organization ?? parts.organization }, choices, languageOf(this))
        : undefined,
  });

  protected override render(): TemplateResult {
    if (this.#parts.error !== undefined) return taskView(this.#parts, () => html``);
    return taskView(this.#made, (made) => (made ? this.#view(made) : html``));
  }

  #view(made: MadeReport): TemplateResult {
    return html`<p class="hint">${strings.lead}</p>
      <div class="fields">
        ${this.#choice('withTeams', strings.teams)} ${this.#choice('withNames', strings.names)}
        <button class="primary" type="button" @click=${() => printDocument(made.page, REPORT_CSS)}>
          ${strings.print}
        </button>
        <button type="button" @click=${() => this.#save(htmlText(made.page), 'html', 'text/html')}>
          ${strings.html}
        </button>
        <button type="button" @click=${() => this.#save(made.markdown, 'md', 'text/markdown')}>
          ${strings.markdown}
        </button>
        <button type="button" @click=${() => this.#copy(made.markdown)}>${strings.copy}</button>
        <span role="status">${this.said}</span>
      </div>
      ${made.hasAllCharts ? nothing : html`<p class="problem">${strings.chartFailed}</p>`}
      <div class="report" role="region" aria-label=${strings.preview} tabindex="0">
        ${Array.from(made.page.body.children, (child) => document.importNode(child, true))}
      </div>`;
  }

  #choice(name: keyof ReportChoices, text: string): TemplateResult {
    const turn = () => (this.choices = { ...this.choices, [name]: !this.choices[name] });
    return html`<label class="choice">
      <input type="checkbox" .checked=${this.choices[name]} @change=${turn} /> ${text}
    </label>`;
  }

  #save(text: string, extension: string, type: string): void {
    const range = this.#parts.value?.trends.range;
    if (!range || !this.organization) return;
    saveBlob(
      new Blob([text], { type: `${type};charset=utf-8` }),
      chartFileName(this.organizationName ?? this.organization, 'report', range.to, extension),
    );
  }

  async #copy(markdown: string): Promise<void> {
    this.said = await navigator.clipboard.writeText(markdown).then(
      () => strings.copied,
      () => strings.copyFailed,
    );
  }
}

async function readParts(ask: Ask, organization: OrganizationId, preset: PeriodChoice): Promise<ReportParts> {
  const asked = { organization, preset };
  const choices = valueOf(await ask('insights.seat-choices', { organization }));
  const { dormantAfterDays, graceDays, exclusions } = choices;
  const [overview, trends, teams, seats, leaders] = await Promise.all([
    ask('insights.overview', asked),
    ask('insights.trends', asked),
    ask('insights.teams', asked),
    ask('insights.seats', { organization, policy: { dormantAfterDays, graceDays, exclusions } }),
    ask('insights.leaderboard', { ...asked, order: 'most', limit: MOST_LEADERS }),
  ]);
  return {
    organization,
    choices,
    overview: valueOf(overview),
    trends: valueOf(trends),
    teams: valueOf(teams),
    seats: valueOf(seats),
    ...(!isPrivate(leaders) && { leaders: valueOf(leaders) }),
  };
}

async function makeReport(parts: ReportParts, choices: ReportChoices, locale: string): Promise<MadeReport> {
  const content = reportContent(parts, choices, instant(Date.now()), locale);
  const charts = await Promise.all(
    content.charts.map(({ option }) => svgOfChart(option, CHART_WIDTH, CHART_HEIGHT).catch(() => undefined)),
  );
  return {
    page: reportDocument(content, charts, locale),
    markdown: reportMarkdown(content, parts.trends, locale),
    hasAllCharts: charts.every((chart) => chart !== undefined),
  };
}
