import { TrendsPanelElement } from './trends-panel.element';

if (!customElements.get('rollcall-trends-panel')) customElements.define('rollcall-trends-panel', TrendsPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-trends-panel': TrendsPanelElement;
  }
}
