import { PeriodPickerElement } from './period-picker.element';

if (!customElements.get('rollcall-period-picker')) {
  customElements.define('rollcall-period-picker', PeriodPickerElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-period-picker': PeriodPickerElement;
  }
}
