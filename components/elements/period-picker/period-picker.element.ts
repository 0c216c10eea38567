import { LitElement, type TemplateResult, css, html } from 'lit';
import { property } from 'lit/decorators.js';
import type { PeriodPreset } from '../../activity/period';
import { focusRing } from '../../styles/focus.styles';
import { visuallyHidden } from '../../styles/visually-hidden.styles';
import { periodPickerStrings as strings } from './period-picker.strings';

/** Fired after the reader chose another period; bubbles out of shadow roots. */
export class PeriodChangedEvent extends CustomEvent<{ readonly preset: PeriodPreset }> {
  constructor(preset: PeriodPreset) {
    super('period-changed', { detail: { preset }, bubbles: true, composed: true });
  }
}

/** `<rollcall-period-picker>`: W&B's drop-down of periods. Fires `period-changed`. */
export class PeriodPickerElement extends LitElement {
  static override styles = [
    focusRing,
    visuallyHidden,
    css`
      :host {
        display: inline-block;
      }

      select {
        min-block-size: var(--rollcall-target);
        padding: 0 8px;
        border: 1px solid var(--rollcall-edge);
        border-radius: var(--rollcall-radius-sm);
        background: var(--rollcall-surface);
        color: var(--rollcall-text);
        font: inherit;
        font-size: var(--rollcall-size-md);
      }
    `,
  ];

  @property({ attribute: false }) presets: readonly PeriodPreset[] = [];
  /** The chosen one. */
  @property() value: PeriodPreset = 'last-30-days';
  /** Names the picker where there are several. */
  @property() label: string = strings.label;

  protected override render(): TemplateResult {
    return html`<label>
      <span class="visually-hidden">${this.label}</span>
      <select .value=${this.value} @change=${this.choose}>
        ${this.presets.map(
          (preset) => html`<option value=${preset} ?selected=${preset === this.value}>${strings[preset]}</option>`,
        )}
      </select>
    </label>`;
  }

  private choose(event: Event): void {
    const chosen = (event.target as HTMLSelectElement).value;
    const preset = this.presets.find((candidate) => candidate === chosen);
    if (preset) this.dispatchEvent(new PeriodChangedEvent(preset));
  }
}
