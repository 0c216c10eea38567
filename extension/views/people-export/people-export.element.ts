import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ExportScope } from '../../../components/activity/export/export-manifest';
import type { MemberKey } from '../../../components/activity/member';
import type { OrganizationId } from '../../../components/activity/organization';
import type { PeriodChoice } from '../../../components/activity/period';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { downloadIcon } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { Ask } from '../../messaging/ask';
import { browserMeans } from './browser-means';
import { type ExportChoices, readChoices, rememberChoices } from './export-choices';
import { type ScopeOffer, exportForm } from './export-form';
import { exportOutcome, exportProgress } from './export-outcome';
import { type ExportMeans, ExportRun } from './export-run';
import { peopleExportStrings as strings } from './people-export.strings';
import { peopleExportStyles } from './people-export.styles';

const storage = () => localStorage;

/**
 * `<rollcall-people-export>`: a button that opens a dialog to export members, all or those filtered or selected, as a
 * file of the admin's choice or to the clipboard. Give it `ask`, `organization`, `preset` and `total`; `filtered` is
 * undefined while no filter is set. What was chosen last is chosen again.
 */
export class PeopleExportElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, peopleExportStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** Period whose active days are exported. */
  @property() preset: PeriodChoice = 'last-30-days';
  /** Everybody on the members list. */
  @property({ type: Number }) total = 0;
  /** Everybody on the members list in the order shown, if they are listed; else the order is the members list's. */
  @property({ attribute: false }) listed: readonly MemberKey[] | undefined;
  /** Members the filter lets through, in the order shown; undefined without a filter. */
  @property({ attribute: false }) filtered: readonly MemberKey[] | undefined;
  @property({ attribute: false }) selected: readonly MemberKey[] = [];
  /** The filter in words, e.g. `status is Dormant`; empty without one. */
  @property() filterText = '';
  /** Tests give others. */
  @property({ attribute: false }) means: ExportMeans = browserMeans;

  @state() private choices: ExportChoices = readChoices(storage);
  @state() private scope: ExportScope = 'all';
  @state() private isOpen = false;
  readonly #run = new ExportRun(this, () => this.means);

  #wasBusy = false;

  protected override updated(): void {
    const { isBusy } = this.#run;
    if (isBusy === this.#wasBusy) return;
    this.#wasBusy = isBusy;
    // The button that was pressed is gone: whoever uses the keyboard goes on at the one that took its place.
    this.renderRoot.querySelector<HTMLElement>(isBusy ? '.running button' : '.actions button')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<button
        type="button"
        class="open"
        aria-haspopup="dialog"
        ?disabled=${this.total === 0}
        @click=${this.#open}
      >
        ${downloadIcon()} ${strings.open}
      </button>
      ${this.isOpen ? html`<dialog aria-labelledby="title" @close=${this.#closed}>${this.#form()}</dialog>` : nothing}`;
  }

  /** What there is to choose from; at least everybody. */
  get #offers(): readonly ScopeOffer[] {
    const { filtered, selected, filterText } = this;
    return [
      { scope: 'all', count: this.total },
      ...(filtered ? [{ scope: 'filtered', count: filtered.length, hint: filterText } as const] : []),
      ...(selected.length > 0 ? [{ scope: 'selected', count: selected.length } as const] : []),
    ];
  }

  /** A filter or selection may be gone since it was chosen. */
  get #chosen(): ScopeOffer {
    const offers = this.#offers;
    return offers.find(({ scope }) => scope === this.scope) ?? { scope: 'all', count: this.total };
  }

  #form(): TemplateResult {
    const locale = languageOf(this);
    const { state: run, isBusy } = this.#run;
    const { scope } = this.#chosen;
    return html`<form @submit=${this.#submit}>
      <header>
        <h2 id="title">${strings.title}</h2>
        <button type="button" class="quiet close" title=${strings.close} @click=${this.#close}>
          <svg
            viewBox="0 0 16 16"
            width="16"
            height="16"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            aria-hidden="true"
          >
            <path d="m4 4 8 8m0-8-8 8" stroke-linecap="round" />
          </svg>
          <span class="visually-hidden">${strings.close}</span>
        </button>
      </header>
      <div class="body" role="group" aria-labelledby="title" tabindex=${isBusy ? '0' : nothing}>
        <fieldset ?disabled=${isBusy}>
          ${exportForm({
            offers: this.#offers,
            scope,
            choices: this.choices,
            locale,
            chooseScope: this.#chooseScope,
            choose: this.#choose,
          })}
        </fieldset>
      </div>
      <footer>
        ${exportProgress(run, locale, () => this.#run.cancel())}
        <div class="outcome" role="status">${exportOutcome(run, locale)}</div>
        ${isBusy ? nothing : this.#actions(locale)}
      </footer>
    </form>`;
  }

  #actions(locale: string): TemplateResult {
    const { count } = this.#chosen;
    const text = numberFormat(locale).format(count);
    const { target } = this.choices;
    const isDone = this.#run.state.kind === 'done';
    return html`<div class="actions">
      ${count === 0 ? html`<span class="hint" id="nobody">${strings.nobody}</span>` : nothing}
      <button type="button" @click=${this.#close}>${isDone ? strings.done : strings.cancel}</button>
      <button
        type="submit"
        class="primary"
        aria-disabled=${count === 0 ? 'true' : nothing}
        aria-describedby=${count === 0 ? 'nobody' : nothing}
      >
        ${target === 'clipboard' ? strings.copy(count, text) : strings.save(count, text)}
      </button>
    </div>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** What the admin has at hand is what they most likely mean. */
  readonly #open = async (): Promise<void> => {
    this.scope = this.#offers.at(-1)?.scope ?? 'all';
    this.#run.reset();
    this.isOpen = true;
    await this.updateComplete;
    if (this.#dialog?.open === false) this.#dialog.showModal();
  };

  readonly #close = (): void => this.#dialog?.close();

  readonly #closed = (): void => {
    this.#run.cancel();
    this.isOpen = false;
  };

  readonly #chooseScope = (scope: ExportScope): void => {
    this.scope = scope;
    this.#run.reset();
  };

  readonly #choose = (choices: ExportChoices): void => {
    this.choices = choices;
    rememberChoices(storage, choices);
    this.#run.reset();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { ask, organization, preset, choices, filterText } = this;
    const { scope, count } = this.#chosen;
    if (!ask || !organization || count === 0) return;
    const keys = { all: this.listed, filtered: this.filtered, selected: this.selected }[scope];
    void this.#run.start({ ask, organization, preset, scope, keys, filterText, choices });
  };
}
