import { PanelViewElement } from './panel-view.element';

if (!customElements.get('rollcall-panel-view')) customElements.define('rollcall-panel-view', PanelViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-panel-view': PanelViewElement;
  }
}
