import { setSpokenLanguage } from '../../components/texts/spoken-language';
import { type Translation, adoptTexts } from '../../components/texts/texts';
import { type LanguageStorage, chosenLanguage } from './chosen-language';
import { type Language, formOf, languageFor } from './language';

/** The texts of a page in each language but English, each a chunk of its own: who reads English loads none. */
export type PageTexts = Readonly<
  Record<Exclude<Language, 'en'>, () => Promise<{ readonly texts: readonly Translation[] }>>
>;

/** What tells a page which language to speak. */
export interface LanguageMeans {
  readonly local: LanguageStorage;
  /** The browser's own language, as `i18n.getUILanguage` gives it. */
  readonly uiLanguage: string;
  /** What the admin reads, best first, as `navigator.languages` gives it. */
  readonly readable: readonly string[];
}

/** Makes a page of ours speak the admin's language. To be awaited before anything is drawn. */
export async function speak(document: Document, pageTexts: PageTexts, means: LanguageMeans): Promise<void> {
  const language = languageFor(await chosenLanguage(means.local), means.uiLanguage);
  if (language !== 'en') adoptTexts((await pageTexts[language]()).texts);
  const form = formOf(language, means.readable);
  setSpokenLanguage(form);
  document.documentElement.lang = form;
}
