import { CsvExportElement } from './csv-export.element';

if (!customElements.get('rollcall-csv-export')) customElements.define('rollcall-csv-export', CsvExportElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-csv-export': CsvExportElement;
  }
}
