import { PeoplePanelElement } from './people-panel.element';

if (!customElements.get('rollcall-people-panel')) customElements.define('rollcall-people-panel', PeoplePanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-people-panel': PeoplePanelElement;
  }
}
