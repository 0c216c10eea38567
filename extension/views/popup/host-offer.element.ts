import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import type { Ask } from '../../messaging/ask';
import { type Problem, sentenceOf } from '../../problem';
import { popupStrings } from './popup.strings';
import type { CurrentTab, Surroundings } from './surroundings';

const strings = popupStrings.offer;

type Offer =
  | { readonly kind: 'open' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed'; readonly problem: Problem }
  | { readonly kind: 'allowed' };

/**
 * `<rollcall-host-offer>`: lets the person allow Rollcall on the host of the current tab: asks the browser for the
 * permission in the click, then has the background watch the host.
 */
export class HostOfferElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) ask: Ask | undefined;
  @property({ attribute: false }) surroundings: Surroundings | undefined;
  @property({ attribute: false }) tab: CurrentTab | undefined;
  /** Origin of the tab's page. */
  @property({ attribute: false }) origin = '';

  @state() private offer: Offer = { kind: 'open' };

  protected override render(): TemplateResult {
    return html`<div role="status">${this.offer.kind === 'allowed' ? this.#allowed() : this.#open(this.offer)}</div>`;
  }

  #open(offer: Exclude<Offer, { kind: 'allowed' }>): TemplateResult {
    const isAsking = offer.kind === 'asking';
    return html`<rollcall-notice tone=${offer.kind === 'failed' || offer.kind === 'refused' ? 'warning' : 'info'}>
      ${this.#sentence(offer)}
      <button
        slot="action"
        type="button"
        class="primary"
        aria-disabled=${isAsking ? 'true' : nothing}
        @click=${this.#allow}
      >
        ${isAsking ? strings.asking : strings.allow}
      </button>
    </rollcall-notice>`;
  }

  #sentence(offer: Offer): string {
    switch (offer.kind) {
      case 'refused':
        return strings.refused(this.#host);
      case 'failed':
        return sentenceOf(offer.problem);
      default:
        return strings.title(this.#host);
    }
  }

  #allowed(): TemplateResult {
    return html`<rollcall-notice tone="success">
      ${strings.allowed(this.#host)}
      <button slot="action" type="button" class="primary" @click=${this.#reload}>${strings.reload}</button>
    </rollcall-notice>`;
  }

  get #host(): string {
    return URL.canParse(this.origin) ? new URL(this.origin).host : this.origin;
  }

  readonly #allow = async (): Promise<void> => {
    const { ask, surroundings, origin } = this;
    if (!ask || !surroundings || this.offer.kind === 'asking') return;
    // The browser takes the question only straight from a click.
    const permission = surroundings.requestHost(origin);
    this.offer = { kind: 'asking' };
    if (!(await permission)) {
      this.offer = { kind: 'refused' };
      return;
    }
    const answer = await ask('hosts.add', { origin });
    this.offer = answer.ok ? { kind: 'allowed' } : { kind: 'failed', problem: answer.problem };
  };

  readonly #reload = (): void => {
    if (this.tab) this.surroundings?.reloadTab(this.tab.id);
  };
}
