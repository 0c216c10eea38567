import { MostActiveTableElement } from './most-active-table.element';

if (!customElements.get('rollcall-most-active-table')) {
  customElements.define('rollcall-most-active-table', MostActiveTableElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-most-active-table': MostActiveTableElement;
  }
}
