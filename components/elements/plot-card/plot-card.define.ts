import { PlotCardElement } from './plot-card.element';

if (!customElements.get('rollcall-plot-card')) customElements.define('rollcall-plot-card', PlotCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-plot-card': PlotCardElement;
  }
}
