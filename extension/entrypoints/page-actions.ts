import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerActions } from '../page/actions/actions-part';
import { PageActions } from '../page/actions/page-actions';
import { sentenceOf } from '../problem';

/** Joins `page.js` in its world when that asks for it (`page.load`). */
export default defineUnlistedScript(() =>
  offerActions({ pageActions: (dependencies) => new PageActions(dependencies), sentenceOf }),
);
