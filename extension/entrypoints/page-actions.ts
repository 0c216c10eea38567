import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeOfferedWords } from '../../components/texts/offered-words';
import { actionStrings } from '../page/actions/action.strings';
import { PageActions } from '../page/actions/page-actions';
import { offerPart } from '../page/parts/parts';
import { sentenceOf } from '../problem';
import { problemStrings } from '../problem.strings';

/** Joins `page.js` in its world when that asks for it (`page.load`). */
export default defineUnlistedScript(() => {
  takeOfferedWords(actionStrings, problemStrings);
  offerPart('actions', { pageActions: (dependencies) => new PageActions(dependencies), sentenceOf });
});
