import { EvidencePanelElement } from './evidence-panel.element';

if (!customElements.get('rollcall-evidence-panel')) {
  customElements.define('rollcall-evidence-panel', EvidencePanelElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-evidence-panel': EvidencePanelElement;
  }
}
