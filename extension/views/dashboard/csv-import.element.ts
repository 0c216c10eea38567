import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { ImportSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { csvImportStyles } from './csv-import.styles';
import { MOST_BYTES, uploadOf } from '../csv-upload';
import { dashboardStrings } from './dashboard.strings';
import { FileDrop } from './file-drop';
import { fileDropStyles } from './file-drop.styles';
import { importListStrings as undoStrings } from './import-list.strings';
import { ImportUndo } from './import-undo';
import { partStyles } from './part.styles';
import { undoButton } from './undo-button';

const strings = dashboardStrings.import;

type Import =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly name: string }
  | { readonly kind: 'done'; readonly name: string; readonly summary: ImportSummary }
  | { readonly kind: 'failed'; readonly sentence: string };

/** How many rejected lines are named one by one. */
const NAMED_LINES = 5;

/** `<rollcall-csv-import>`: takes W&B's own CSV, dropped or chosen, and says what came of it. */
export class CsvImportElement extends LitElement {
  static override readonly styles = [buttons, focusRing, partStyles, fileDropStyles, csvImportStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @state() private import: Import = { kind: 'none' };
  readonly #undo = new ImportUndo(this, () => this.ask);
  readonly #files = new FileDrop(this, (files) => {
    if (files.length > 1) this.import = { kind: 'failed', sentence: strings.onlyOne };
    else void this.#take(files[0]);
  });

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organization')) this.import = { kind: 'none' };
  }

  protected override render(): TemplateResult {
    const isReading = this.import.kind === 'reading';
    return html`<div
        class="drop ${this.#files.isOver ? 'over' : ''}"
        @dragover=${this.#files.hover}
        @dragleave=${this.#files.leave}
        @drop=${this.#files.drop}
      >
        <h3>${strings.title}</h3>
        <p class="hint">${strings.hint}</p>
        <input type="file" accept=".csv,text/csv" hidden @change=${this.#files.chosen} />
        <button type="button" aria-disabled=${isReading ? 'true' : nothing} @click=${this.#openPicker}>
          ${strings.choose}
        </button>
      </div>
      <div role="status">${this.#outcome()}</div>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    switch (this.import.kind) {
      case 'none':
        return nothing;
      case 'reading':
        return html`<p class="hint">${strings.reading(this.import.name)}</p>`;
      case 'failed':
        return html`<rollcall-notice tone="error">${this.import.sentence}</rollcall-notice>`;
      case 'done':
        return this.#report(this.import.name, this.import.summary);
    }
  }

  #report(name: string, { members, importId, rejected, warnings }: ImportSummary): TemplateResult {
    const state = this.#undo.stateOf(importId);
    if (state?.kind === 'undone') return html`<rollcall-notice>${undoStrings.undone(name)}</rollcall-notice>`;
    const isClean = rejected.length === 0 && warnings.length === 0;
    return html`<rollcall-notice tone=${isClean ? 'success' : 'warning'}>
      ${strings.done(members, this.#number(members))} ${warnings.join(' ')} ${this.#rejectedLines(rejected)}
      <span slot="action">${undoButton(state, name, () => this.#takeBack(importId))}</span>
    </rollcall-notice>`;
  }

  #rejectedLines(rejected: ImportSummary['rejected']): TemplateResult | typeof nothing {
    if (rejected.length === 0) return nothing;
    const unnamed = rejected.length - NAMED_LINES;
    return html`${strings.rejected(rejected.length, this.#number(rejected.length))}
      <ul>
        ${rejected
          .slice(0, NAMED_LINES)
          .map(({ line, reason }) => html`<li>${strings.line(this.#number(line), reason)}</li>`)}
        ${unnamed > 0 ? html`<li>${strings.more(this.#number(unnamed))}</li>` : nothing}
      </ul>`;
  }

  readonly #openPicker = (): void => {
    if (this.import.kind !== 'reading') this.#files.openPicker();
  };

  async #take(file: File | undefined): Promise<void> {
    const { ask, organization } = this;
    if (!file || !ask || !organization || this.import.kind === 'reading') return;
    this.import = { kind: 'reading', name: file.name };
    const outcome = await this.#imported(file, ask, organization);
    if (organization !== this.organization) return;
    this.import = outcome;
    if (outcome.kind === 'done')
      await this.#undo.offer({ id: outcome.summary.importId, organizations: [organization] });
  }

  #takeBack(id: string): void {
    if (this.organization) void this.#undo.undo({ id, organizations: [this.organization] });
  }

  async #imported(file: File, ask: Ask, organization: OrganizationId): Promise<Import> {
    if (file.size > MOST_BYTES) return { kind: 'failed', sentence: strings.tooLarge(`${MOST_BYTES / 1e6} MB`) };
    const upload = await uploadOf(file).catch(() => undefined);
    if (!upload) return { kind: 'failed', sentence: strings.unreadable };
    const answer = await ask('csv.import', { organization, file: upload });
    return answer.ok
      ? { kind: 'done', name: file.name, summary: answer.value }
      : { kind: 'failed', sentence: sentenceOf(answer.problem) };
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}
