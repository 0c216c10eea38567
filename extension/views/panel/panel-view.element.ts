import { Task } from '@lit/task';
import { LitElement, type TemplateResult, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { LoadPlots, PresetsChangedEvent } from '../../../components/elements/activity-view/activity-view.element';
import type { PlotPresets } from '../../../components/elements/activity-view/plot-presets';
import '../../../components/elements/activity-view/activity-view.define';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { tokens } from '../../../components/styles/tokens.styles';
import type { Announcement, OrganizationSummary } from '../../messages';
import { type Ask, type OnAnnouncement, ProblemError, valueOf } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { loadPlotsOf } from '../load-plots';
import type { PresetMemory } from '../preset-memory';
import { isSyncing, syncStatus } from '../sync-status';
import { panelStrings as strings } from './panel.strings';
import { panelViewStyles } from './panel-view.styles';

/** What the panel needs of the browser; tests give a fake one. */
export interface PanelSurroundings {
  /** @param fragment e.g. `connect=https%3A%2F%2F…` */
  openOptions(fragment: string): void;
  openDashboard(fragment: string): void;
  readonly periods: Pick<PresetMemory, 'read' | 'remember'>;
}

/**
 * The activity panel: W&B's own activity views of the organization whose page embeds it. Asks the background which one
 * that is, follows its sync, and reads anew when something changed.
 */
export class PanelViewElement extends LitElement {
  static override styles = [tokens, buttons, focusRing, panelViewStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) onAnnouncement: OnAnnouncement | undefined;
  @property({ attribute: false }) surroundings: PanelSurroundings | undefined;
  @state() private summary: OrganizationSummary | undefined;
  @state() private revision = 0;
  @state() private presets: PlotPresets | undefined;
  private connection = new AbortController();
  private load: { readonly ask: Ask; readonly plots: LoadPlots } | undefined;

  protected readonly organization = new Task(this, {
    task: async ([ask]) => {
      if (!ask) return undefined;
      const summary = valueOf(await ask('panel.organization', {}));
      this.presets ??= await this.surroundings?.periods.read(summary.organization.deployment);
      this.summary = summary;
      return summary;
    },
    args: () => [this.ask, this.revision] as const,
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.connection = new AbortController();
    this.onAnnouncement?.((announcement) => this.hear(announcement), this.connection.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.connection.abort();
  }

  private hear(announcement: Announcement): void {
    if (announcement.organization !== this.summary?.organization.id) return;
    if (announcement.kind === 'sync-progress' && announcement.state.phase !== 'idle') {
      this.summary = { ...this.summary, sync: announcement.state };
    } else this.revision += 1;
  }

  protected override render(): TemplateResult {
    if (this.summary) return this.view(this.summary);
    return this.organization.render({
      initial: () => html`<p role="status">${strings.loading}</p>`,
      pending: () => html`<p role="status">${strings.loading}</p>`,
      complete: () => html``,
      error: (error) => this.failure(error),
    }) as TemplateResult;
  }

  private view(summary: OrganizationSummary): TemplateResult {
    const { organization, connected } = summary;
    return html`
      <header>
        <h1>${organization.name}</h1>
        <span class="state"><span>${membersText(summary)}</span> <span>${syncStatus(summary)}</span></span>
        <span class="actions">
          ${connected ? this.syncButton(summary) : ''}
          <button type="button" @click=${() => this.surroundings?.openDashboard(organization.id)}>
            ${strings.dashboard}
          </button>
          <button type="button" @click=${this.connect}>${strings.options}</button>
        </span>
      </header>
      <rollcall-activity-view
        deployment=${organization.deployment}
        .load=${this.plotsOf(summary)}
        .revision=${this.revision}
        ?connected=${connected}
        .presets=${this.presets}
        @presets-changed=${this.rememberPeriods}
        @connect-requested=${this.connect}
      ></rollcall-activity-view>
    `;
  }

  private syncButton({ organization, sync }: OrganizationSummary): TemplateResult {
    const name = isSyncing(sync) ? 'sync.cancel' : 'sync.start';
    return html`<button type="button" @click=${() => void this.ask?.(name, { organization: organization.id })}>
      ${isSyncing(sync) ? strings.cancel : strings.sync}
    </button>`;
  }

  /** The same function as long as the same background answers: the view reads anew only when there is a reason. */
  private plotsOf({ organization }: OrganizationSummary): LoadPlots | undefined {
    if (!this.ask) return undefined;
    if (this.load?.ask !== this.ask) this.load = { ask: this.ask, plots: loadPlotsOf(this.ask, organization.id) };
    return this.load.plots;
  }

  private failure(error: unknown): TemplateResult {
    const sentence = sentenceOf(error instanceof ProblemError ? error.problem : { kind: 'bug', detail: String(error) });
    return html`<rollcall-notice tone="error" role="alert">
      ${sentence}
      <button slot="action" type="button" @click=${() => (this.revision += 1)}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  private readonly rememberPeriods = ({ detail: { presets } }: PresetsChangedEvent): void => {
    this.presets = presets;
    const deployment = this.summary?.organization.deployment;
    if (deployment) void this.surroundings?.periods.remember(deployment, presets);
  };

  private readonly connect = (): void => {
    const page = this.summary?.organization.pageUrl;
    this.surroundings?.openOptions(page ? `connect=${encodeURIComponent(page)}` : '');
  };
}

function membersText({ members, total }: OrganizationSummary): string {
  const isPart = total !== undefined && total > members;
  return strings.members(members.toLocaleString(), isPart ? total.toLocaleString() : undefined);
}
