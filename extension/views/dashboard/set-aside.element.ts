import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { OrganizationId } from '../../../components/activity/organization';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import '../../../components/elements/notice/notice.define';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { SetAsideCount } from '../../history-messages';
import type { Ask } from '../../messaging/ask';
import { unpackText } from '../../messaging/packed-json';
import { type Problem, sentenceOf } from '../../problem';
import { saveBlob } from '../save-blob';
import { partStyles } from './part.styles';
import { setAsideStrings as strings } from './set-aside.strings';

/**
 * `<rollcall-set-aside>`: what was found damaged in the store, to be saved or deleted. Shows nothing where nothing was.
 *
 * @fires set-aside-deleted - nothing is set aside any more
 */
export class SetAsideElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    partStyles,
    css`
      rollcall-notice button + button {
        margin-inline-start: var(--rollcall-space-2);
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) organization: OrganizationId | undefined;
  @property({ attribute: false }) records: readonly SetAsideCount[] = [];
  @state() private isAsking = false;
  @state() private problem: Problem | undefined;

  protected override render(): TemplateResult | typeof nothing {
    const all = this.records.reduce((sum, { count }) => sum + count, 0);
    if (all === 0) return nothing;
    const kinds = this.records.map(({ store, count }) => strings.kind(store, count, this.#number(count)));
    return html`<rollcall-notice tone="warning">
      ${strings.what(all, this.#number(all))} ${`${kinds.join(', ')}.`} ${strings.why}
      ${this.problem ? html`<span class="problem" role="alert">${sentenceOf(this.problem)}</span>` : nothing}
      <span slot="action">${this.isAsking ? this.#sureButtons() : this.#buttons()}</span>
    </rollcall-notice>`;
  }

  #buttons(): TemplateResult {
    return html`<button type="button" title=${strings.saveHint} @click=${() => void this.#save()}>
        ${strings.save}</button
      ><button type="button" @click=${() => (this.isAsking = true)}>${strings.remove}</button>`;
  }

  #sureButtons(): TemplateResult {
    return html`<button type="button" class="danger" @click=${() => void this.#delete()}>${strings.removeSurely}</button
      ><button type="button" @click=${() => (this.isAsking = false)}>${strings.keep}</button>`;
  }

  async #save(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('set-aside.read', { organization });
    this.problem = answer.ok ? undefined : answer.problem;
    if (!answer.ok) return;
    try {
      const text = await unpackText(answer.value.packed);
      saveBlob(new Blob([text], { type: 'application/json' }), 'rollcall-set-aside.json');
    } catch {
      this.problem = { kind: 'bug', detail: strings.unreadable };
    }
  }

  async #delete(): Promise<void> {
    const { ask, organization } = this;
    if (!ask || !organization) return;
    const answer = await ask('set-aside.delete', { organization });
    this.isAsking = false;
    this.problem = answer.ok ? undefined : answer.problem;
    if (answer.ok) this.dispatchEvent(new CustomEvent('set-aside-deleted', { bubbles: true, composed: true }));
  }

  #number(count: number): string {
    return numberFormat(languageOf(this)).format(count);
  }
}
