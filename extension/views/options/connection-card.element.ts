import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { visuallyHidden } from '../../../components/styles/visually-hidden.styles';
import type { ConnectionSummary, ConnectionTest } from '../../messages';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { connectionCardStyles } from './connection-card.styles';
import { connectionTestResult } from './connection-test-result';
import { connectionsStrings } from './connections.strings';
import { textField } from './field';
import { formStyles } from './form.styles';
import { pageStyles } from './page.styles';
import type { Surroundings } from './surroundings';

const strings = connectionsStrings.card;

type Work =
  | { readonly kind: 'resting' }
  | { readonly kind: 'testing' }
  | { readonly kind: 'tested'; readonly test: ConnectionTest; readonly isSyncing: boolean }
  | { readonly kind: 'failed'; readonly problem: Problem };

/**
 * `<rollcall-connection-card>`: one connection, what it uses, and what can be done with it.
 *
 * @fires connection-edit - the person wants to change it
 * @fires connection-changed - it was unlocked
 * @fires connection-forgotten
 */
export class ConnectionCardElement extends LitElement {
  static override readonly styles = [buttons, focusRing, visuallyHidden, pageStyles, formStyles, connectionCardStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;
  @property({ attribute: false }) connection: ConnectionSummary | undefined;

  @state() private work: Work = { kind: 'resting' };
  @state() private isAskingToForget = false;
  @state() private passphrase = '';
  @state() private unlockError: string | undefined;
  @state() private isUnlocking = false;
  #focusNext: string | undefined;

  /** Puts the keyboard on what one does next with a saved connection. */
  focusTest(): void {
    this.renderRoot.querySelector<HTMLElement>('[data-test]')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('connection')) this.work = { kind: 'resting' };
  }

  protected override updated(): void {
    if (!this.#focusNext) return;
    this.renderRoot.querySelector<HTMLElement>(this.#focusNext)?.focus();
    this.#focusNext = undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { connection } = this;
    if (!connection) return nothing;
    const { name, deployment } = connection.organization;
    return html`<article class="box" aria-labelledby="name">
      <div class="title">
        <h3 id="name">${name}</h3>
        <span class="tag">${connectionsStrings.deployment[deployment]}</span>
        ${
          connection.credential === 'session'
            ? nothing
            : html`<span class="tag" data-kept=${connection.kept}>${connectionsStrings.kept[connection.kept]}</span>`
        }
      </div>
      ${this.#facts(connection)} ${connection.kept === 'locked' ? this.#unlockForm() : nothing}
      ${this.isAskingToForget ? this.#forgetQuestion(name) : this.#actions(connection)}
      <div role="status">${this.#outcome(connection)}</div>
    </article>`;
  }

  #facts({ apiOrigin, credential, user = '', keyEnding = strings.noEnding }: ConnectionSummary): TemplateResult {
    const signsIn = {
      session: strings.session,
      'user-key': strings.user(user, keyEnding),
      'service-account': strings.serviceAccount(keyEnding),
    }[credential];
    return html`<dl class="small">
      <div>
        <dt>${strings.signsIn}</dt>
        <dd>${signsIn}</dd>
      </div>
      <div>
        <dt>${strings.api}</dt>
        <dd><code>${apiOrigin}</code></dd>
      </div>
    </dl>`;
  }

  #actions({ kept }: ConnectionSummary): TemplateResult {
    const isTesting = this.work.kind === 'testing';
    return html`<div class="actions">
      ${
        kept === 'locked'
          ? nothing
          : html`<button type="button" data-test aria-disabled=${isTesting ? 'true' : nothing} @click=${this.#test}>
              ${isTesting ? strings.testing : strings.test}
            </button>`
      }
      <button type="button" @click=${() => this.#tell('connection-edit')}>${strings.edit}</button>
      <button type="button" class="danger" data-forget @click=${this.#askToForget}>${strings.forget}</button>
    </div>`;
  }

  #forgetQuestion(name: string): TemplateResult {
    return html`<div class="question" role="alert">
      <p>${strings.forgetQuestion(name)}</p>
      <div class="actions">
        <button type="button" class="danger" data-forget-yes @click=${this.#forget}>${strings.forgetYes}</button>
        <button type="button" @click=${this.#keep}>${strings.forgetNo}</button>
      </div>
    </div>`;
  }

