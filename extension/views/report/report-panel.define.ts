import { ReportPanelElement } from './report-panel.element';

if (!customElements.get('rollcall-report-panel')) customElements.define('rollcall-report-panel', ReportPanelElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-report-panel': ReportPanelElement;
  }
}
