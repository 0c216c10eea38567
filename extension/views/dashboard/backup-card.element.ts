import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Organization, OrganizationId } from '../../../components/activity/organization';
import { shareText } from '../../../components/elements/activity-view/share-text';
import { dateFormat, languageOf, numberFormat } from '../../../components/elements/intl-cache';
import type { NoticeTone } from '../../../components/elements/notice/notice.element';
import '../../../components/elements/notice/notice.define';
import { downloadIcon } from '../../../components/elements/toolbar/toolbar-icons';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { Ask } from '../../messaging/ask';
import { sentenceOf } from '../../problem';
import { bytesText } from '../bytes-text';
import { backupCardStrings as strings } from './backup-card.strings';
import { type BackupProgress, type MergedBackup, mergeBackup, writeBackup } from './backup-file';
import { FileDrop } from './file-drop';
import { fileDropStyles } from './file-drop.styles';
import { importListStrings as undoStrings } from './import-list.strings';
import { importRunStyles } from './import-run.styles';
import { ImportUndo } from './import-undo';
import { partStyles } from './part.styles';
import { saveBlob } from '../save-blob';
import { undoButton } from './undo-button';

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly what: 'save' | 'merge'; readonly progress: BackupProgress }
  | { readonly kind: 'told'; readonly tone: NoticeTone; readonly text: string; readonly merged?: Merged };

/** A backup that was merged, to be undone. */
interface Merged {
  readonly id: string;
  readonly name: string;
  readonly organizations: readonly OrganizationId[];
}

/**
 * `<rollcall-backup-card>`: saves everything stored as one file, and merges such a file. Without an organization it only
 * merges.
 *
 * @fires data-requested - the reader wants to see retention and wiping, which Options have
 */
