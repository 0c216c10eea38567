import { Task, TaskStatus } from '@lit/task';
import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import '../../../components/elements/activity-view/activity-view.define';
import type { LoadPlots, PresetsChangedEvent } from '../../../components/elements/activity-view/activity-view.element';
import { languageOf } from '../../../components/elements/intl-cache';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { tokens } from '../../../components/styles/tokens.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { Announcement, OrganizationSummary } from '../../messages';
import { type Ask, type OnAnnouncement, ProblemError, valueOf } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { loadPlotsOf } from '../load-plots';
import { type PeriodStore, RememberedPeriods } from '../remembered-periods';
import { panelHeader } from './panel-header';
import { panelStrings as strings } from './panel.strings';
import { panelViewStyles } from './panel-view.styles';

/** What the panel needs of the browser; tests give a fake one. */
export interface PanelSurroundings {
  /** @param fragment section or deep link, e.g. `connect=https%3A%2F%2F…`; empty for the page as such */
  openOptions(fragment?: string): void;
  /** @param organization its id */
  openDashboard(organization: string): void;
  readonly periods: PeriodStore;
}

/**
 * `<rollcall-panel-view>`: W&B's own activity views of the organization whose page embeds the panel. Asks the
 * background which one that is, follows its sync, and reads anew when something changed. Give it `ask`,
 * `onAnnouncement` and `surroundings` before it is placed.
 */
export class PanelViewElement extends LitElement {
  static override readonly styles = [tokens, buttons, focusRing, visuallyHidden, panelViewStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) onAnnouncement: OnAnnouncement | undefined;
  @property({ attribute: false }) surroundings: PanelSurroundings | undefined;
  /** The last answer, changed by what is announced; kept when a later answer fails. */
  @state() private summary: OrganizationSummary | undefined;
  @state() private revision = 0;
  readonly #periods = new RememberedPeriods(this);
  #load: { readonly ask: Ask; readonly plots: LoadPlots } | undefined;
  #connection = new AbortController();

  protected readonly organization = new Task(this, {
    task: async ([ask]) => (ask ? valueOf(await ask('panel.organization', {})) : undefined),
    args: () => [this.ask, this.revision] as const,
    onComplete: (summary) => {
      this.summary = summary;
    },
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.#connection = new AbortController();
    this.onAnnouncement?.((announcement) => this.#hear(announcement), this.#connection.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#connection.abort();
  }

  /** A running sync tells its state with each step; what it has changed is asked for. */
  #hear(announcement: Announcement): void {
    if (announcement.organization !== this.summary?.organization.id) return;
    if (announcement.kind === 'sync-progress' && announcement.state.phase !== 'idle') {
      this.summary = { ...this.summary, sync: announcement.state };
    } else this.#readAnew();
  }

  readonly #readAnew = (): void => {
    this.revision += 1;
  };

  protected override render(): TemplateResult {
    const failure = this.organization.status === TaskStatus.ERROR ? this.#failure(this.organization.error) : nothing;
    const { summary } = this;
    if (summary && this.#periods.isKnown(summary.organization.deployment)) {
      return html`<main>${failure} ${this.#view(summary)}</main>`;
    }
    return html`<main>${failure === nothing ? loading() : failure}</main>`;
  }

  #view(summary: OrganizationSummary): TemplateResult {
    const { organization, connected } = summary;
    return html`<rollcall-activity-view
      deployment=${organization.deployment}
      .load=${this.#plotsOf(summary)}
      .presets=${this.#periods.of(organization.deployment)}
      .revision=${this.revision}
      ?connected=${connected}
      @presets-changed=${this.#rememberPeriods}
      @connect-requested=${this.#connect}
      @sync-started=${this.#readAnew}
      @sync-cancelled=${this.#readAnew}
    >
      ${panelHeader(summary, {
        ask: this.ask,
        onAnnouncement: this.onAnnouncement,
        surroundings: this.surroundings,
        locale: languageOf(this),
      })}
    </rollcall-activity-view>`;
  }

  /** The same function as long as the same background answers: the view reads anew only when there is a reason. */
  #plotsOf({ organization }: OrganizationSummary): LoadPlots | undefined {
    if (!this.ask) return undefined;
    if (this.#load?.ask !== this.ask) this.#load = { ask: this.ask, plots: loadPlotsOf(this.ask, organization.id) };
    return this.#load.plots;
  }

  #failure(error: unknown): TemplateResult {
    const sentence = sentenceOf(error instanceof ProblemError ? error.problem : { kind: 'bug', detail: String(error) });
    return html`<rollcall-notice tone=${this.summary ? 'warning' : 'error'} role="alert">
      ${this.summary ? strings.stale : nothing} ${sentence}
      <button slot="action" type="button" @click=${this.#readAnew}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  readonly #rememberPeriods = ({ detail: { presets } }: PresetsChangedEvent): void => {
    const deployment = this.summary?.organization.deployment;
    if (deployment) this.#periods.remember(deployment, presets);
  };

  readonly #connect = (): void => {
    const page = this.summary?.organization.pageUrl;
    this.surroundings?.openOptions(page ? `connect=${encodeURIComponent(page)}` : '');
  };
}

function loading(): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="visually-hidden">${strings.loading}</span><i></i><i></i><i></i>
  </div>`;
}
