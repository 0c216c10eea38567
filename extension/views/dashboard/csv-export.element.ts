import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { type Deployment, isSingleTenant } from '../../../components/activity/organization';
import { STATUSES, type Status } from '../../../components/activity/status';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/notice/notice.define';
import { downloadIcon } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { statusWords } from '../../../components/styles/status-words.strings';
import type { CsvSchemaName, OrganizationSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { saveCsvFile } from '../popup/save-csv-file';
import { shownCountText } from '../privacy/shown-count';
import { dashboardStrings } from './dashboard.strings';
import { partStyles } from './part.styles';

const strings = dashboardStrings.export;
/** The deployment's own columns come first, those of the other deployment last. */
const SINGLE_TENANT_FIRST: readonly CsvSchemaName[] = ['single-tenant', 'rollcall', 'multi-tenant'];
const MULTI_TENANT_FIRST: readonly CsvSchemaName[] = ['multi-tenant', 'rollcall', 'single-tenant'];

type Export =
  | { readonly kind: 'none' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'saved'; readonly sentence: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * `<rollcall-csv-export>`: saves a CSV of everybody or of one status, in the columns that are chosen; W&B's own for the
 * deployment unless others are.
 *
 * @fires csv-exported - the background has kept another export.
 */
export class CsvExportElement extends LitElement {
  static override readonly styles = [buttons, focusRing, partStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) summary: OrganizationSummary | undefined;
  @state() private export: Export = { kind: 'none' };
  @state() private schema: CsvSchemaName | undefined;
  @state() private who: Status | 'everybody' = 'everybody';

  protected override render(): TemplateResult | typeof nothing {
    const { summary } = this;
    if (!summary) return nothing;
    if (summary.members === 0) return html`<p class="hint">${strings.nobody}</p>`;
    const isBusy = this.export.kind === 'busy';
    return html`<div class="fields">
        <label>${strings.columns} ${this.#schemas(summary)}</label>
        <label>${strings.who} ${this.#statuses(summary)}</label>
        <button type="button" class="primary" aria-disabled=${isBusy ? 'true' : nothing} @click=${this.#save}>
          ${downloadIcon()} ${isBusy ? strings.busy : strings.action}
        </button>
      </div>
      <div role="status">${this.#outcome()}</div>`;
  }

  #schemas({ organization }: OrganizationSummary): TemplateResult {
    const offered = schemasFor(organization.deployment);
    return html`<select name="schema" @change=${this.#chooseSchema}>
      ${offered.map(
        (name, index) =>
          html`<option value=${name} ?selected=${name === this.schema}>
            ${index === 0 ? strings.asHere : strings.as[name]}
          </option>`,
      )}
    </select>`;
  }

  /** Statuses nobody has are not offered: an empty file would be a riddle. */
  #statuses({ counts, members }: OrganizationSummary): TemplateResult {
    const number = numberFormat(languageOf(this));
    const offered = STATUSES.filter((status) => counts[status] !== 0 || status === this.who);
    return html`<select name="who" @change=${this.#chooseWho}>
      <option value="everybody">${strings.everybody(number.format(members))}</option>
      ${offered.map(
        (status) =>
          html`<option value=${status} ?selected=${status === this.who}>
            ${strings.only(statusWords[status], shownCountText(counts[status], number))}
          </option>`,
      )}
    </select>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    if (this.export.kind === 'saved') {
      return html`<rollcall-notice tone="success">${this.export.sentence}</rollcall-notice>`;
    }
    if (this.export.kind === 'failed') {
      return html`<rollcall-notice tone="error">${sentenceOf(this.export.problem)}</rollcall-notice>`;
    }
    return nothing;
  }

  readonly #chooseSchema = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.schema = SINGLE_TENANT_FIRST.find((name) => name === target.value);
  };

  readonly #chooseWho = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.who = STATUSES.find((status) => status === target.value) ?? 'everybody';
  };

  readonly #save = async (): Promise<void> => {
    const { ask, summary, who } = this;
    if (!ask || !summary || this.export.kind === 'busy') return;
    this.export = { kind: 'busy' };
    const answer = await ask('csv.export', {
      organization: summary.organization.id,
      schema: this.schema ?? ownSchema(summary.organization.deployment),
      ...(who !== 'everybody' && { filter: { statuses: [who] } }),
    });
    if (!answer.ok) {
      this.export = { kind: 'failed', problem: answer.problem };
      return;
    }
    const { name, rows } = answer.value;
    saveCsvFile(answer.value);
    const sentence = strings.saved(name, rows, numberFormat(languageOf(this)).format(rows));
    this.export = { kind: 'saved', sentence };
    this.dispatchEvent(new Event('csv-exported', { bubbles: true, composed: true }));
  };
}

function schemasFor(deployment: Deployment): readonly CsvSchemaName[] {
  return isSingleTenant(deployment) ? SINGLE_TENANT_FIRST : MULTI_TENANT_FIRST;
}

function ownSchema(deployment: Deployment): CsvSchemaName {
  return isSingleTenant(deployment) ? 'single-tenant' : 'multi-tenant';
}
