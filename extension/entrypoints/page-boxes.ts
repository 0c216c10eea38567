import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerBoxFinder } from '../page/find-table/box-finder';
import { boxTable } from '../page/find-table/box-table';

/** Joins `page.js` in its world when a table says nothing of itself (`page.load`). */
export default defineUnlistedScript(() => offerBoxFinder(boxTable));
