import { PersonDrawerElement } from './person-drawer.element';

if (!customElements.get('rollcall-person-drawer')) customElements.define('rollcall-person-drawer', PersonDrawerElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-person-drawer': PersonDrawerElement;
  }
}
