import { LitElement, type PropertyValues, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { hostPattern } from '../host-pattern';
import { textField } from './field';
import { formStyles } from './form.styles';
import { hostsStrings as strings } from './hosts.strings';
import { pageStyles } from './page.styles';
import type { Surroundings } from './surroundings';
import { typedHost } from './typed-organization';

/** `<rollcall-hosts-section>`: the Self-Managed hosts Rollcall works on. */
export class HostsSectionElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    pageStyles,
    formStyles,
    css`
      .hosts li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
        padding-block: 8px;
        border-block-end: 1px solid var(--rollcall-line);
      }

      .hosts code {
        flex: 1 1 200px;
      }

      .built-in {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 16px;
      }

      h3 {
        font-size: var(--rollcall-size-md);
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;

  @state() private hosts: readonly string[] | undefined;
  @state() private problem: Problem | undefined;
  @state() private typed = '';
  @state() private error: string | undefined;
  @state() private isAdding = false;
  @state() private said = '';

  /** Asks again which hosts there are. */
  async reload(): Promise<void> {
    const answer = await this.ask?.('hosts.list', {});
    if (!answer) return;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.hosts = answer.value;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('ask') && this.ask) void this.reload();
  }

  protected override render(): TemplateResult {
    return html`<p class="muted">${strings.lead}</p>
      ${this.#form()}
      <div role="status">
        ${this.said ? html`<rollcall-notice tone="success">${this.said}</rollcall-notice>` : nothing}
      </div>
      <div>
        <h3 id="own">${strings.own}</h3>
        ${this.#own()}
      </div>
      <div>
        <h3 id="built-in">${strings.builtIn}</h3>
        <ul role="list" class="built-in muted" aria-labelledby="built-in">
          ${strings.builtInHosts.map((host) => html`<li><code>${host}</code></li>`)}
        </ul>
      </div>`;
  }

  #form(): TemplateResult {
    return html`<form novalidate @submit=${(event: Event) => event.preventDefault()}>
      ${textField({
        name: 'host',
        label: strings.label,
        value: this.typed,
        hint: strings.hint,
        error: this.error,
        trailing: html`<button
          type="submit"
          class="primary"
          aria-disabled=${this.isAdding ? 'true' : nothing}
          @click=${this.#add}
        >
          ${this.isAdding ? strings.adding : strings.add}
        </button>`,
        onInput: (typed) => {
          this.typed = typed;
          this.error = undefined;
        },
      })}
    </form>`;
  }

  #own(): TemplateResult {
    if (this.problem) {
      return html`<rollcall-notice tone="error" role="alert">
        ${sentenceOf(this.problem)}
        <button slot="action" type="button" @click=${() => this.reload()}>${strings.retry}</button>
      </rollcall-notice>`;
    }
    if (!this.hosts) return html`<p class="muted" role="status">${strings.loading}</p>`;
    if (this.hosts.length === 0) return html`<p class="muted">${strings.none}</p>`;
    return html`<ul role="list" class="hosts" aria-labelledby="own">
      ${this.hosts.map((origin) => this.#host(origin))}
    </ul>`;
  }

  #host(origin: string): TemplateResult {
    return html`<li>
      <code>${origin}</code>
      <button type="button" @click=${() => this.surroundings?.openPage(`${origin}/org/dashboard`)}>
        ${strings.open}
      </button>
      <button
        type="button"
        class="danger"
        aria-label=${strings.removeHost(new URL(origin).host)}
        @click=${() => this.#remove(origin)}
      >
        ${strings.remove}
      </button>
    </li>`;
  }

  readonly #add = async (): Promise<void> => {
    const { ask, surroundings } = this;
    if (!ask || !surroundings || this.isAdding) return;
    const typed = typedHost(this.typed);
    this.said = '';
    if (!typed.ok) {
      this.#refuse(typed.fault === 'built-in' ? strings.builtInFault(typed.host ?? '') : strings.faults[typed.fault]);
      return;
    }
    const { origin } = typed;
    // The browser takes the question only straight from a click.
    const permission = surroundings.requestHosts([origin]);
    this.isAdding = true;
    const answer = (await permission) ? await ask('hosts.add', { origin }) : undefined;
    this.isAdding = false;
    if (!answer) this.#refuse(strings.refused(new URL(origin).host));
    else if (!answer.ok) this.#refuse(sentenceOf(answer.problem));
    else await this.#showAdded(answer.value.origin);
  };

  #refuse(error: string): void {
    this.error = error;
    this.renderRoot.querySelector('input')?.focus();
  }

  async #showAdded(origin: string): Promise<void> {
    this.typed = '';
    this.error = undefined;
    this.said = strings.added(new URL(origin).host);
    await this.reload();
  }

  async #remove(origin: string): Promise<void> {
    const { ask, surroundings } = this;
    const answer = await ask?.('hosts.remove', { origin });
    if (!answer) return;
    if (!answer.ok) {
      this.problem = answer.problem;
      return;
    }
    this.said = strings.removed(new URL(origin).host);
    await this.reload();
    this.renderRoot.querySelector('input')?.focus();
    // Two ports of one host share a permission.
    const isShared = this.hosts?.some((other) => hostPattern(other) === hostPattern(origin));
    if (!isShared) await surroundings?.releaseHost(origin);
  }
}
