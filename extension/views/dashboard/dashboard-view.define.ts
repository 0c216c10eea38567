import { DashboardViewElement } from './dashboard-view.element';

if (!customElements.get('rollcall-dashboard-view'))
  customElements.define('rollcall-dashboard-view', DashboardViewElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-dashboard-view': DashboardViewElement;
  }
}
