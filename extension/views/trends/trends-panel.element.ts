import { Task } from '@lit/task';
import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PeriodChoice } from '../../../components/activity/period';
import type { SeriesPoint } from '../../../components/activity/report';
import { ACTIVATION_DAYS } from '../../../components/activity/trends/first-activity';
import type { Cohorts, Trends } from '../../../components/activity/trends/trends';
import { dayRange } from '../../../components/charts/day-text';
import type { DataChart } from '../../../components/charts/options/data-chart';
import '../../../components/elements/chart-figure/chart-figure.define';
import type { ChartDownloadEvent } from '../../../components/elements/chart-figure/chart-figure.element';
import '../../../components/elements/data-chart/data-chart.define';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/series-chart/series-chart.define';
import { type Ask, valueOf } from '../../messaging/ask';
import { insightsPanelStyles } from '../insights/insights-panel.styles';
import { taskView } from '../insights/insights-task';
import { activationChart } from './activation-chart';
import { calendarChart } from './calendar-chart';
import { keepChart } from './keep-chart';
import { privacyStrings } from '../privacy/privacy.strings';
import { areAllHidden, areCellsHidden, areSomeHidden, areSplitsHidden } from './hidden-parts';
import { lifecycleChart } from './lifecycle-chart';
import { type RetentionMode, retentionChart } from './retention-chart';
import { seriesRows } from './series-rows';
import { spreadChart } from './spread-chart';
import { trendsStrings as strings } from './trends.strings';

/** What was asked, drawn once: the same charts again while nothing else was asked. */
interface Drawn {
  readonly trends: Trends;
  readonly lifecycle: DataChart;
  readonly calendar: DataChart;
  readonly spread: DataChart | undefined;
}

/** The same of what no period applies to. */
interface DrawnCohorts {
  readonly cohorts: Cohorts;
  readonly activation: DataChart;
  readonly retention: Readonly<Record<RetentionMode, DataChart>>;
}

/**
 * `<rollcall-trends-panel>`: how the use of W&B goes on: series, growth, habits, retention and first activity, each with
 * its table, its sentence and its downloads. Give it `ask`, `organization` and `preset`; `revision` makes it ask again.
 */
