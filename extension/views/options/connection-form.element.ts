import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { ConnectionInput, ConnectionSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import {
  type ConnectionDraft,
  type ConnectionField,
  EMPTY_DRAFT,
  connectionOf,
  draftOf,
  faultsOf,
  originsOf,
} from './connection-draft';
import { type ConnectionFieldsModel, apiOriginField, credentialFields, organizationFields } from './connection-fields';
import { connectionFormStyles } from './connection-form.styles';
import { connectionsStrings } from './connections.strings';
import { formStyles } from './form.styles';
import { pageStyles } from './page.styles';
import type { Surroundings } from './surroundings';
import { typedHost } from './typed-organization';

const strings = connectionsStrings.form;

type Saving =
  | { readonly kind: 'resting' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'refused'; readonly hosts: string }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A connection was saved. */
export class ConnectionSavedEvent extends Event {
  constructor(readonly connection: ConnectionSummary) {
    super('connection-saved');
  }
}

/**
 * `<rollcall-connection-form>`: the form of one connection, new (`pageUrl` prefills it) or being edited.
 *
 * @fires connection-saved - with the connection (`ConnectionSavedEvent`)
 * @fires form-closed - the person gave up; asked first if anything was typed
 */
export class ConnectionFormElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, pageStyles, formStyles, connectionFormStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;
  @property({ attribute: false }) editing: ConnectionSummary | undefined;
  /** Address of the members page a new connection begins with. */
  @property({ attribute: false }) pageUrl = '';
  /** Whether the form can be closed. */
  @property({ attribute: false }) isClosable = true;

  @state() private draft: ConnectionDraft = EMPTY_DRAFT;
  @state() private left: ReadonlySet<ConnectionField> = new Set();
  @state() private wasSubmitted = false;
  @state() private saving: Saving = { kind: 'resting' };
  @state() private isAskingToDiscard = false;
  @state() private isKeyShown = false;
  @state() private isPassphraseShown = false;
  #initial: ConnectionDraft = EMPTY_DRAFT;

  /** Whether something was typed that is not saved. */
  get isDirty(): boolean {
    return JSON.stringify(this.draft) !== JSON.stringify(this.#initial);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('editing') && !changed.has('pageUrl')) return;
    this.#initial = this.editing ? draftOf(this.editing) : { ...EMPTY_DRAFT, pageUrl: this.pageUrl };
    this.draft = this.#initial;
    this.left = new Set();
    this.wasSubmitted = false;
    this.saving = { kind: 'resting' };
  }

  /** Puts the keyboard where typing begins. */
  focusFirst(): void {
    const name = this.editing || this.pageUrl ? 'credential' : 'page-url';
    this.renderRoot.querySelector<HTMLInputElement>(`[name='${name}']:is(:checked, :not([type='radio']))`)?.focus();
  }

  protected override render(): TemplateResult {
    const model = this.#model();
    const { editing } = this;
    return html`<form
      class="box"
      novalidate
      aria-labelledby="title"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <h3 id="title">${editing ? strings.editTitle(editing.organization.name) : strings.addTitle}</h3>
      <div class="group">${organizationFields(model)}</div>
      ${credentialFields(model)} ${apiOriginField(model)} ${this.#outcome()}
      ${this.isAskingToDiscard ? this.#discardQuestion() : this.#actions()}
    </form>`;
  }

  #model(): ConnectionFieldsModel {
    const { draft, editing, isKeyShown, isPassphraseShown } = this;
    const faults = faultsOf(draft);
    return {
      draft,
      editing,
      hasOtherApi: this.#initial.apiOrigin !== '',
      isKeyShown,
      isPassphraseShown,
      errorOf: (field) => {
        const fault = faults[field];
        // While a field is filled for the first time, being incomplete is no mistake yet.
        const isSaid = this.wasSubmitted || (this.left.has(field) && fault !== 'empty');
        return fault && isSaid ? connectionsStrings.fault(field, fault) : undefined;
      },
      change: (change) => {
        this.draft = { ...this.draft, ...change };
        this.isAskingToDiscard = false;
      },
      leave: (field) => (this.left = new Set([...this.left, field])),
      toggle: (secret) => {
        if (secret === 'key') this.isKeyShown = !this.isKeyShown;
        else this.isPassphraseShown = !this.isPassphraseShown;
      },
    };
  }

  #actions(): TemplateResult {
    const isBusy = this.saving.kind === 'busy';
    return html`<div class="actions">
      <button type="submit" class="primary" aria-disabled=${isBusy ? 'true' : nothing} @click=${this.#save}>
        ${isBusy ? strings.saving : strings.save}
      </button>
      ${this.isClosable ? html`<button type="button" @click=${this.#cancel}>${strings.cancel}</button>` : nothing}
    </div>`;
  }

  #discardQuestion(): TemplateResult {
    return html`<div class="actions" role="alert">
      <span>${strings.unsaved}</span>
      <button type="button" class="danger" data-discard @click=${this.#close}>${strings.discard}</button>
      <button type="button" @click=${() => (this.isAskingToDiscard = false)}>${strings.goOn}</button>
    </div>`;
  }

  #outcome(): TemplateResult | typeof nothing {
    const { saving } = this;
    if (saving.kind !== 'refused' && saving.kind !== 'failed') return nothing;
    return html`<rollcall-notice tone="error" role="alert">
      ${saving.kind === 'refused' ? strings.refused(saving.hosts) : sentenceOf(saving.problem)}
    </rollcall-notice>`;
  }

  readonly #save = async (): Promise<void> => {
    const { ask, surroundings } = this;
    if (!ask || !surroundings || this.saving.kind === 'busy') return;
    this.wasSubmitted = true;
    const connection = connectionOf(this.draft);
    if (!connection) {
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid]')?.focus();
      return;
    }
    // The browser takes the question only straight from a click.
    const origins = originsOf(connection);
    const permission = surroundings.requestHosts(origins);
    this.saving = { kind: 'busy' };
    if (await permission) await this.#store(ask, connection);
    else this.saving = { kind: 'refused', hosts: origins.map((origin) => new URL(origin).host).join(', ') };
  };

  async #store(ask: Ask, connection: ConnectionInput): Promise<void> {
    const host = typedHost(connection.pageUrl);
    if (host.ok) {
      const added = await ask('hosts.add', { origin: host.origin });
      if (!added.ok) {
        this.saving = { kind: 'failed', problem: added.problem };
        return;
      }
      this.dispatchEvent(new Event('hosts-changed', { bubbles: true, composed: true }));
    }
    const saved = await ask('connections.save', connection);
    if (!saved.ok) {
      this.saving = { kind: 'failed', problem: saved.problem };
      return;
    }
    // Nothing secret stays in the page.
    this.#initial = EMPTY_DRAFT;
    this.draft = EMPTY_DRAFT;
    this.saving = { kind: 'resting' };
    this.wasSubmitted = false;
    this.dispatchEvent(new ConnectionSavedEvent(saved.value));
  }

  readonly #cancel = async (): Promise<void> => {
    if (!this.isDirty) {
      this.#close();
      return;
    }
    this.isAskingToDiscard = true;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[data-discard]')?.focus();
  };

  readonly #close = (): void => {
    this.isAskingToDiscard = false;
    this.draft = this.#initial;
    this.dispatchEvent(new Event('form-closed'));
  };
}
