import { ActivityViewElement } from './activity-view.element';

if (!customElements.get('rollcall-activity-view')) customElements.define('rollcall-activity-view', ActivityViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-activity-view': ActivityViewElement;
  }
}
