import { AuditImportElement } from './audit-import.element';

if (!customElements.get('rollcall-audit-import')) customElements.define('rollcall-audit-import', AuditImportElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-audit-import': AuditImportElement;
  }
}
