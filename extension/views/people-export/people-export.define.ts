import { PeopleExportElement } from './people-export.element';

if (!customElements.get('rollcall-people-export')) {
  customElements.define('rollcall-people-export', PeopleExportElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-people-export': PeopleExportElement;
  }
}
