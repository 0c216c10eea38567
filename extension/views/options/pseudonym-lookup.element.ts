import { LitElement, type TemplateResult, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { Ask } from '../../messaging/ask';
import type { PseudonymOwner } from '../../privacy-messages';
import { type Problem, sentenceOf } from '../../problem';
import { textField } from './field';
import { formStyles } from './form.styles';
import { settingsStrings } from './settings.strings';

type Found =
  | { readonly kind: 'nothing-asked' }
  | { readonly kind: 'owners'; readonly owners: readonly PseudonymOwner[] }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** `<rollcall-pseudonym-lookup>`: tells who has a pseudonym. Place it only while privacy mode is off. Give it `ask`. */
export class PseudonymLookupElement extends LitElement {
  static override readonly styles = [focusRing, buttons, formStyles];

  @property({ attribute: false }) ask: Ask | undefined;
  @state() private typed = '';
  @state() private found: Found = { kind: 'nothing-asked' };

  protected override render(): TemplateResult {
    const { privacy: strings } = settingsStrings;
    return html`<form class="fields" novalidate @submit=${this.#look}>
      ${textField({
        name: 'pseudonym',
        label: strings.who,
        hint: strings.whoHint,
        value: this.typed,
        trailing: html`<button type="submit">${strings.look}</button>`,
        onInput: (typed) => {
          this.typed = typed;
          this.found = { kind: 'nothing-asked' };
        },
      })}
      <div role="status">${this.#answer()}</div>
    </form>`;
  }

  #answer(): TemplateResult | typeof nothing {
    const { found } = this;
    switch (found.kind) {
      case 'nothing-asked':
        return nothing;
      case 'failed':
        return html`<p>${sentenceOf(found.problem)}</p>`;
      case 'owners':
        if (found.owners.length === 0) return html`<p>${settingsStrings.privacy.nobody}</p>`;
        return html`${found.owners.map(
          ({ organization, person }) =>
            html`<p><b>${person.name}</b> <span class="muted">${person.handle}, ${organization.name}</span></p>`,
        )}`;
    }
  }

  readonly #look = async (event: Event): Promise<void> => {
    event.preventDefault();
    const { ask, typed } = this;
    if (!ask || typed.trim() === '') return;
    const answer = await ask('privacy.who', { pseudonym: typed });
    if (typed !== this.typed) return;
    this.found = answer.ok ? { kind: 'owners', owners: answer.value } : { kind: 'failed', problem: answer.problem };
  };
}
