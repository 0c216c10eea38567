import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { type Deployment, isSingleTenant } from '../../activity/organization';
import { presetsOf } from '../../activity/period';
import type { PlotKind, PlotQuery, PlotReport } from '../../activity/report';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import '../notice/notice.define';
import { type PeriodChangedEvent } from '../period-picker/period-picker.element';
import '../period-picker/period-picker.define';
import '../plot-card/plot-card.define';
import { activityViewStrings as strings } from './activity-view.strings';
import { activityViewStyles } from './activity-view.styles';
import { type PlotPresets, choosePreset, defaultPresets, queriesOf } from './plot-presets';
import { knownPoints, plotFigure } from './plot-figure';

/** Answers the view's questions. Rejections become the error state; their `message` is the sentence shown. */
export type LoadPlots = (queries: readonly PlotQuery[], signal: AbortSignal) => Promise<readonly PlotReport[]>;

/** Fired after the reader chose a period, so that the choice can be remembered. */
export class PresetsChangedEvent extends CustomEvent<{ readonly presets: PlotPresets }> {
  constructor(presets: PlotPresets) {
    super('presets-changed', { detail: { presets }, bubbles: true, composed: true });
  }
}

/**
 * `<rollcall-activity-view>`: exactly W&B's own activity views for a deployment, from whatever source answers `load`.
 * Fires `presets-changed` and `connect-requested`.
 */
export class ActivityViewElement extends LitElement {
  static override styles = [buttons, focusRing, visuallyHidden, activityViewStyles];

  @property() deployment: Deployment = 'multi-tenant';
  @property({ attribute: false }) load: LoadPlots | undefined;
  /** Remembered periods; W&B's defaults without. */
  @property({ attribute: false }) presets: PlotPresets | undefined;
  /** Change it to read everything anew (new data came). */
  @property({ type: Number }) revision = 0;
  /** Whether the empty state offers to connect the organization. */
  @property({ type: Boolean }) connected = false;
  protected readonly reports = new Task(this, {
    task: async ([load, presets], { signal }): Promise<readonly PlotReport[]> => {
      if (!load) return [];
      return load(queriesOf(presets), signal);
    },
    args: () => [this.load, this.currentPresets, this.revision] as const,
  });

  private get currentPresets(): PlotPresets {
    return this.presets ?? this.defaults;
  }

  /** One object per deployment: the task compares its arguments by identity. */
  private get defaults(): PlotPresets {
    return defaultPresets(this.deployment);
  }

  protected override render(): TemplateResult {
    return html`
      ${isSingleTenant(this.deployment) ? nothing : this.sharedPicker()}
      ${this.reports.render({
        initial: () => this.skeleton(),
        pending: () => this.pending(),
        complete: (reports) => this.plots(reports, false),
        error: (error) => this.failure(error),
      })}
    `;
  }

  private sharedPicker(): TemplateResult {
    return html`<div class="bar">
      <rollcall-period-picker
        label=${strings.allPlots}
        .presets=${presetsOf(this.deployment)}
        .value=${this.currentPresets['weekly-active'] ?? 'last-30-days'}
        @period-changed=${(event: PeriodChangedEvent) => this.choose('weekly-active', event)}
      ></rollcall-period-picker>
    </div>`;
  }

  private plots(reports: readonly PlotReport[], isOld: boolean): TemplateResult {
    return html`<div class="plots ${isOld ? 'is-old' : ''}" aria-busy=${isOld}>
      ${reports.map((report) => this.card(report))}
    </div>`;
  }

  private card(report: PlotReport): TemplateResult {
    const title = (isSingleTenant(this.deployment) ? strings.singleTenant : strings.multiTenant)[report.plot];
    return html`<rollcall-plot-card
      heading=${title}
      preset=${report.period.preset}
      points=${knownPoints(report)}
      data-plot=${report.plot}
      .period=${report.period}
      .evidence=${report.evidence}
    >
      ${
        isSingleTenant(this.deployment)
          ? html`<rollcall-period-picker
              slot="picker"
              label=${strings.periodOf(title)}
              .presets=${presetsOf(this.deployment)}
              .value=${this.currentPresets[report.plot] ?? report.period.preset}
              @period-changed=${(event: PeriodChangedEvent) => this.choose(report.plot, event)}
            ></rollcall-period-picker>`
          : nothing
      }
      ${plotFigure(report, title, this.connected ? undefined : this.askToConnect)}
    </rollcall-plot-card>`;
  }

  /** The last answer stays, dimmed, while the next one is on its way. */
  private pending(): TemplateResult {
    const { value } = this.reports;
    return value && value.length > 0 ? this.plots(value, true) : this.skeleton();
  }

  private skeleton(): TemplateResult {
    const cards = queriesOf(this.currentPresets);
    return html`<div class="plots" aria-busy="true">
      <span class="visually-hidden" role="status">${strings.loading}</span>
      ${cards.map(() => html`<div class="skeleton"></div>`)}
    </div>`;
  }

  private failure(error: unknown): TemplateResult {
    return html`<rollcall-notice tone="error" role="alert">
      ${error instanceof Error && error.message ? error.message : strings.failed}
      <button slot="action" type="button" @click=${() => void this.reports.run()}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  private choose(plot: PlotKind, event: PeriodChangedEvent): void {
    event.stopPropagation();
    this.presets = choosePreset(this.deployment, this.currentPresets, plot, event.detail.preset);
    this.dispatchEvent(new PresetsChangedEvent(this.presets));
  }

  private readonly askToConnect = (): void => {
    this.dispatchEvent(new CustomEvent('connect-requested', { bubbles: true, composed: true }));
  };
}
