import { PanelFrameElement } from './panel-frame.element';

// The script may be brought into a page twice.
if (!customElements.get('rollcall-panel')) customElements.define('rollcall-panel', PanelFrameElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-panel': PanelFrameElement;
  }
}
