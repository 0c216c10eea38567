/** Languages Rollcall has texts in, as `lang` attributes name them. */
export const LANGUAGES = ['en', 'de', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What an admin may choose: a language, or whatever the browser speaks. */
export const LANGUAGE_CHOICES = ['browser', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/** The language to speak. `browserLanguage` is a tag such as `de-AT`; a language without texts becomes English. */
export function languageFor(choice: LanguageChoice, browserLanguage: string): Language {
  if (choice !== 'browser') return choice;
  const spoken = baseOf(browserLanguage);
  return LANGUAGES.find((language) => language === spoken) ?? 'en';
}

/**
 * How the admin writes numbers and dates in that language: the first of the browser's tags that is of the language
 * (`de-AT`), else the language itself.
 */
export function formOf(language: Language, browserLanguages: readonly string[]): string {
  return browserLanguages.find((tag) => baseOf(tag) === language) ?? language;
}

function baseOf(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}
