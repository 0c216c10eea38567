import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWords } from '../language/offer-words';
import { texts } from '../language/pages/page.ja';

/** Runs in both worlds of a members page, before the other scripts, for who reads Japanese. */
export default defineUnlistedScript(() => offerWords(globalThis, 'ja', texts, navigator.languages));
