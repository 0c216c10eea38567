import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { downloadIcon } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { ExportSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { exportsListStyles } from './exports-list.styles';
import { trashIcon } from './popup-icons';
import { popupStrings } from './popup.strings';
import { saveCsvFile } from './save-csv-file';

const strings = popupStrings.exports;
const SHOWN_AT_FIRST = 4;

/**
 * `<rollcall-exports-list>`: CSV files exported earlier, to download again or delete. A deletion is put to the
 * background only when the time to undo it is over, or the page goes away.
 */
export class ExportsListElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, exportsListStyles];
  /** Milliseconds. */
  static undoTime = 8_000;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;

  @state() private exports: readonly ExportSummary[] | undefined;
  @state() private problem: Problem | undefined;
  @state() private isShowingAll = false;
  @state() private said = '';
  /** Deletions that can still be undone, with their timers. */
  readonly #removals = new Map<string, ReturnType<typeof setTimeout>>();
  #focusNext: string | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#commitAll);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#commitAll);
    this.#commitAll();
  }

  /** Asks again which exports there are. */
  async reload(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('exports.list', { organization });
    if (organization !== this.organization) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.exports = [...answer.value].sort((one, other) => other.at - one.at);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organization') || changed.has('ask')) void this.reload();
  }

  protected override updated(): void {
    if (!this.#focusNext) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    next?.focus();
  }

  protected override render(): TemplateResult {
    const count = this.exports?.length ?? 0;
    return html`<details>
        <summary>${strings.title(count, this.#number(count))}</summary>
        ${this.problem ? this.#problem(this.problem) : nothing} ${this.#list()}
      </details>
      <p class="visually-hidden" role="status">${this.said}</p>`;
  }

  #problem(problem: Problem): TemplateResult {
    return html`<rollcall-notice tone="error" role="alert">
      ${sentenceOf(problem)}
      <button slot="action" type="button" @click=${() => this.reload()}>${popupStrings.retry}</button>
    </rollcall-notice>`;
  }

  #list(): TemplateResult | typeof nothing {
    const { exports } = this;
    if (!exports) return this.problem ? nothing : html`<p class="muted">${strings.loading}</p>`;
    if (exports.length === 0) return html`<p class="muted">${strings.none}</p>`;
    const shown = this.isShowingAll ? exports : exports.slice(0, SHOWN_AT_FIRST);
    return html`<ul role="list">
        ${shown.map((one) => html`<li>${this.#removals.has(one.id) ? this.#removed(one) : this.#row(one)}</li>`)}
      </ul>
      ${
        shown.length < exports.length
          ? html`<button class="quiet all" type="button" @click=${this.#showAll}>
              ${strings.showAll(this.#number(exports.length))}
            </button>`
          : nothing
      }`;
  }

  #row({ id, name, at, rows }: ExportSummary): TemplateResult {
    return html`<div class="file">
        <span class="name">${name}</span>
        <span class="muted">
          <rollcall-moment-ago .at=${at}></rollcall-moment-ago>, ${strings.rows(rows, this.#number(rows))}
        </span>
      </div>
      <button class="quiet icon" type="button" title=${strings.download(name)} @click=${() => this.#download(id)}>
        ${downloadIcon()}<span class="visually-hidden">${strings.download(name)}</span>
      </button>
      <button
        class="quiet icon"
        type="button"
        title=${strings.remove(name)}
        data-remove=${id}
        @click=${() => this.#remove(id, name)}
      >
        ${trashIcon()}<span class="visually-hidden">${strings.remove(name)}</span>
      </button>`;
  }

  #removed({ id, name }: ExportSummary): TemplateResult {
    return html`<span class="file muted">${strings.removed(name)}</span>
      <button type="button" data-undo=${id} @click=${() => this.#undo(id, name)}>${strings.undo}</button>`;
  }

  readonly #showAll = (): void => {
    this.isShowingAll = true;
    const first = this.exports?.[SHOWN_AT_FIRST];
    if (first) this.#focusNext = `[data-remove='${CSS.escape(first.id)}']`;
  };

  async #download(id: string): Promise<void> {
    const answer = await this.ask?.('exports.download', { id });
    if (answer?.ok) saveCsvFile(answer.value);
    this.problem = answer?.ok === false ? answer.problem : undefined;
  }

  #remove(id: string, name: string): void {
    this.#removals.set(
      id,
      setTimeout(() => this.#commit(id), ExportsListElement.undoTime),
    );
    this.said = strings.removed(name);
    this.#focusNext = `[data-undo='${CSS.escape(id)}']`;
    this.requestUpdate();
  }

  #undo(id: string, name: string): void {
    clearTimeout(this.#removals.get(id));
    this.#removals.delete(id);
    this.said = strings.restored(name);
    this.#focusNext = `[data-remove='${CSS.escape(id)}']`;
    this.requestUpdate();
  }

  #commit(id: string): void {
    clearTimeout(this.#removals.get(id));
    if (!this.#removals.delete(id)) return;
    const focused = this.shadowRoot?.activeElement;
    if (focused instanceof HTMLElement && focused.dataset['undo'] === id) this.#focusNext = 'summary';
    this.exports = this.exports?.filter((one) => one.id !== id);
    void this.ask?.('exports.delete', { id }).then((answer) => {
      if (answer.ok) return;
      void this.reload().then(() => (this.problem = answer.problem));
    });
  }

  readonly #commitAll = (): void => {
    for (const id of [...this.#removals.keys()]) this.#commit(id);
  };

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}
