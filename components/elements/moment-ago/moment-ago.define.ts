import { MomentAgoElement } from './moment-ago.element';

if (!customElements.get('rollcall-moment-ago')) customElements.define('rollcall-moment-ago', MomentAgoElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-moment-ago': MomentAgoElement;
  }
}