export class TrendsPanelElement extends LitElement {
  static override readonly styles = [
    ...insightsPanelStyles,
    css`
      .charts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr));
        gap: var(--rollcall-space-4);
        margin-block-start: var(--rollcall-space-2);
      }

      .wide {
        grid-column: 1 / -1;
      }

      .modes button[aria-pressed='true'] {
        background: var(--rollcall-accent-soft);
        color: var(--rollcall-accent);
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** What files call it; its id if absent. */
  @property({ attribute: false }) organizationName: string | undefined;
  @property() preset: PeriodChoice = 'last-30-days';
  @property({ type: Number }) revision = 0;
  @state() private mode: RetentionMode = 'bounded';

  readonly #trends = new Task(this, {
    args: () => [this.ask, this.organization, this.preset, this.revision] as const,
    task: async ([ask, organization, preset]) =>
      ask && organization
        ? drawnOf(valueOf(await ask('insights.trends', { organization, preset })), languageOf(this))
        : undefined,
  });

  readonly #cohorts = new Task(this, {
    args: () => [this.ask, this.organization, this.revision] as const,
    task: async ([ask, organization]) =>
      ask && organization
        ? drawnCohorts(valueOf(await ask('insights.cohorts', { organization })), languageOf(this))
        : undefined,
  });

  protected override render(): TemplateResult {
    return taskView(this.#trends, (drawn) => (drawn ? this.#view(drawn) : html``));
  }

  #view(drawn: Drawn): TemplateResult {
    const { trends, calendar, spread } = drawn;
    const { range, evidence } = trends;
    const isRead = evidence.kind !== 'none';
    return html`<p class="hint">${dayRange(range.from, range.to, languageOf(this))}</p>
      <div class="charts" @chart-download=${this.#keep}>
        ${
          isRead
            ? html`${this.#series(strings.weekly, strings.weeklyHint, trends.weekly, 'week')}
              ${this.#series(strings.daily, strings.dailyHint, trends.daily, 'day')} ${this.#growth(drawn)}
              ${
                spread
                  ? this.#chart(strings.spread.title, spread, {
                      hint: strings.spread.hint,
                      note: this.#bounded(trends),
                    })
                  : nothing
              }
              ${this.#chart(strings.calendar.title, calendar, { hint: strings.calendar.hint, isWide: true })}`
            : html`<p class="wide">${strings.unread}</p>`
        }
        ${taskView(this.#cohorts, (cohorts) => (cohorts ? html`${this.#retention(cohorts)} ${this.#activation(cohorts)}` : html``))}
      </div>
      <ul class="notes">
        ${evidence.notes.map((note) => html`<li>${note}</li>`)}
      </ul>`;
  }

  #series(heading: string, hint: string, points: readonly SeriesPoint[], bucket: 'day' | 'week'): TemplateResult {
    return html`<rollcall-chart-figure heading=${heading} .data=${seriesRows(points)}>
      <p slot="hint">${hint}</p>
      <rollcall-series-chart label=${heading} bucket=${bucket} .points=${points}></rollcall-series-chart>
    </rollcall-chart-figure>`;
  }

  #chart(
    heading: string,
    chart: DataChart,
    { hint, note, isWide }: { readonly hint: string; readonly note?: string | undefined; readonly isWide?: boolean },
  ): TemplateResult {
    return html`<rollcall-chart-figure class=${isWide ? 'wide' : ''} heading=${heading} .data=${chart}>
      <p slot="hint">${hint}</p>
      <p slot="hint">${chart.summary}</p>
      ${note ? html`<p slot="hint">${note}</p>` : nothing}
      <rollcall-data-chart label=${heading} .chart=${chart}></rollcall-data-chart>
    </rollcall-chart-figure>`;
  }

  #absent(heading: string, why: string): TemplateResult {
    return html`<section class="tile">
      <h3>${heading}</h3>
      <p class="hint">${why}</p>
    </section>`;
  }

  #growth({ trends, lifecycle }: Drawn): TemplateResult {
    const { title, hint, none } = strings.lifecycle;
    if (trends.lifecycle.every(({ kind }) => kind === 'unknown')) return this.#absent(title, none);
    if (areAllHidden(trends.lifecycle)) return this.#absent(title, privacyStrings.allHidden);
    const isSaid = lifecycle.summary === privacyStrings.someHidden;
    const note = areSomeHidden(trends.lifecycle) && !isSaid ? privacyStrings.someHidden : undefined;
    return this.#chart(title, lifecycle, { hint, note });
  }

  #bounded({ spread }: Trends): string | undefined {
    return spread.kind === 'known' && spread.isBounded ? strings.spread.bounded : undefined;
  }

  #retention({ cohorts: { retention, hiddenMonths = 0 }, retention: charts }: DrawnCohorts): TemplateResult {
    const { title, hint, modes, none, undated } = strings.retention;
    if (retention.cohorts.length === 0) return this.#absent(title, hiddenMonths > 0 ? privacyStrings.allHidden : none);
    const chart = charts[this.mode];
    const number = numberFormat(languageOf(this));
    return html`<rollcall-chart-figure class="wide" heading=${title} .data=${chart}>
      <p slot="hint">${hint}</p>
      <p slot="hint">${chart.summary}</p>
      ${hiddenMonths > 0 || areCellsHidden(retention) ? html`<p slot="hint">${privacyStrings.someHidden}</p>` : nothing}
      ${retention.undated > 0 ? html`<p slot="hint">${undated(number.format(retention.undated))}</p>` : nothing}
      <span slot="hint" class="modes" role="group" aria-label=${strings.retention.mode}>
        ${(['bounded', 'unbounded'] as const).map(
          (mode) =>
            html`<button
              type="button"
              aria-pressed=${mode === this.mode ? 'true' : 'false'}
              @click=${() => (this.mode = mode)}
            >
              ${modes[mode]}
            </button> `,
        )}
      </span>
      <rollcall-data-chart label=${title} .chart=${chart}></rollcall-data-chart>
    </rollcall-chart-figure>`;
  }

  #activation({ cohorts: { firstActivity, hiddenMonths = 0 }, activation }: DrawnCohorts): TemplateResult {
    const { title, hint, none, unknown } = strings.activation;
    if (!firstActivity.all) return this.#absent(title, none);
    if (firstActivity.months.length === 0 && hiddenMonths > 0) return this.#absent(title, privacyStrings.allHidden);
    const number = numberFormat(languageOf(this));
    const notes = [
      ...(hiddenMonths > 0 || areSplitsHidden(firstActivity) ? [privacyStrings.someHidden] : []),
      ...(firstActivity.unknown > 0 ? [unknown(number.format(firstActivity.unknown))] : []),
    ];
    const note = notes.length > 0 ? notes.join(' ') : undefined;
    return this.#chart(title, activation, { hint: hint(number.format(ACTIVATION_DAYS)), note, isWide: true });
  }

  readonly #keep = ({ detail }: ChartDownloadEvent): void => {
    const range = this.#trends.value?.trends.range;
    if (range && this.organization) keepChart(detail, this.organizationName ?? this.organization, range.to);
  };
}

function drawnOf(trends: Trends, locale: string): Drawn {
  const { spread, lifecycle, daily } = trends;
  return {
    trends,
    lifecycle: lifecycleChart(lifecycle, locale),
    calendar: calendarChart(daily, locale),
    spread: spread.kind === 'known' ? spreadChart(spread, locale) : undefined,
  };
}

function drawnCohorts(cohorts: Cohorts, locale: string): DrawnCohorts {
  const { retention, firstActivity } = cohorts;
  return {
    cohorts,
    activation: activationChart(firstActivity, locale),
    retention: {
      bounded: retentionChart(retention, 'bounded', locale),
      unbounded: retentionChart(retention, 'unbounded', locale),
    },
  };
}
