import { ReconcilePanelElement } from './reconcile-panel.element';

if (!customElements.get('rollcall-reconcile-panel'))
  customElements.define('rollcall-reconcile-panel', ReconcilePanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-reconcile-panel': ReconcilePanelElement;
  }
}
