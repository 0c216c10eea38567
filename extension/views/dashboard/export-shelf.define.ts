import { ExportShelfElement } from './export-shelf.element';

if (!customElements.get('rollcall-export-shelf')) customElements.define('rollcall-export-shelf', ExportShelfElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-export-shelf': ExportShelfElement;
  }
}
