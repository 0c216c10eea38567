import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readAbsolute } from '../page/native-text/absolute-text';
import { offerPart } from '../page/parts/parts';

/** Joins `page.js` in its world when a cell shows a calendar date (`page.load`). */
export default defineUnlistedScript(() => offerPart('dates', readAbsolute));