  #unlockForm(): TemplateResult {
    return html`<form novalidate @submit=${this.#unlock}>
      ${textField({
        name: 'unlock-passphrase',
        label: strings.unlockLabel,
        value: this.passphrase,
        type: 'password',
        autocomplete: 'current-password',
        hint: strings.unlockHint,
        error: this.unlockError,
        trailing: html`<button type="submit" class="primary" aria-disabled=${this.isUnlocking ? 'true' : nothing}>
          ${strings.unlock}
        </button>`,
        onInput: (passphrase) => {
          this.passphrase = passphrase;
          this.unlockError = undefined;
        },
      })}
    </form>`;
  }

  #outcome(connection: ConnectionSummary): TemplateResult | typeof nothing {
    const { work } = this;
    if (work.kind === 'tested') {
      return connectionTestResult(work.test, connection, {
        isSyncing: work.isSyncing,
        startSync: this.#startSync,
        allow: this.#allow,
      });
    }
    if (work.kind !== 'failed') return nothing;
    return html`<rollcall-notice tone="error" data-test-result>${sentenceOf(work.problem)}</rollcall-notice>`;
  }

  readonly #test = async (): Promise<void> => {
    const { ask, connection } = this;
    if (!ask || !connection || this.work.kind === 'testing') return;
    this.work = { kind: 'testing' };
    const answer = await ask('connections.test', { organization: connection.organization.id });
    // The connection was saved anew meanwhile: what was tested is gone.
    if (connection !== this.connection) return;
    this.work = answer.ok
      ? { kind: 'tested', test: answer.value, isSyncing: false }
      : { kind: 'failed', problem: answer.problem };
  };

  readonly #startSync = async (): Promise<void> => {
    const { ask, connection, work } = this;
    if (!ask || !connection || work.kind !== 'tested' || work.isSyncing) return;
    this.work = { ...work, isSyncing: true };
    const answer = await ask('sync.start', { organization: connection.organization.id });
    if (!answer.ok) this.work = { kind: 'failed', problem: answer.problem };
  };

  /** Called in a click. */
  readonly #allow = async (origin: string): Promise<void> => {
    if (await this.surroundings?.requestHosts([origin])) await this.#test();
  };

  readonly #askToForget = (): void => {
    this.isAskingToForget = true;
    this.#focusNext = '[data-forget-yes]';
  };

  readonly #keep = (): void => {
    this.isAskingToForget = false;
    this.#focusNext = '[data-forget]';
  };

  readonly #forget = async (): Promise<void> => {
    const { ask, connection } = this;
    if (!ask || !connection) return;
    const answer = await ask('connections.forget', { organization: connection.organization.id });
    this.isAskingToForget = false;
    if (answer.ok) this.#tell('connection-forgotten');
    else this.work = { kind: 'failed', problem: answer.problem };
  };

  readonly #unlock = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { ask, connection } = this;
    if (!ask || !connection || this.isUnlocking) return;
    if (!this.passphrase) {
      this.unlockError = connectionsStrings.fault('page-url', 'empty');
      this.#focusNext = 'input';
      return;
    }
    this.isUnlocking = true;
    const organization = connection.organization.id;
    const answer = await ask('connections.unlock', { organization, passphrase: this.passphrase });
    this.isUnlocking = false;
    this.passphrase = '';
    if (answer.ok) {
      this.#tell('connection-changed');
      return;
    }
    this.unlockError = answer.problem.kind === 'locked' ? strings.wrongPassphrase : sentenceOf(answer.problem);
    this.#focusNext = 'input';
  };

  #tell(name: 'connection-edit' | 'connection-changed' | 'connection-forgotten'): void {
    this.dispatchEvent(new Event(name));
  }
}
