import { ChartFigureElement } from './chart-figure.element';

if (!customElements.get('rollcall-chart-figure')) customElements.define('rollcall-chart-figure', ChartFigureElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-chart-figure': ChartFigureElement;
  }
}
