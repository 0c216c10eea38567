import { TeamsPanelElement } from './teams-panel.element';

if (!customElements.get('rollcall-teams-panel')) customElements.define('rollcall-teams-panel', TeamsPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-teams-panel': TeamsPanelElement;
  }
}
