import { Task, TaskStatus } from '@lit/task';
import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Deployment, isSingleTenant } from '../../activity/organization';
import { isPreset, presetsOf } from '../../activity/period';
import type { PlotKind, PlotQuery, PlotReport } from '../../activity/report';
import { buttons } from '../../styles/buttons.styles';
import { focusRing } from '../../styles/focus.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { languageOf } from '../intl-cache';
import '../notice/notice.define';
import type { PeriodChangedEvent } from '../period-picker/period-picker.element';
import { periodPickerStrings } from '../period-picker/period-picker.strings';
import '../period-picker/period-picker.define';
import '../plot-card/plot-card.define';
import { activityViewStrings as strings } from './activity-view.strings';
import { activityViewStyles } from './activity-view.styles';
import { announcementOf } from './announcement';
import { eligibleOf } from './headline';
import { knownPoints, plotFigure } from './plot-figure';
import { type PlotPresets, choosePreset, defaultPresets, queriesOf, sharedPreset } from './plot-presets';

/** Answers the view's questions. Rejections become the error state; their `message` is the sentence shown. */
export type LoadPlots = (queries: readonly PlotQuery[], signal: AbortSignal) => Promise<readonly PlotReport[]>;

/** Fired after the reader chose a period, so that the choice can be remembered. */
export class PresetsChangedEvent extends CustomEvent<{ readonly presets: PlotPresets }> {
  constructor(presets: PlotPresets) {
    super('presets-changed', { detail: { presets }, bubbles: true, composed: true });
  }
}

/**
 * `<rollcall-activity-view>`: exactly W&B's own activity views for a deployment (`wandb/activity.md`, A1 and A3), from
 * whatever answers `load`.
 *
 * @slot lead - Stands in one row with Multi-tenant's picker.
 * @fires {PresetsChangedEvent} presets-changed - After the reader chose a period; `detail.presets` are those of all plots.
 * @fires {CustomEvent<null>} connect-requested - The reader wants what only the audit log tells.
 * @csspart bar - The row above the plots.
 * @csspart plots - The grid of the plots.
 */
