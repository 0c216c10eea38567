import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/moment-ago/moment-ago.define';
import '../../../components/elements/notice/notice.define';
import { downloadIcon } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { ExportSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { trashIcon } from '../popup/popup-icons';
import { saveCsvFile } from '../popup/save-csv-file';
import { dashboardStrings } from './dashboard.strings';
import { exportShelfStyles } from './export-shelf.styles';
import { partStyles } from './part.styles';
import { PendingRemovals } from './pending-removals';

const strings = dashboardStrings.exports;

/** `<rollcall-export-shelf>`: earlier exports of an organization, to download again or delete; a deletion can be undone. */
export class ExportShelfElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, partStyles, exportShelfStyles];
  /** Milliseconds. */
  static undoTime = 8_000;

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  /** Change it to read the list anew. */
  @property({ type: Number }) revision = 0;
  @state() private exports: readonly ExportSummary[] | undefined;
  @state() private problem: Problem | undefined;
  @state() private said = '';
  #focusNext: string | undefined;
  readonly #removals = new PendingRemovals(this, {
    commit: (id) => void this.#delete(id),
    undoTime: () => ExportShelfElement.undoTime,
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organization')) this.exports = undefined;
    if (changed.has('ask') || changed.has('organization') || changed.has('revision')) void this.#read();
  }

  protected override updated(): void {
    if (!this.#focusNext) return;
    const next = this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    this.#focusNext = undefined;
    next?.focus();
  }

  async #read(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('exports.list', { organization });
    if (organization !== this.organization) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.exports = [...answer.value].sort((one, other) => other.at - one.at);
  }

  protected override render(): TemplateResult {
    return html`<h3>${strings.title}</h3>
      ${this.problem ? this.#failure(this.problem) : nothing} ${this.#list()}
      <p class="visually-hidden" role="status">${this.said}</p>`;
  }

  #failure(problem: Problem): TemplateResult {
    return html`<rollcall-notice tone="error" role="alert">
      ${sentenceOf(problem)}
      <button slot="action" type="button" @click=${() => void this.#read()}>${dashboardStrings.retry}</button>
    </rollcall-notice>`;
  }

  #list(): TemplateResult | typeof nothing {
    const { exports } = this;
    if (!exports) return this.problem ? nothing : html`<p class="hint">${strings.loading}</p>`;
    if (exports.length === 0) return html`<p class="hint">${strings.none}</p>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${strings.file}</th>
          <th scope="col" class="number">${strings.rows}</th>
          <th scope="col" class="when">${strings.made}</th>
          <th scope="col"><span class="visually-hidden">${strings.actions}</span></th>
        </tr>
      </thead>
      <tbody>
        ${repeat(
          exports,
          ({ id }) => id,
          (file) => (this.#removals.has(file.id) ? this.#removed(file) : this.#row(file)),
        )}
      </tbody>
    </table>`;
  }

  #row({ id, name, at, rows }: ExportSummary): TemplateResult {
    return html`<tr>
      <th scope="row" class="file">${name}</th>
      <td class="number">${numberFormat(languageOf(this)).format(rows)}</td>
      <td class="when"><rollcall-moment-ago .at=${at}></rollcall-moment-ago></td>
      <td class="actions">
        <button class="quiet" type="button" title=${strings.download(name)} @click=${() => void this.#download(id)}>
          ${downloadIcon()}<span class="visually-hidden">${strings.download(name)}</span>
        </button>
        <button
          class="quiet"
          type="button"
          title=${strings.remove(name)}
          data-remove=${id}
          @click=${() => this.#remove(id, name)}
        >
          ${trashIcon()}<span class="visually-hidden">${strings.remove(name)}</span>
        </button>
      </td>
    </tr>`;
  }

  #removed({ id, name }: ExportSummary): TemplateResult {
    return html`<tr class="removed">
      <td colspan="3" class="file">${strings.removed(name)}</td>
      <td class="actions">
        <button type="button" data-undo=${id} @click=${() => this.#undo(id, name)}>${strings.undo}</button>
      </td>
    </tr>`;
  }

  async #download(id: string): Promise<void> {
    const answer = await this.ask?.('exports.download', { id });
    if (answer?.ok) saveCsvFile(answer.value);
    this.problem = answer?.ok === false ? answer.problem : undefined;
  }

  #remove(id: string, name: string): void {
    this.#removals.add(id);
    this.said = strings.removed(name);
    this.#focusNext = `[data-undo='${CSS.escape(id)}']`;
  }

  #undo(id: string, name: string): void {
    this.#removals.undo(id);
    this.said = strings.restored(name);
    this.#focusNext = `[data-remove='${CSS.escape(id)}']`;
  }

  /** What the background could not delete comes back, with the reason. */
  async #delete(id: string): Promise<void> {
    this.exports = this.exports?.filter((file) => file.id !== id);
    const answer = await this.ask?.('exports.delete', { id });
    if (answer?.ok !== false) return;
    await this.#read();
    this.problem = answer.problem;
  }
}
