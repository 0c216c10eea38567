import { setSpokenLanguage } from './spoken-language';

/** What a script that ran before in the same world offers: it puts its words in these texts and tells their language. */
export interface WordsOffer {
  rollcallWords?: (texts: readonly object[]) => string;
}

/**
 * Takes another language's words where they are offered. A script in W&B's page loads no language itself, so that
 * English costs nothing; `extension/entrypoints/page-german.ts` offers.
 */
export function takeOfferedWords(...texts: readonly object[]): void {
  // Our own name on the global object of the page, or of the extension's world beside it.
  setSpokenLanguage((globalThis as WordsOffer).rollcallWords?.(texts));
}