export class ActivityViewElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, activityViewStyles];

  /** Whose views, titles and periods: `multi-tenant`, `dedicated` or `self-managed`. */
  @property() deployment: Deployment = 'multi-tenant';
  /** Answers the questions of the plots; nothing is drawn without. A rejection's message is shown as the error. */
  @property({ attribute: false }) load: LoadPlots | undefined;
  /** Remembered periods; W&B's defaults without. */
  @property({ attribute: false }) presets: PlotPresets | undefined;
  /** Change it to read everything anew (new data came); what is shown stays until then. */
  @property({ type: Number }) revision = 0;
  /** Whether the organization is connected: its audit log can be read. */
  @property({ type: Boolean }) connected = false;

  /** The last answer, kept while the next is on its way or has failed. */
  #shown: readonly PlotReport[] = [];
  #isChoice = false;
  #announcement = '';

  protected readonly reports = new Task(this, {
    task: async ([load, presets], { signal }) => (load ? load(queriesOf(presets), signal) : []),
    args: () => [this.load, this.#presets, this.revision] as const,
    onComplete: (reports) => this.#show(reports),
  });

  /** One object per choice or deployment: the task compares its arguments by identity. */
  get #presets(): PlotPresets {
    return this.presets ?? defaultPresets(this.deployment);
  }

  get #titles(): Readonly<Record<PlotKind, string>> {
    return isSingleTenant(this.deployment) ? strings.singleTenant : strings.multiTenant;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another organization: nothing of the last one may stand under its name.
    if (changed.has('load') || changed.has('deployment')) this.#shown = [];
  }

  #show(reports: readonly PlotReport[]): void {
    this.#shown = reports;
    this.#announcement = this.#isChoice ? announcementOf(reports, this.#titles, languageOf(this)) : '';
    this.#isChoice = false;
  }

  protected override render(): TemplateResult {
    return html`<div class="bar" part="bar"><slot name="lead"></slot>${this.#sharedPicker()}</div>
      ${this.#failure()} ${this.#isHopeless ? nothing : this.#plots()}
      <p class="visually-hidden" role="status">${this.#announcement}</p>`;
  }

  get #isFailed(): boolean {
    return this.reports.status === TaskStatus.ERROR;
  }

  /** It failed, and there is nothing from before to show. */
  get #isHopeless(): boolean {
    return this.#isFailed && this.#shown.length === 0;
  }

  #sharedPicker(): TemplateResult | typeof nothing {
    if (isSingleTenant(this.deployment)) return nothing;
    return html`<rollcall-period-picker
      label=${strings.allPlots}
      .presets=${presetsOf(this.deployment)}
      .value=${sharedPreset(this.#presets)}
      @period-changed=${(event: PeriodChangedEvent) => this.#choose('weekly-active', event)}
    ></rollcall-period-picker>`;
  }

  #plots(): TemplateResult {
    const queries = queriesOf(this.#presets);
    const isBusy = !this.#isFailed && queries.some((query) => this.#isWaiting(query));
    return html`<div class="plots of-${queries.length}" part="plots" aria-busy=${isBusy ? 'true' : 'false'}>
      ${repeat(
        queries,
        ({ plot }) => plot,
        (query) => this.#card(query),
      )}
    </div>`;
  }

  #reportOf({ plot }: PlotQuery): PlotReport | undefined {
    return this.#shown.find((report) => report.plot === plot);
  }

  #isWaiting(query: PlotQuery): boolean {
    return this.#reportOf(query)?.period.preset !== query.preset;
  }

  #card(query: PlotQuery): TemplateResult {
    const report = this.#reportOf(query);
    const title = this.#titles[query.plot];
    return html`<rollcall-plot-card
      heading=${title}
      preset=${report?.period.preset ?? nothing}
      points=${report ? knownPoints(report) : 0}
      period-name=${report ? this.#periodName(report) : ''}
      data-plot=${query.plot}
      ?old=${report !== undefined && this.#isWaiting(query)}
      .period=${report?.period}
      .evidence=${report?.evidence}
    >
      ${isSingleTenant(this.deployment) ? this.#ownPicker(query, title) : nothing}
      ${report ? this.#figure(report, title) : skeleton()}
    </rollcall-plot-card>`;
  }

  /** Multi-tenant's count starts with a period of its own: its card has to say so, for the picker does not. */
  #periodName({ period }: PlotReport): string {
    if (isSingleTenant(this.deployment) || period.preset === sharedPreset(this.#presets)) return '';
    return isPreset(period.preset) ? periodPickerStrings[period.preset] : '';
  }

  #ownPicker({ plot, preset }: PlotQuery, title: string): TemplateResult {
    return html`<rollcall-period-picker
      slot="picker"
      label=${strings.periodOf(title)}
      .presets=${presetsOf(this.deployment)}
      .value=${preset}
      @period-changed=${(event: PeriodChangedEvent) => this.#choose(plot, event)}
    ></rollcall-period-picker>`;
  }

  #figure(report: PlotReport, title: string): TemplateResult {
    return plotFigure(report, {
      title,
      locale: languageOf(this),
      eligible: eligibleOf(this.#shown),
      isConnected: this.connected,
      askToConnect: this.#askToConnect,
    });
  }

  #failure(): TemplateResult | typeof nothing {
    if (!this.#isFailed) return nothing;
    const { error } = this.reports;
    const sentence = error instanceof Error && error.message ? error.message : strings.failed;
    return html`<rollcall-notice tone="error" role="alert">
      ${sentence} ${this.#isHopeless ? nothing : strings.olderShown}
      <button slot="action" type="button" @click=${() => void this.reports.run()}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  #choose(plot: PlotKind, event: PeriodChangedEvent): void {
    event.stopPropagation();
    this.presets = choosePreset(this.deployment, this.#presets, plot, event.detail.preset);
    this.#isChoice = true;
    this.dispatchEvent(new PresetsChangedEvent(this.presets));
  }

  readonly #askToConnect = (): void => {
    this.dispatchEvent(new CustomEvent('connect-requested', { bubbles: true, composed: true }));
  };
}

function skeleton(): TemplateResult {
  return html`<div class="skeleton">
    <span class="visually-hidden" role="status">${strings.loading}</span><i></i><i></i>
  </div>`;
}
