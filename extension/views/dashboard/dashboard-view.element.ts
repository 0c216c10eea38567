import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Deployment, Organization, OrganizationId } from '../../../components/activity/organization';
import '../../../components/elements/activity-view/activity-view.define';
import type { LoadPlots } from '../../../components/elements/activity-view/activity-view.element';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { tokens } from '../../../components/styles/tokens.styles';
import type { CsvSchemaName, OrganizationSummary } from '../../messages';
import type { Ask, OnAnnouncement } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { loadPlotsOf } from '../load-plots';
import { KnownOrganizations } from '../popup/known-organizations';
import { saveCsvFile } from '../popup/save-csv-file';
import { isSyncing, syncStatus } from '../sync-status';
import './csv-import.define';
import { dashboardStrings as strings } from './dashboard.strings';
import { dashboardViewStyles } from './dashboard-view.styles';
import './export-shelf.define';
import { organizationTiles, sourceTable } from './organization-figures';

/** What the dashboard needs of the browser; tests give a fake one. */
export interface DashboardSurroundings {
  openOptions(fragment: string): void;
  openPage(address: string): void;
}

/**
 * The dashboard: everything stored of an organization, on a page of its own, offline too. The organization stands in
 * `organization` (the page keeps it in its address, so that a view can be linked); fires `organization-changed`.
 */
export class DashboardViewElement extends LitElement {
  static override styles = [tokens, buttons, focusRing, dashboardViewStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) onAnnouncement: OnAnnouncement | undefined;
  @property({ attribute: false }) surroundings: DashboardSurroundings | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @state() private schema: CsvSchemaName | undefined;
  @state() private revision = 0;
  @state() private problem: Problem | undefined;
  @state() private saved = '';
  private load: { readonly organization: OrganizationId; readonly plots: LoadPlots } | undefined;
  private readonly known = new KnownOrganizations(this);

