import { EvidenceLineElement } from './evidence-line.element';

if (!customElements.get('rollcall-evidence-line')) customElements.define('rollcall-evidence-line', EvidenceLineElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-evidence-line': EvidenceLineElement;
  }
}
