import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { OrganizationId } from '../../../components/activity/organization';
import '../../../components/elements/activity-view/activity-view.define';
import type { LoadPlots, PresetsChangedEvent } from '../../../components/elements/activity-view/activity-view.element';
import { languageOf } from '../../../components/elements/intl-cache';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { statusHues } from '../../../components/styles/status-hues.styles';
import { tokens } from '../../../components/styles/tokens.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { Announcement, OrganizationSummary } from '../../messages';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { loadPlotsOf } from '../load-plots';
import '../insights/insights-view.define';
import { KnownOrganizations } from '../popup/known-organizations';
import { type PeriodStore, RememberedPeriods } from '../remembered-periods';
import type { AuditFileReader } from './audit-file-reader';
import './audit-import.define';
import './backup-card.define';
import './csv-export.define';
import './csv-import.define';
import { masthead, organizationTitle } from './dashboard-header';
import { dashboardStrings as strings } from './dashboard.strings';
import { dashboardViewStyles } from './dashboard-view.styles';
import './evidence-panel.define';
import './export-shelf.define';
import './identity-list.define';
import './import-list.define';
import { organizationFigures } from './organization-figures';
import { partStyles } from './part.styles';
import { sourceTable } from './source-table';

const WANDB = 'https://forge.coreweave.com/';

/** What the dashboard needs of the browser; tests give a fake one. */
export interface DashboardSurroundings {
  /** @param fragment section or deep link, e.g. `hosts`, `connect=https%3A%2F%2F…`; empty for the page as such */
  openOptions(fragment?: string): void;
  openPage(address: string): void;
  /** Calls the page by that title. */
  entitle(title: string): void;
  readonly periods: PeriodStore;
  readonly auditFiles: AuditFileReader;
}

/**
 * `<rollcall-dashboard-view>`: everything stored of an organization, on a page of its own, offline too: it asks nobody
 * but the background. Which organization it shows stands in `organization` (the page keeps it in its address, so that
 * a view can be linked). Give it `ask`, `onAnnouncement` and `surroundings` before it is placed.
 *
 * @fires organization-changed - the reader chose another one.
 */
export class DashboardViewElement extends LitElement {
  static override readonly styles = [
    tokens,
    buttons,
    focusRing,
    statusHues,
    visuallyHidden,
    partStyles,
    dashboardViewStyles,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) onAnnouncement: OnAnnouncement | undefined;
  @property({ attribute: false }) surroundings: DashboardSurroundings | undefined;
  /** The one asked for. */
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** The one looked at last, shown where none is asked for. */
  @property({ attribute: false }) lastOrganization: OrganizationId | undefined;
  /** Grows when the activity of the organization shown has changed. */
  @state() private activityRevision = 0;
  /** Grows when there may be other exports. */
  @state() private exportsRevision = 0;
  /** Grows when a file was imported, or an import undone. */
  @state() private importsRevision = 0;
  #load: { readonly organization: OrganizationId; readonly plots: LoadPlots } | undefined;
  #following = new AbortController();
  readonly #known = new KnownOrganizations(this);
  readonly #periods = new RememberedPeriods(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.#following = new AbortController();
    this.onAnnouncement?.((announcement) => this.#hear(announcement), this.#following.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#following.abort();
  }

  protected override updated(): void {
    const shown = this.#shown;
    this.surroundings?.entitle(shown ? strings.title(shown.organization.name) : strings.name);
  }

  #hear(announcement: Announcement): void {
    if (announcement.organization !== this.#shown?.organization.id) return;
    const isChange = announcement.kind === 'activity-changed' || announcement.state.phase === 'idle';
    if (isChange) this.#readActivity();
  }

