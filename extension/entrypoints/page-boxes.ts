import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerUnusualTables } from '../page/find-table/box-finder';
import { boxTable } from '../page/find-table/box-table';
import { learnHeaderWords } from '../page/find-table/column-words';
import { TRANSLATED_WORDS } from '../page/find-table/translated-words';

/** Joins `page.js` in its world when a table says nothing of itself, or nothing in English (`page.load`). */
export default defineUnlistedScript(() => {
  // This script's own reading of headers needs them as that of `page.js` does.
  learnHeaderWords(TRANSLATED_WORDS);
  offerUnusualTables({ find: boxTable, words: TRANSLATED_WORDS });
});
