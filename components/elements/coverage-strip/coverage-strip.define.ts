import { CoverageStripElement } from './coverage-strip.element';

if (!customElements.get('rollcall-coverage-strip')) {
  customElements.define('rollcall-coverage-strip', CoverageStripElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-coverage-strip': CoverageStripElement;
  }
}
