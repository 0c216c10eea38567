import { WatchPanelElement } from './watch-panel.element';

if (!customElements.get('rollcall-watch-panel')) customElements.define('rollcall-watch-panel', WatchPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-watch-panel': WatchPanelElement;
  }
}
