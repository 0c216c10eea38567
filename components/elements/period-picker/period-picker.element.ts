import { LitElement, type TemplateResult, html } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { PeriodPreset } from '../../activity/period';
import { focusRing } from '../../styles/focus.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { periodPickerStrings as strings } from './period-picker.strings';
import { periodPickerStyles } from './period-picker.styles';

/** Fired after the reader chose another period; bubbles out of shadow roots. */
export class PeriodChangedEvent extends CustomEvent<{ readonly preset: PeriodPreset }> {
  constructor(preset: PeriodPreset) {
    super('period-changed', { detail: { preset }, bubbles: true, composed: true });
  }
}

/**
 * `<rollcall-period-picker>`: W&B's drop-down of periods, a native one.
 *
 * @fires {PeriodChangedEvent} period-changed - The reader chose `detail.preset`; whoever placed it sets `value`.
 * @csspart select - The native drop-down.
 */
export class PeriodPickerElement extends LitElement {
  static override readonly styles = [focusRing, visuallyHidden, periodPickerStyles];

  /** What it offers, in that order. */
  @property({ attribute: false }) presets: readonly PeriodPreset[] = [];
  /** The chosen one. */
  @property() value: PeriodPreset = 'last-30-days';
  /** Names the picker where there are several. */
  @property() label: string = strings.label;

  protected override render(): TemplateResult {
    return html`<label>
      <span class="visually-hidden">${this.label}</span>
      <select part="select" .value=${live(this.value)} @change=${this.#choose}>
        ${this.presets.map(
          (preset) => html`<option value=${preset} ?selected=${preset === this.value}>${strings[preset]}</option>`,
        )}
      </select>
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="m4 6 4 4 4-4" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" />
      </svg>
    </label>`;
  }

  readonly #choose = (event: Event): void => {
    const { target } = event;
    const preset = this.presets.find((one) => target instanceof HTMLSelectElement && one === target.value);
    if (preset) this.dispatchEvent(new PeriodChangedEvent(preset));
  };
}
