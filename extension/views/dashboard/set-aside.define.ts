import { SetAsideElement } from './set-aside.element';

if (!customElements.get('rollcall-set-aside')) customElements.define('rollcall-set-aside', SetAsideElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-set-aside': SetAsideElement;
  }
}
