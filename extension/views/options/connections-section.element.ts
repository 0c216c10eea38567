import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { ConnectionSummary } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import type { ConnectionFormElement, ConnectionSavedEvent } from './connection-form.element';
import { connectionsStrings as strings } from './connections.strings';
import { plusIcon } from './options-icons';
import { pageStyles } from './page.styles';
import type { Surroundings } from './surroundings';
import { typedOrganization } from './typed-organization';

type OpenForm =
  | { readonly kind: 'closed' }
  | { readonly kind: 'new'; readonly pageUrl: string }
  | { readonly kind: 'edit'; readonly connection: ConnectionSummary };

/** `<rollcall-connections-section>`: all connections, and the form for one of them. */
export class ConnectionsSectionElement extends LitElement {
  static override readonly styles = [buttons, focusRing, pageStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;

  @state() private connections: readonly ConnectionSummary[] | undefined;
  @state() private problem: Problem | undefined;
  @state() private form: OpenForm = { kind: 'closed' };
  @state() private said = '';
  /** The organization looked at now: its card comes first. */
  @state() private first: OrganizationId | undefined;

  /** Whether the form holds something that is not saved. */
  get isDirty(): boolean {
    return this.#formElement?.isDirty ?? false;
  }

  /**
   * Opens the form for an organization by the address of its members page; its edit form where it is connected. A form
   * in which something was typed stays as it is.
   */
  async connect(pageUrl: string): Promise<void> {
    await this.updateComplete;
    if (this.isDirty) {
      this.#formElement?.focusFirst();
      return;
    }
    if (!this.connections) await this.#load();
    const typed = typedOrganization(pageUrl);
    const id = typed.ok ? typed.organization.id : undefined;
    const existing = this.connections?.find(({ organization }) => organization.id === id);
    this.first = id;
    await this.#open(existing ? { kind: 'edit', connection: existing } : { kind: 'new', pageUrl });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ask') && this.ask) void this.#load();
  }

  protected override render(): TemplateResult {
    return html`<p class="muted">${strings.lead}</p>
      ${this.problem ? this.#failed(this.problem) : nothing} ${this.#content()}
      <div role="status">
        ${this.said ? html`<rollcall-notice tone="success">${this.said}</rollcall-notice>` : nothing}
      </div>
      ${this.#cards()}`;
  }

  get #formElement(): ConnectionFormElement | null {
    return this.renderRoot.querySelector('rollcall-connection-form');
  }

  async #load(): Promise<void> {
    const answer = await this.ask?.('connections.list', {});
    if (!answer) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.connections = answer.value;
  }

  #failed(problem: Problem): TemplateResult {
    return html`<rollcall-notice tone="error" role="alert">
      ${sentenceOf(problem)}
      <button slot="action" type="button" @click=${() => this.#load()}>${strings.retry}</button>
    </rollcall-notice>`;
  }

  #content(): TemplateResult | typeof nothing {
    const { connections, form } = this;
    if (!connections && form.kind === 'closed') {
      return this.problem ? nothing : html`<p class="muted" role="status">${strings.loading}</p>`;
    }
    const isEmpty = connections?.length === 0;
    if (form.kind === 'closed' && !isEmpty) {
      return html`<div>
        <button type="button" data-add @click=${() => this.#open({ kind: 'new', pageUrl: '' })}>
          ${plusIcon()} ${strings.add}
        </button>
      </div>`;
    }
    return html`<rollcall-connection-form
      .ask=${this.ask}
      .surroundings=${this.surroundings}
      .editing=${form.kind === 'edit' ? form.connection : undefined}
      .pageUrl=${form.kind === 'new' ? form.pageUrl : ''}
      .isClosable=${!isEmpty}
      @connection-saved=${this.#saved}
      @form-closed=${this.#closeForm}
    ></rollcall-connection-form>`;
  }

  #cards(): TemplateResult | typeof nothing {
    const { connections, form } = this;
    if (!connections || connections.length === 0) return nothing;
    const edited = form.kind === 'edit' ? form.connection.organization.id : undefined;
    const ordered = [...connections].sort(
      (one, other) => Number(other.organization.id === this.first) - Number(one.organization.id === this.first),
    );
    return html`${repeat(
      ordered,
      ({ organization }) => organization.id,
      (connection) =>
        html`<rollcall-connection-card
          data-organization=${connection.organization.id}
          ?hidden=${connection.organization.id === edited}
          .ask=${this.ask}
          .surroundings=${this.surroundings}
          .connection=${connection}
          @connection-edit=${() => this.#open({ kind: 'edit', connection })}
          @connection-changed=${() => this.#changed(connection)}
          @connection-forgotten=${() => this.#forgotten(connection)}
        ></rollcall-connection-card>`,
    )}`;
  }

  /** A form with something typed in it is not taken away. */
  async #open(form: OpenForm): Promise<void> {
    if (this.isDirty) {
      this.#formElement?.focusFirst();
      return;
    }
    this.said = '';
    this.form = form;
    await this.updateComplete;
    const element = this.#formElement;
    await element?.updateComplete;
    element?.focusFirst();
    element?.scrollIntoView({ block: 'nearest' });
  }

  readonly #saved = async ({ connection }: ConnectionSavedEvent): Promise<void> => {
    this.form = { kind: 'closed' };
    this.first = connection.organization.id;
    const others = this.connections?.filter(({ organization }) => organization.id !== this.first) ?? [];
    this.connections = [...others, connection];
    this.said = strings.saved(connection.organization.name);
    await this.#focusCard(connection.organization.id);
  };

  readonly #closeForm = async (): Promise<void> => {
    const edited = this.form.kind === 'edit' ? this.form.connection.organization.id : undefined;
    this.form = { kind: 'closed' };
    await this.updateComplete;
    if (edited) await this.#focusCard(edited);
    else this.renderRoot.querySelector<HTMLElement>('[data-add]')?.focus();
  };

  async #changed({ organization }: ConnectionSummary): Promise<void> {
    await this.#load();
    await this.#focusCard(organization.id);
  }

  async #forgotten({ organization }: ConnectionSummary): Promise<void> {
    this.said = strings.forgotten(organization.name);
    this.connections = this.connections?.filter((one) => one.organization.id !== organization.id);
    await this.updateComplete;
    await this.#formElement?.updateComplete;
    this.#formElement?.focusFirst();
    this.renderRoot.querySelector<HTMLElement>('[data-add]')?.focus();
  }

  async #focusCard(id: OrganizationId): Promise<void> {
    await this.updateComplete;
    const cards = this.renderRoot.querySelectorAll('rollcall-connection-card');
    const card = [...cards].find(({ connection }) => connection?.organization.id === id);
    await card?.updateComplete;
    card?.focusTest();
  }
}
