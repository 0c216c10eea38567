import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { isSingleTenant } from '../../../components/activity/organization';
import { dateFormat, languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { downloadIcon } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { statusHues } from '../../../components/styles/status-hues.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { CsvSchemaName, OrganizationSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import type { ExportsListElement } from './exports-list.element';
import { organizationCardStyles } from './organization-card.styles';
import { organizationFigures } from './organization-figures';
import { dashboardIcon, membersIcon } from './popup-icons';
import { popupStrings as strings } from './popup.strings';
import { saveCsvFile } from './save-csv-file';
import type { Surroundings } from './surroundings';

type Export =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** `<rollcall-organization-card>`: one organization's figures and what can be done with it. */
export class OrganizationCardElement extends LitElement {
  static override readonly styles = [buttons, focusRing, statusHues, visuallyHidden, organizationCardStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;
  @property({ attribute: false }) summary: OrganizationSummary | undefined;

  @state() private export: Export = { kind: 'none' };
  @state() private schema: 'native' | 'rollcall' = 'native';

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('summary');
    if (before && before.organization.id !== this.summary?.organization.id) this.export = { kind: 'none' };
  }

  protected override render(): TemplateResult | typeof nothing {
    const { summary } = this;
    if (!summary) return nothing;
    return html`${
        summary.members === 0
          ? html`<p class="muted">${strings.noMembers}</p>`
          : organizationFigures(summary, (count) => this.#number(count), languageOf(this))
      }
      <rollcall-organization-glance
        .ask=${this.ask}
        .surroundings=${this.surroundings}
        .organization=${summary.organization.id}
        .revision=${summary.lastSync ?? 0}
      ></rollcall-organization-glance>
      <rollcall-sync-controls
        .ask=${this.ask}
        .surroundings=${this.surroundings}
        .summary=${summary}
        .number=${(count: number) => this.#number(count)}
        .time=${(at: number) => dateFormat(languageOf(this), { timeStyle: 'short' }).format(at)}
      ></rollcall-sync-controls>
      ${this.#actions(summary)}
      <rollcall-exports-list .ask=${this.ask} .organization=${summary.organization.id}></rollcall-exports-list>`;
  }

  #actions({ organization, members }: OrganizationSummary): TemplateResult {
    return html`${members > 0 ? this.#exportRow() : nothing}
      <div class="links">
        <button type="button" @click=${() => this.surroundings?.showPage(organization.pageUrl)}>
          ${membersIcon()} ${strings.membersPage}
        </button>
        <button type="button" @click=${() => this.surroundings?.openDashboard(organization.id)}>
          ${dashboardIcon()} ${strings.dashboard}
        </button>
      </div>`;
  }

  #exportRow(): TemplateResult {
    const isBusy = this.export.kind === 'busy';
    return html`<div>
      <div class="export">
        <select aria-label=${strings.columns} name="schema" @change=${this.#chooseSchema}>
          <option value="native" ?selected=${this.schema === 'native'}>${strings.columnsNative}</option>
          <option value="rollcall" ?selected=${this.schema === 'rollcall'}>${strings.columnsAll}</option>
        </select>
        <button type="button" class="primary" aria-disabled=${isBusy ? 'true' : nothing} @click=${this.#exportCsv}>
          ${downloadIcon()} ${isBusy ? strings.exporting : strings.exportCsv}
        </button>
      </div>
      <div role="status">${this.#exportResult()}</div>
    </div>`;
  }

  #exportResult(): TemplateResult | typeof nothing {
    if (this.export.kind === 'saved') {
      return html`<rollcall-notice tone="success">${this.export.sentence}</rollcall-notice>`;
    }
    if (this.export.kind === 'failed') {
      return html`<rollcall-notice tone="error">${sentenceOf(this.export.problem)}</rollcall-notice>`;
    }
    return nothing;
  }

  readonly #chooseSchema = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) {
      this.schema = event.target.value === 'rollcall' ? 'rollcall' : 'native';
    }
  };

  readonly #exportCsv = async (): Promise<void> => {
    const { ask, summary } = this;
    if (!ask || !summary || this.export.kind === 'busy') return;
    this.export = { kind: 'busy' };
    const answer = await ask('csv.export', {
      organization: summary.organization.id,
      schema: this.#schemaName(summary),
    });
    if (!answer.ok) {
      this.export = { kind: 'failed', problem: answer.problem };
      return;
    }
    saveCsvFile(answer.value);
    const { name, rows } = answer.value;
    this.export = { kind: 'saved', sentence: strings.exported(name, rows, this.#number(rows)) };
    const list = this.renderRoot.querySelector<ExportsListElement>('rollcall-exports-list');
    await list?.reload();
  };

  #schemaName({ organization }: OrganizationSummary): CsvSchemaName {
    if (this.schema === 'rollcall') return 'rollcall';
    return isSingleTenant(organization.deployment) ? 'single-tenant' : 'multi-tenant';
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}
