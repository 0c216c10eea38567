import { cellCard } from './cell-card';
import { LastActiveElement } from './last-active.element';

LastActiveElement.useCards(cellCard);
// The script may be brought into a page twice.
if (!customElements.get('rollcall-last-active')) customElements.define('rollcall-last-active', LastActiveElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-last-active': LastActiveElement;
  }
}
