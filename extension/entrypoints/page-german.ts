import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerWords } from '../language/offer-words';
import { texts } from '../language/pages/page.de';

/** Runs in both worlds of a members page, before the other scripts, for who reads German. */
export default defineUnlistedScript(() => offerWords(globalThis, 'de', texts, navigator.languages));
