import { IdentityListElement } from './identity-list.element';

if (!customElements.get('rollcall-identity-list')) customElements.define('rollcall-identity-list', IdentityListElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-identity-list': IdentityListElement;
  }
}
