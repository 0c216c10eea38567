import { SavedViewsElement } from './saved-views.element';

if (!customElements.get('rollcall-saved-views')) customElements.define('rollcall-saved-views', SavedViewsElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-saved-views': SavedViewsElement;
  }
}