  override connectedCallback(): void {
    super.connectedCallback();
    this.following = new AbortController();
    this.onAnnouncement?.((announcement) => {
      if (announcement.kind === 'activity-changed') this.revision += 1;
    }, this.following.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.following.abort();
  }

  private following = new AbortController();

  protected override render(): TemplateResult {
    const { state: known } = this.known;
    switch (known.kind) {
      case 'loading':
        return html`<p role="status">${strings.loading}</p>`;
      case 'failed':
        return html`<rollcall-notice tone="error" role="alert"
          >${sentenceOf(known.problem)}
          <button slot="action" type="button" @click=${() => void this.known.load()}>${strings.retry}</button>
        </rollcall-notice>`;
      case 'loaded': {
        const chosen = known.organizations.find(({ organization }) => organization.id === this.organization);
        const summary = chosen ?? known.organizations[0];
        return summary ? this.view(summary, known.organizations) : this.empty();
      }
    }
  }

  private view(summary: OrganizationSummary, all: readonly OrganizationSummary[]): TemplateResult {
    const { organization, connected } = summary;
    return html`
      ${this.header(summary, all)} ${this.outcome()} ${organizationTiles(summary)}
      <section>
        <rollcall-activity-view
          deployment=${organization.deployment}
          .load=${this.plotsOf(organization.id)}
          .revision=${this.revision}
          ?connected=${connected}
          @connect-requested=${() => this.openConnection(summary)}
        ></rollcall-activity-view>
      </section>
      <section class="columns">
        <section class="card">
          ${sourceTable(summary)}
          <rollcall-csv-import .ask=${this.ask} .organization=${organization.id}></rollcall-csv-import>
        </section>
        <section class="card">
          <rollcall-export-shelf
            .ask=${this.ask}
            .organization=${organization.id}
            .revision=${this.revision}
          ></rollcall-export-shelf>
        </section>
      </section>
    `;
  }

  private header(summary: OrganizationSummary, all: readonly OrganizationSummary[]): TemplateResult {
    const { organization, sync, connected } = summary;
    const schema = this.schemaFor(organization.deployment);
    return html`<header>
      <h1>${strings.title}</h1>
      <select aria-label=${strings.organization} @change=${this.chooseOrganization}>
        ${all.map(
          ({ organization: each }) =>
            html`<option value=${each.id} ?selected=${each.id === organization.id}>${fullName(each)}</option>`,
        )}
      </select>
      <span class="state">${syncStatus(summary)}</span>
      ${
        connected
          ? html`<button type="button" @click=${() => this.sync(summary)}>
              ${isSyncing(sync) ? strings.cancelSync : strings.sync}
            </button>`
          : nothing
      }
      <select aria-label=${strings.columns} @change=${this.chooseSchema}>
        ${(['multi-tenant', 'single-tenant', 'rollcall'] as const).map(
          (name) => html`<option value=${name} ?selected=${name === schema}>${strings.schemas[name]}</option>`,
        )}
      </select>
      <button class="primary" type="button" @click=${() => void this.exportCsv(organization)}>
        ${strings.exportCsv}
      </button>
      <button type="button" @click=${() => this.surroundings?.openPage(organization.pageUrl)}>
        ${strings.openPage}
      </button>
      <button type="button" @click=${() => this.openConnection(summary)}>${strings.options}</button>
    </header>`;
  }

  private outcome(): TemplateResult | typeof nothing {
    if (this.problem) {
      return html`<rollcall-notice tone="error" role="alert">${sentenceOf(this.problem)}</rollcall-notice>`;
    }
    if (!this.saved) return nothing;
    return html`<rollcall-notice tone="success" role="status">${strings.exported(this.saved)}</rollcall-notice>`;
  }

  private empty(): TemplateResult {
    return html`<div class="empty card">
      <h1>${strings.empty.title}</h1>
      <p>${strings.empty.lead}</p>
      <p class="row">
        <button
          class="primary"
          type="button"
          @click=${() => this.surroundings?.openPage('https://forge.coreweave.com/')}
        >
          ${strings.empty.wandb}
        </button>
        <button type="button" @click=${() => this.surroundings?.openOptions('hosts')}>${strings.empty.host}</button>
      </p>
    </div>`;
  }

  private plotsOf(organization: OrganizationId): LoadPlots | undefined {
    if (!this.ask) return undefined;
    if (this.load?.organization !== organization) {
      this.load = { organization, plots: loadPlotsOf(this.ask, organization) };
    }
    return this.load.plots;
  }

  /** The chosen columns; W&B's own for the deployment until one is chosen. */
  private schemaFor(deployment: Deployment): CsvSchemaName {
    return this.schema ?? (deployment === 'multi-tenant' ? 'multi-tenant' : 'single-tenant');
  }

  private async exportCsv({ id, deployment }: Organization): Promise<void> {
    const answer = await this.ask?.('csv.export', { organization: id, schema: this.schemaFor(deployment) });
    if (!answer) return;
    this.problem = answer.ok ? undefined : answer.problem;
    this.saved = answer.ok ? answer.value.name : '';
    if (!answer.ok) return;
    saveCsvFile(answer.value);
    this.revision += 1;
  }

  private sync({ organization, sync }: OrganizationSummary): void {
    void this.ask?.(isSyncing(sync) ? 'sync.cancel' : 'sync.start', { organization: organization.id });
  }

  private openConnection({ organization }: OrganizationSummary): void {
    this.surroundings?.openOptions(`connect=${encodeURIComponent(organization.pageUrl)}`);
  }

  private readonly chooseOrganization = (event: Event): void => {
    this.organization = (event.target as HTMLSelectElement).value as OrganizationId;
    this.saved = '';
    this.problem = undefined;
    this.dispatchEvent(new CustomEvent('organization-changed', { detail: { organization: this.organization } }));
  };

  private readonly chooseSchema = (event: Event): void => {
    const chosen = (event.target as HTMLSelectElement).value;
    this.schema = (['multi-tenant', 'single-tenant', 'rollcall'] as const).find((name) => name === chosen);
  };
}

/** The name with its host, unless the host is the name. */
function fullName({ name, origin }: Organization): string {
  const { host } = new URL(origin);
  return host === name ? name : `${name} (${host})`;
}
