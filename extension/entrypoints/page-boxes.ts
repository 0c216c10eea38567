import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { boxTable } from '../page/find-table/box-table';
import { learnHeaderWords } from '../page/find-table/column-words';
import { TRANSLATED_WORDS } from '../page/find-table/translated-words';
import { offerPart } from '../page/parts/parts';

/** Joins `page.js` in its world when a table says nothing of itself, or nothing in English (`page.load`). */
export default defineUnlistedScript(() => {
  // This script's own reading of headers needs them as that of `page.js` does.
  learnHeaderWords(TRANSLATED_WORDS);
  offerPart('boxes', { find: boxTable, words: TRANSLATED_WORDS });
});
