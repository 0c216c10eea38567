import { DataChartElement } from './data-chart.element';

if (!customElements.get('rollcall-data-chart')) customElements.define('rollcall-data-chart', DataChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-data-chart': DataChartElement;
  }
}
