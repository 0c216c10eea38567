import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PageActions } from '../page/actions/page-actions';
import { offerPart } from '../page/parts/parts';
import { sentenceOf } from '../problem';

/** Joins `page.js` in its world when that asks for it (`page.load`). */
export default defineUnlistedScript(() =>
  offerPart('actions', { pageActions: (dependencies) => new PageActions(dependencies), sentenceOf }),
);