export class BackupCardElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    visuallyHidden,
    partStyles,
    fileDropStyles,
    importRunStyles,
    css`
      .parts {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr));
        gap: var(--rollcall-space-4);
      }

      .save {
        display: flex;
        flex-direction: column;
        align-items: flex-start;
        gap: var(--rollcall-space-2);
      }

      .save .fields {
        align-self: stretch;
      }

      .keep {
        margin-block-start: var(--rollcall-space-3);
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: Organization | undefined;
  @state() private state: State = { kind: 'idle' };
  @state() private isAll = false;
  #abort = new AbortController();
  readonly #undo = new ImportUndo(this, () => this.ask);
  readonly #files = new FileDrop(this, (files) => {
    if (files.length > 1) this.#tell('error', strings.onlyOne);
    else void this.#take(files[0]);
  });

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#abort.abort();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('organization');
    if (before && before.id !== this.organization?.id) this.#abort.abort();
  }

  protected override render(): TemplateResult {
    return html`<div class="parts">${this.organization ? this.#save(this.organization) : nothing} ${this.#merge()}</div>
      ${this.state.kind === 'running' ? this.#running(this.state) : nothing}
      <div role="status">${this.state.kind === 'told' ? this.#notice(this.state) : nothing}</div>
      ${this.organization ? this.#keep() : nothing}`;
  }

  #notice({ tone, text, merged }: State & { readonly kind: 'told' }): TemplateResult {
    if (!merged) return html`<rollcall-notice tone=${tone}>${text}</rollcall-notice>`;
    const state = this.#undo.stateOf(merged.id);
    if (state?.kind === 'undone') return html`<rollcall-notice>${undoStrings.undone(merged.name)}</rollcall-notice>`;
    return html`<rollcall-notice tone=${tone}>
      ${text}
      <span slot="action">${undoButton(state, merged.name, () => void this.#undo.undo(merged))}</span>
    </rollcall-notice>`;
  }

  #keep(): TemplateResult {
    return html`<p class="hint keep">
      ${strings.keep} <button class="link" type="button" @click=${this.#openData}>${strings.openOptions}</button>
    </p>`;
  }

  #save({ name }: Organization): TemplateResult {
    return html`<div class="save">
      <h3>${strings.save}</h3>
      <p class="hint">${strings.saveHint}</p>
      <div class="fields">
        <label>
          ${strings.what}
          <select name="scope" @change=${this.#scope}>
            <option value="one" ?selected=${!this.isAll}>${strings.this(name)}</option>
            <option value="all" ?selected=${this.isAll}>${strings.all}</option>
          </select>
        </label>
        <button class="primary" type="button" aria-disabled=${this.#isBusy ? 'true' : nothing} @click=${this.#write}>
          ${downloadIcon()} ${strings.action}
        </button>
      </div>
    </div>`;
  }

  #merge(): TemplateResult {
    return html`<div
      class="drop ${this.#files.isOver ? 'over' : ''}"
      @dragover=${this.#files.hover}
      @dragleave=${this.#files.leave}
      @drop=${this.#files.drop}
    >
      <h3>${strings.merge}</h3>
      <p class="hint">${strings.mergeHint}</p>
      <input type="file" name="backup" accept=".json,.gz" hidden @change=${this.#files.chosen} />
      <button type="button" aria-disabled=${this.#isBusy ? 'true' : nothing} @click=${this.#openPicker}>
        ${strings.choose}
      </button>
    </div>`;
  }

  #running({ what, progress }: State & { readonly kind: 'running' }): TemplateResult {
    const share = shareText(progress.done, progress.total, languageOf(this)) ?? '';
    return html`<div class="running">
      <progress
        aria-label=${strings.progressLabel}
        max=${Math.max(progress.total, 1)}
        .value=${progress.done}
      ></progress>
      <span class="share">${what === 'save' ? strings.saving(share) : strings.merging(share)}</span>
      <button type="button" class="cancel" @click=${() => this.#abort.abort()}>${strings.cancel}</button>
    </div>`;
  }

  get #isBusy(): boolean {
    return this.state.kind === 'running';
  }

  /** Begins anew what can be cancelled. */
  #course(what: 'save' | 'merge') {
    this.#abort = new AbortController();
    const progress = (told: BackupProgress) => {
      this.state = { kind: 'running', what, progress: told };
    };
    progress({ done: 0, total: 1 });
    return { signal: this.#abort.signal, progress };
  }

  readonly #write = async (): Promise<void> => {
    const { ask, organization, isAll } = this;
    if (!ask || !organization || this.#isBusy) return;
    const now = Date.now();
    const written = await writeBackup(ask, isAll ? undefined : organization.id, now, this.#course('save'));
    if (!written.ok) {
      const isCancelled = written.problem.kind === 'cancelled';
      this.#tell(isCancelled ? 'info' : 'error', isCancelled ? strings.cancelledSaving : sentenceOf(written.problem));
      return;
    }
    const day = new Date(now).toISOString().slice(0, 10);
    const of = isAll ? 'all' : organization.name.replace(/[^\w.-]+/g, '-');
    const name = `rollcall-backup-${of}-${day}.json.gz`;
    saveBlob(written.value, name);
    this.#tell('success', strings.saved(name, bytesText(written.value.size, languageOf(this))));
  };

  async #take(file: File | undefined): Promise<void> {
    const { ask } = this;
    if (!ask || !file || this.#isBusy) return;
    const course = this.#course('merge');
    let done = 0;
    const progress = (told: BackupProgress) => {
      done = told.done;
      course.progress(told);
    };
    const merged = await mergeBackup(ask, file, { ...course, progress });
    if (merged.ok) return this.#tellMerged(file.name, merged.value);
    if (merged.problem.kind === 'cancelled') return this.#tell('info', strings.cancelled);
    const partly = done > 0 ? ` ${strings.partly(done, numberFormat(languageOf(this)).format(done))}` : '';
    this.#tell('error', `${sentenceOf(merged.problem)}${partly}`);
  }

  #tellMerged(name: string, { parts, importId: id, organizations, madeAt }: MergedBackup): void {
    if (parts === 0) return this.#tell('warning', strings.empty);
    const format = dateFormat(languageOf(this), { dateStyle: 'medium' });
    const when = madeAt === undefined ? '' : ` ${strings.madeAt(format.format(madeAt))}`;
    const merged = { id, name, organizations: [...organizations.keys()] };
    const text = `${strings.merged([...organizations.values()])}${when}`;
    this.state = { kind: 'told', tone: 'success', text, merged };
    void this.#undo.offer(merged);
  }

  #tell(tone: NoticeTone, text: string): void {
    this.state = { kind: 'told', tone, text };
  }

  readonly #openData = (): void => void this.dispatchEvent(new CustomEvent('data-requested'));

  readonly #scope = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.isAll = target.value === 'all';
  };

  readonly #openPicker = (): void => {
    if (!this.#isBusy) this.#files.openPicker();
  };
}
