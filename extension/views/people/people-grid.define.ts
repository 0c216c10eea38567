import { PeopleGridElement } from './people-grid.element';

if (!customElements.get('rollcall-people-grid')) customElements.define('rollcall-people-grid', PeopleGridElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-people-grid': PeopleGridElement;
  }
}
