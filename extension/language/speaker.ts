import { setSpokenLanguage } from '../../components/texts/spoken-language';
import { type Translation, adoptTexts } from '../../components/texts/texts';
import { chosenLanguage } from './chosen-language';
import { type Language, formOf, languageFor } from './language';
import type { LanguageMeans } from './speak';

/** Translations that are at hand, because a service worker may not load code later. */
export type TextsAtHand = Readonly<Record<Exclude<Language, 'en'>, readonly Translation[]>>;

/** Speaks for as long as it lives, so it can change to another language and back to English. */
export class Speaker {
  readonly #means: LanguageMeans;
  readonly #texts: Readonly<Record<Language, readonly Translation[]>>;
  #spoken: Language = 'en';

  constructor(texts: TextsAtHand, means: LanguageMeans) {
    this.#means = means;
    this.#texts = { ...texts, en: [...texts.de, ...texts.ja].map(kept) };
  }

  /** Takes up the language that is chosen now. */
  async speak(): Promise<void> {
    const language = languageFor(await chosenLanguage(this.#means.local), this.#means.uiLanguage);
    setSpokenLanguage(formOf(language, this.#means.readable));
    if (language === this.#spoken) return;
    this.#spoken = language;
    // What a translation leaves out stays English rather than in the language before.
    adoptTexts(this.#texts.en);
    adoptTexts(this.#texts[language]);
  }
}

/** The English texts as they are before anything takes their place. */
function kept({ english }: Translation): Translation {
  return { english, translated: copyOf(english) };
}

function copyOf(texts: object): object {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, isGroup(text) ? copyOf(text) : text]));
}

function isGroup(text: unknown): text is object {
  return typeof text === 'object' && text !== null && !Array.isArray(text);
}