  readonly #readActivity = (): void => {
    this.activityRevision += 1;
  };

  get #organizations(): readonly OrganizationSummary[] {
    return this.#known.state.kind === 'loaded' ? this.#known.state.organizations : [];
  }

  /** The one asked for; else the one looked at last; else the first that there is. */
  get #shown(): OrganizationSummary | undefined {
    const all = this.#organizations;
    const named = (id: OrganizationId | undefined) => all.find(({ organization }) => organization.id === id);
    return named(this.organization) ?? named(this.lastOrganization) ?? all[0];
  }

  protected override render(): TemplateResult {
    const shown = this.#shown;
    return html`${masthead({
        ask: this.ask,
        onAnnouncement: this.onAnnouncement,
        known: this.#organizations,
        shown: shown?.organization,
        choose: this.#choose,
        openOptions: () => this.surroundings?.openOptions(),
      })}
      <main>${this.#content(shown)}</main>`;
  }

  #content(shown: OrganizationSummary | undefined): TemplateResult {
    const { state: known } = this.#known;
    switch (known.kind) {
      case 'loading':
        return loading();
      case 'failed':
        return html`<h1 class="visually-hidden">${strings.failed}</h1>
          ${this.#retryNotice('error', sentenceOf(known.problem))}`;
      case 'loaded':
        return shown ? html`${this.#notices(shown, known.stale)} ${this.#view(shown)}` : this.#empty();
    }
  }

  #notices(shown: OrganizationSummary, stale: Problem | undefined): TemplateResult {
    const asked = this.organization;
    const isOther = asked !== undefined && asked !== shown.organization.id;
    return html`${stale ? this.#retryNotice('warning', `${strings.stale} ${sentenceOf(stale)}`) : nothing}
    ${isOther ? html`<rollcall-notice role="status">${strings.notStored(asked)}</rollcall-notice>` : nothing}`;
  }

  #retryNotice(tone: 'warning' | 'error', text: string): TemplateResult {
    return html`<rollcall-notice tone=${tone} role="alert">
      ${text}
      <button slot="action" type="button" @click=${this.#readAnew}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  #empty(): TemplateResult {
    return html`<div class="empty card">
      <h1>${strings.empty.title}</h1>
      <p>${strings.empty.lead}</p>
      <p class="fields">
        <button class="primary" type="button" @click=${() => this.surroundings?.openPage(WANDB)}>
          ${strings.empty.wandb}
        </button>
        <button type="button" @click=${() => this.surroundings?.openOptions('hosts')}>${strings.empty.host}</button>
      </p>
      <h2>${strings.backup}</h2>
      <rollcall-backup-card .ask=${this.ask}></rollcall-backup-card>
    </div>`;
  }

  #view(summary: OrganizationSummary): TemplateResult {
    const { ask, surroundings } = this;
    const locale = languageOf(this);
    const connect = () => this.#connect(summary);
    // Choices made for one organization, such as columns, mean nothing for another.
    return html`${keyed(
      summary.organization.id,
      html`<div
        class="sections"
        @sync-started=${this.#readAnew}
        @sync-cancelled=${this.#readAnew}
        @imports-changed=${this.#readImports}
      >
        ${organizationTitle(summary, { ask, surroundings, locale })} ${organizationFigures(summary, locale)}
        <section class="card">
          <rollcall-insights-view
            .ask=${ask}
            .organization=${summary.organization}
            .revision=${this.activityRevision}
          ></rollcall-insights-view>
        </section>
        ${this.#activity(summary, connect)} ${this.#sourcesCard(summary, connect, locale)}
        <rollcall-identity-list
          .ask=${this.ask}
          .organization=${summary.organization.id}
          .revision=${this.activityRevision}
        ></rollcall-identity-list>
        <div class="columns">${this.#exportCard(summary)} ${this.#importCard(summary)}</div>
        ${this.#backupCard(summary)}
      </div>`,
    )}`;
  }

  #activity({ organization, connected }: OrganizationSummary, connect: () => void): TemplateResult | typeof nothing {
    const { id, deployment } = organization;
    if (!this.#periods.isKnown(deployment)) return nothing;
    const remember = ({ detail }: PresetsChangedEvent) => this.#periods.remember(deployment, detail.presets);
    return html`<section aria-labelledby="activity">
      <rollcall-activity-view
        deployment=${deployment}
        .load=${this.#plotsOf(id)}
        .presets=${this.#periods.of(deployment)}
        .revision=${this.activityRevision}
        ?connected=${connected}
        @presets-changed=${remember}
        @connect-requested=${connect}
      >
        <h2 slot="lead" id="activity">${strings.activity}</h2>
      </rollcall-activity-view>
    </section>`;
  }

  #exportCard(summary: OrganizationSummary): TemplateResult {
    return html`<section class="card" aria-labelledby="export" @csv-exported=${this.#readExports}>
      <h2 id="export">${strings.export.title}</h2>
      <rollcall-csv-export .ask=${this.ask} .summary=${summary}></rollcall-csv-export>
      <rollcall-export-shelf
        .ask=${this.ask}
        .organization=${summary.organization.id}
        .revision=${this.exportsRevision}
      ></rollcall-export-shelf>
    </section>`;
  }

  #sourcesCard(summary: OrganizationSummary, connect: () => void, locale: string): TemplateResult {
    const { organization, connected } = summary;
    const openOptions = () => this.surroundings?.openOptions('connections');
    return html`<section class="card" aria-labelledby="sources">
      <h2 id="sources">${strings.sources.title}</h2>
      ${sourceTable(summary, { locale, openOptions })} ${connected ? nothing : connectHint(connect)}
      <rollcall-evidence-panel
        .ask=${this.ask}
        .organization=${organization.id}
        .revision=${this.activityRevision}
      ></rollcall-evidence-panel>
    </section>`;
  }

  #importCard({ organization }: OrganizationSummary): TemplateResult {
    return html`<section class="card" aria-labelledby="import">
      <h2 id="import">${strings.importTitle}</h2>
      <rollcall-csv-import .ask=${this.ask} .organization=${organization.id}></rollcall-csv-import>
      <rollcall-audit-import
        .ask=${this.ask}
        .reader=${this.surroundings?.auditFiles}
        .organization=${organization.id}
        @import-ended=${this.#readActivity}
      ></rollcall-audit-import>
      <rollcall-import-list
        .ask=${this.ask}
        .organization=${organization.id}
        .revision=${this.importsRevision}
      ></rollcall-import-list>
    </section>`;
  }

  #backupCard({ organization }: OrganizationSummary): TemplateResult {
    return html`<section class="card" aria-labelledby="backup">
      <h2 id="backup">${strings.backup}</h2>
      <rollcall-backup-card
        .ask=${this.ask}
        .organization=${organization}
        @data-requested=${() => this.surroundings?.openOptions('data')}
      ></rollcall-backup-card>
    </section>`;
  }

  #plotsOf(organization: OrganizationId): LoadPlots | undefined {
    if (!this.ask) return undefined;
    if (this.#load?.organization !== organization) {
      this.#load = { organization, plots: loadPlotsOf(this.ask, organization) };
    }
    return this.#load.plots;
  }

  #connect({ organization }: OrganizationSummary): void {
    this.surroundings?.openOptions(`connect=${encodeURIComponent(organization.pageUrl)}`);
  }

  readonly #readAnew = (): void => void this.#known.load();

  readonly #readExports = (): void => {
    this.exportsRevision += 1;
  };

  readonly #readImports = (): void => {
    this.importsRevision += 1;
    this.#readAnew();
  };

  readonly #choose = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    const chosen = this.#organizations.find(({ organization }) => organization.id === target.value);
    if (!chosen) return;
    this.organization = chosen.organization.id;
    this.dispatchEvent(new CustomEvent('organization-changed', { detail: { organization: this.organization } }));
  };
}

function connectHint(connect: () => void): TemplateResult {
  return html`<p class="hint">
    ${strings.sources.connectHint}
    <button class="link" type="button" @click=${connect}>${strings.sources.connect}</button>
  </p>`;
}

function loading(): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="visually-hidden">${strings.loading}</span><i></i><i></i><i></i><i></i>
  </div>`;
}
