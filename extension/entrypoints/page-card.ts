import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cellCard } from '../../components/elements/last-active/cell-card';
import type { LastActiveElement } from '../../components/elements/last-active/last-active.element';

/** Runs in the page's own world, once somebody approaches a cell there (`page.load`): gives the cells their cards. */
export default defineUnlistedScript(() => {
  // `elements.js` defined it; an older one, from before an update of the extension, draws its cards itself.
  const cell = customElements.get('rollcall-last-active') as Partial<typeof LastActiveElement> | undefined;
  cell?.useCards?.(cellCard);
});
