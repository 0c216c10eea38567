import type { WordsOffer } from '../../components/texts/offered-words';
import { type Translation, adoptTexts } from '../../components/texts/texts';
import { type Language, formOf } from './language';

/**
 * Offers translations to the scripts that follow in this world. Each script has a copy of its own of the English texts,
 * so they are told by their keys.
 */
export function offerWords(
  world: object,
  language: Language,
  translations: readonly Translation[],
  readable: readonly string[],
): void {
  const offer: WordsOffer = {
    rollcallWords(texts) {
      for (const english of texts) {
        const known = translations.find((one) => keysOf(one.english) === keysOf(english));
        if (known) adoptTexts([{ english, translated: known.translated }]);
      }
      return formOf(language, readable);
    },
  };
  Object.assign(world, offer);
}

/** No two groups of a page's texts have the same. */
export function keysOf(texts: object): string {
  return Object.keys(texts).join();
}
