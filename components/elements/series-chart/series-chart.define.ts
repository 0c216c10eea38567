import { SeriesChartElement } from './series-chart.element';

if (!customElements.get('rollcall-series-chart')) customElements.define('rollcall-series-chart', SeriesChartElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-series-chart': SeriesChartElement;
  }
}
