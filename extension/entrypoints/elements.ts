import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LastActiveElement } from '../../components/elements/last-active/last-active.element';
import { lastActiveStrings } from '../../components/elements/last-active/last-active.strings';
import '../../components/elements/toolbar/toolbar.define';
import { toolbarStrings } from '../../components/elements/toolbar/toolbar.strings';
import { statusWords } from '../../components/styles/status-words.strings';
import { takeOfferedWords } from '../../components/texts/offered-words';

/**
 * Runs in the page's own world, where custom elements can be defined; that is all it does. Cells are defined without
 * their cards, which most visits never need (`page-card.ts`).
 */
export default defineUnlistedScript(() => {
  takeOfferedWords(statusWords, lastActiveStrings, toolbarStrings);
  // The script may be brought into a page twice.
  if (!customElements.get('rollcall-last-active')) customElements.define('rollcall-last-active', LastActiveElement);
});
