import { ImportListElement } from './import-list.element';

if (!customElements.get('rollcall-import-list')) customElements.define('rollcall-import-list', ImportListElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-import-list': ImportListElement;
  }
}
