import { NoticeElement } from './notice.element';

if (!customElements.get('rollcall-notice')) customElements.define('rollcall-notice', NoticeElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-notice': NoticeElement;
  }
}
