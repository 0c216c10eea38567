import { ToolbarElement } from './toolbar.element';

// The script may be brought into a page twice.
if (!customElements.get('rollcall-toolbar')) customElements.define('rollcall-toolbar', ToolbarElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-toolbar': ToolbarElement;
  }
}
