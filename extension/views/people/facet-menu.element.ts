import { LitElement, type TemplateResult, css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ShownCount } from '../../../components/activity/small-groups/hide-small';
import { languageOf, numberFormat } from '../../../components/elements/intl-cache';
import { buttons } from '../../../components/styles/buttons.styles';
import { focusRing } from '../../../components/styles/focus.styles';
import { shownCountText } from '../privacy/shown-count';
import { peopleStrings as strings } from './people.strings';

/** One value of a facet: how it is written, how it is shown, how many people choosing it would give. */
export interface FacetValue {
  readonly value: string;
  readonly text: string;
  /** Hidden where it would tell of too few people. */
  readonly count: ShownCount;
}

/** Values listed at once: a list of thousands of teams is searched, not read. */
const MOST_LISTED = 100;
const SEARCH_FROM = 12;

/**
 * `<rollcall-facet-menu label>`: a button that opens the values of one facet with how many people each would give.
 * Escape, or a click elsewhere, closes it.
 *
 * `values`: gives the values, in the order to be shown; asked while the menu is open. `chosen`: the values ticked.
 *
 * @fires facet-changed - `detail.chosen`, the values ticked now.
 */
export class FacetMenuElement extends LitElement {
  static override readonly styles = [
    buttons,
    focusRing,
    css`
      :host {
        position: relative;
        display: inline-block;
      }

      button.facet[data-chosen] {
        border-color: var(--rollcall-accent);
        background: var(--rollcall-accent-soft);
      }

      .menu {
        position: absolute;
        z-index: 3;
        inset-block-start: calc(100% + 4px);
        inset-inline-start: 0;
        display: flex;
        flex-direction: column;
        gap: 6px;
        box-sizing: border-box;
        inline-size: max-content;
        min-inline-size: 220px;
        max-inline-size: min(340px, 86vw);
        max-block-size: 340px;
        padding: var(--rollcall-space-2);
        border: 1px solid var(--rollcall-line);
        border-radius: var(--rollcall-radius-md);
        background: var(--rollcall-surface-raised);
        box-shadow: var(--rollcall-shadow);
      }

      :host([data-end]) .menu {
        inset-inline: auto 0;
      }

      .values {
        overflow: auto;
        margin: 0;
        padding: 0;
        list-style: none;
      }

      label {
        display: flex;
        align-items: center;
        gap: 8px;
        min-block-size: 28px;
        padding: 2px 6px;
        border-radius: var(--rollcall-radius-sm);
        font-size: var(--rollcall-size-sm);
        cursor: pointer;
      }

      label:hover {
        background: var(--rollcall-surface-hover);
      }

      label span {
        flex: 1;
        min-inline-size: 0;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .none span,
      .count,
      p {
        color: var(--rollcall-text-muted);
      }

      .count {
        font-variant-numeric: tabular-nums;
      }

      p {
        margin: 0;
        padding: 2px 6px;
        font-size: var(--rollcall-size-sm);
      }

      input[type='checkbox'] {
        flex: none;
        inline-size: 16px;
        block-size: 16px;
        margin: 0;
        accent-color: var(--rollcall-action);
      }

      input[type='search'] {
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: var(--rollcall-target);
        padding: 3px 8px;
        border: 1px solid var(--rollcall-edge);
        border-radius: var(--rollcall-radius-sm);
        background: var(--rollcall-surface);
        color: var(--rollcall-text);
        font: inherit;
        font-size: var(--rollcall-size-sm);
      }
    `,
  ];

  @property() label = '';
  @property({ attribute: false }) values: () => readonly FacetValue[] = () => [];
  @property({ attribute: false }) chosen: readonly string[] = [];
  @state() private isOpen = false;
  @state() private sought = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('pointerdown', this.#closeOutside);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('pointerdown', this.#closeOutside);
  }

  protected override render(): TemplateResult {
    const { chosen } = this;
    return html`<button
        type="button"
        class="facet"
        aria-haspopup="true"
        aria-expanded=${this.isOpen ? 'true' : 'false'}
        ?data-chosen=${chosen.length > 0}
        @click=${this.#toggle}
        @keydown=${this.#closeOnEscape}
      >
        ${this.label}${chosen.length > 0 ? html` <span>${numberFormat(languageOf(this)).format(chosen.length)}</span>` : nothing}
        <svg viewBox="0 0 16 16" width="12" height="12" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="m4 6 4 4 4-4" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
      </button>
      ${this.isOpen ? this.#menu() : nothing}`;
  }

  #menu(): TemplateResult {
    const sought = this.sought.trim().toLowerCase();
    const values = this.values();
    const found = values.filter(({ text }) => text.toLowerCase().includes(sought));
    const listed = found.slice(0, MOST_LISTED);
    const more = numberFormat(languageOf(this)).format(found.length - listed.length);
    return html`<div class="menu" role="group" aria-label=${this.label} @keydown=${this.#closeOnEscape}>
      ${
        values.length < SEARCH_FROM
          ? nothing
          : html`<input
              type="search"
              aria-label=${strings.findValue(this.label)}
              placeholder=${strings.findValue(this.label)}
              .value=${this.sought}
              @input=${this.#seek}
            />`
      }
      <ul class="values" role="list">
        ${listed.map((value) => this.#value(value))}
      </ul>
      ${found.length === 0 ? html`<p>${strings.noValues}</p>` : nothing}
      ${found.length > listed.length ? html`<p>${strings.moreValues(more)}</p>` : nothing}
      ${
        this.chosen.length > 0
          ? html`<button type="button" class="quiet" @click=${() => this.#choose([])}>${strings.clearFacet}</button>`
          : nothing
      }
    </div>`;
  }

  #value({ value, text, count }: FacetValue): TemplateResult {
    const isChosen = this.chosen.includes(value);
    return html`<li>
      <label class=${count === 0 ? 'none' : ''}>
        <input type="checkbox" .checked=${isChosen} @change=${() => this.#turn(value, !isChosen)} />
        <span title=${text}>${text}</span>
        <span class="count" style="flex: none">${shownCountText(count, numberFormat(languageOf(this)))}</span>
      </label>
    </li>`;
  }

  #turn(value: string, isOn: boolean): void {
    this.#choose(isOn ? [...this.chosen, value] : this.chosen.filter((one) => one !== value));
  }

  #choose(chosen: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('facet-changed', { detail: { chosen } }));
  }

  readonly #toggle = (): void => {
    this.isOpen = !this.isOpen;
    this.sought = '';
    // Near the end of the page the menu would leave it.
    this.toggleAttribute('data-end', this.getBoundingClientRect().left > innerWidth / 2);
  };

  readonly #seek = ({ target }: Event): void => {
    if (target instanceof HTMLInputElement) this.sought = target.value;
  };

  readonly #closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isOpen) return;
    event.stopPropagation();
    this.isOpen = false;
    this.renderRoot.querySelector<HTMLElement>('button.facet')?.focus();
  };

  readonly #closeOutside = (event: Event): void => {
    if (!event.composedPath().includes(this)) this.isOpen = false;
  };
}
