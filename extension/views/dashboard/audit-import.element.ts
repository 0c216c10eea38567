import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { shareText } from '../../../components/elements/activity-view/share-text';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { Ask } from '../../messaging/ask';
import type { AuditFileReader } from './audit-file-reader';
import { auditFileRow } from './audit-file-row';
import { auditImportStrings as strings } from './audit-import.strings';
import { auditImportStyles } from './audit-import.styles';
import { AuditImports, type FileState } from './audit-imports';
import { FileDrop } from './file-drop';
import { fileDropStyles } from './file-drop.styles';
import { ImportUndo } from './import-undo';
import { importRunStyles } from './import-run.styles';
import { partStyles } from './part.styles';

const ACCEPTED = '.json,.jsonl,.ndjson,.log,.txt,.gz';

/**
 * `<rollcall-audit-import>`: takes files of the audit log, dropped or chosen, and tells what came of each.
 *
 * @fires import-ended - no file is being read any more.
 */
export class AuditImportElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    visuallyHidden,
    partStyles,
    fileDropStyles,
    importRunStyles,
    auditImportStyles,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) reader: AuditFileReader | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @state() private isWholeLog = false;
  @state() private isCancelling = false;
  #wasRunning = false;
  readonly #undo = new ImportUndo(this, () => this.ask);
  readonly #imports = new AuditImports(
    this,
    () => {
      const { ask, reader, organization, isWholeLog } = this;
      return { ask, reader, organization, word: { isWholeLog } };
    },
    (ended) => this.#offerUndo(ended),
  );
  readonly #files = new FileDrop(this, (files) => this.#imports.add(files));

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('organization') && changed.get('organization') !== undefined) this.#imports.forget();
    if (!this.#imports.isRunning) this.isCancelling = false;
  }

  protected override updated(): void {
    const wasRunning = this.#wasRunning;
    this.#wasRunning = this.#imports.isRunning;
    // A background that is ended between storing and announcing leaves nobody told: this page knows by itself.
    if (wasRunning && !this.#wasRunning) this.dispatchEvent(new CustomEvent('import-ended'));
  }

  protected override render(): TemplateResult {
    const { imports, isRunning } = this.#imports;
    return html`<div
        class="drop ${this.#files.isOver ? 'over' : ''}"
        @dragover=${this.#files.hover}
        @dragleave=${this.#files.leave}
        @drop=${this.#files.drop}
      >
        <h3>${strings.title}</h3>
        <p class="hint">${strings.hint}</p>
        <label class="choice">
          <input type="checkbox" ?disabled=${isRunning} .checked=${this.isWholeLog} @change=${this.#sayWhole} />
          <span>${strings.whole}<br /><span class="hint">${strings.wholeHint}</span></span>
        </label>
        <input type="file" name="audit-files" multiple accept=${ACCEPTED} hidden @change=${this.#files.chosen} />
        <button type="button" class="choose" @click=${this.#files.openPicker}>${strings.choose}</button>
      </div>
      ${isRunning ? this.#running() : nothing}
      ${
        imports.length > 0
          ? html`<ul class="files" role="list" aria-label=${strings.files}>
              ${imports.map((one) => auditFileRow(one, { locale: languageOf(this), ...this.#actions }))}
            </ul>`
          : nothing
      }
      <p class="visually-hidden" role="status">${isRunning ? nothing : this.#announcement()}</p>`;
  }

  #running(): TemplateResult {
    const { imports, progress } = this.#imports;
    const behind = imports.filter(({ state }) => state.kind !== 'waiting' && state.kind !== 'reading').length;
    const share = shareText(progress.done, progress.total, languageOf(this)) ?? '';
    return html`<div class="running">
      <progress
        aria-label=${strings.progressLabel}
        max=${Math.max(progress.total, 1)}
        .value=${progress.done}
      ></progress>
      <span class="share">${strings.progress(Math.min(behind + 1, imports.length), imports.length, share)}</span>
      <button type="button" class="cancel" aria-disabled=${this.isCancelling ? 'true' : nothing} @click=${this.#cancel}>
        ${this.isCancelling ? strings.cancelling : strings.cancel}
      </button>
    </div>`;
  }

  #announcement(): string {
    const { imports } = this.#imports;
    if (imports.length === 0) return '';
    const done = imports.filter(({ state }) => state.kind === 'done' || state.kind === 'known').length;
    if (done < imports.length) return strings.announce.ended;
    return strings.announce.done(done, numberFormat(languageOf(this)).format(done));
  }

  readonly #actions = {
    goOn: (file: File) => this.#imports.again(file),
    readAnew: (file: File) => this.#imports.again(file, { anew: true }),
    takeAsOurs: (file: File) => this.#imports.again(file, { isOurs: true }),
    undoOf: (id: string) => this.#undo.stateOf(id),
    undo: (id: string) => {
      if (this.organization) void this.#undo.undo({ id, organizations: [this.organization] });
    },
  };

  #offerUndo(ended: FileState): void {
    const { organization } = this;
    const id = ended.kind === 'done' ? ended.importId : '';
    if (organization) void this.#undo.offer({ id, organizations: [organization] });
  }

  readonly #cancel = (): void => {
    this.isCancelling = true;
    this.#imports.cancel();
  };

  readonly #sayWhole = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.isWholeLog = target.checked;
  };
}
