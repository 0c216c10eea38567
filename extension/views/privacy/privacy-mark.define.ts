import { PrivacyMarkElement } from './privacy-mark.element';

if (!customElements.get('rollcall-privacy-mark')) customElements.define('rollcall-privacy-mark', PrivacyMarkElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-privacy-mark': PrivacyMarkElement;
  }
}
