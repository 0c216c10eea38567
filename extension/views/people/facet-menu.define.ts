import { FacetMenuElement } from './facet-menu.element';

if (!customElements.get('rollcall-facet-menu')) customElements.define('rollcall-facet-menu', FacetMenuElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-facet-menu': FacetMenuElement;
  }
}
