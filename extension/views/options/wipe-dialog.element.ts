import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { dataStrings } from './data.strings';
import { textField } from './field';
import { formStyles } from './form.styles';
import { pageStyles } from './page.styles';

const strings = dataStrings.dialog;

/** What is to be wiped: one organization, or everything where none is named. */
export interface WipeTarget {
  readonly organization?: OrganizationId;
  readonly name?: string;
  readonly members: number;
  readonly days: number;
  readonly exports: number;
}

/** The data was wiped. */
export class DataWipedEvent extends Event {
  constructor(readonly wiped: WipeTarget) {
    super('data-wiped');
  }
}

/**
 * `<rollcall-wipe-dialog>`: has the person type what is to be wiped, then wipes it.
 *
 * @fires data-wiped - it is wiped (`DataWipedEvent`)
 */
export class WipeDialogElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    pageStyles,
    formStyles,
    css`
      dialog {
        box-sizing: border-box;
        inline-size: min(480px, calc(100vw - 32px));
        padding: 24px;
        border: 1px solid var(--rollcall-line);
        border-radius: var(--rollcall-radius-md);
        background: var(--rollcall-surface-raised);
        color: var(--rollcall-text);
        box-shadow: var(--rollcall-shadow);
      }

      dialog::backdrop {
        background: rgb(21 24 31 / 45%);
      }

      form {
        display: flex;
        flex-direction: column;
        gap: 16px;
      }

      .actions {
        justify-content: flex-end;
      }

      button.confirm {
        border-color: transparent;
        background: var(--rollcall-danger);
        color: var(--rollcall-surface);
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;

  @state() private target: WipeTarget | undefined;
  @state() private typed = '';
  @state() private error: string | undefined;
  @state() private problem: Problem | undefined;
  @state() private isWiping = false;

  /** Asks the person to confirm. */
  async open(target: WipeTarget): Promise<void> {
    this.target = target;
    this.typed = '';
    this.error = undefined;
    this.problem = undefined;
    await this.updateComplete;
    this.#dialog?.showModal();
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<dialog aria-labelledby="title" @close=${this.#forget}>
      ${this.target ? this.#form(this.target) : nothing}
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  /** The event comes later than the closing: the dialog may be open again by then. */
  readonly #forget = (): void => {
    if (!this.#dialog?.open) this.target = undefined;
  };

  /** What has to be typed. */
  get #word(): string {
    return this.target?.name ?? strings.allWord;
  }

  #form({ name, members, days, exports }: WipeTarget): TemplateResult {
    const counted = (count: number) => [count, numberFormat(languageOf(this)).format(count)] as const;
    return html`<form novalidate @submit=${this.#wipe}>
      <h3 id="title">${name === undefined ? strings.titleAll : strings.title(name)}</h3>
      <p>${strings.text(counted(members), counted(days), counted(exports))}</p>
      <p class="muted">${strings.stays}</p>
      ${textField({
        name: 'confirmation',
        label: strings.typeName(this.#word),
        value: this.typed,
        error: this.error,
        onInput: (typed) => {
          this.typed = typed;
          this.error = undefined;
        },
      })}
      ${
        this.problem
          ? html`<rollcall-notice tone="error" role="alert">${sentenceOf(this.problem)}</rollcall-notice>`
          : nothing
      }
      <div class="actions">
        <button type="button" @click=${() => this.#dialog?.close()}>${strings.no}</button>
        <button type="submit" class="confirm" aria-disabled=${this.isWiping ? 'true' : nothing}>
          ${this.isWiping ? strings.wiping : strings.yes}
        </button>
      </div>
    </form>`;
  }

  readonly #wipe = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { ask, target } = this;
    if (!ask || !target || this.isWiping) return;
    if (this.typed.trim().toLowerCase() !== this.#word.toLowerCase()) {
      this.error = strings.mismatch(this.#word);
      this.renderRoot.querySelector('input')?.focus();
      return;
    }
    this.isWiping = true;
    const answer = await ask('data.wipe', target.organization ? { organization: target.organization } : {});
    this.isWiping = false;
    if (!answer.ok) {
      this.problem = answer.problem;
      return;
    }
    this.#dialog?.close();
    this.dispatchEvent(new DataWipedEvent(target));
  };
}
