import { CsvImportElement } from './csv-import.element';

if (!customElements.get('rollcall-csv-import')) customElements.define('rollcall-csv-import', CsvImportElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-csv-import': CsvImportElement;
  }
}
