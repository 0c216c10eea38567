import { PeriodChoiceElement } from './period-choice.element';

if (!customElements.get('rollcall-period-choice')) customElements.define('rollcall-period-choice', PeriodChoiceElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-period-choice': PeriodChoiceElement;
  }
}
