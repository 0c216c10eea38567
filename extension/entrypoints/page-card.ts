import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cardStrings } from '../../components/elements/last-active/card.strings';
import { cellCard } from '../../components/elements/last-active/cell-card';
import type { LastActiveElement } from '../../components/elements/last-active/last-active.element';
import { lastActiveStrings } from '../../components/elements/last-active/last-active.strings';
import { statusWords } from '../../components/styles/status-words.strings';
import { takeOfferedWords } from '../../components/texts/offered-words';

/** Runs in the page's own world, once somebody approaches a cell there (`page.load`): gives the cells their cards. */
export default defineUnlistedScript(() => {
  takeOfferedWords(statusWords, lastActiveStrings, cardStrings);
  // `elements.js` defined it; an older one, from before an update of the extension, draws its cards itself.
  const cell = customElements.get('rollcall-last-active') as Partial<typeof LastActiveElement> | undefined;
  cell?.useCards?.(cellCard);
});
