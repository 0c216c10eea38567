import { LANGUAGE_CHOICES, type LanguageChoice } from './language';

/** Where `storage.local` keeps the settings (`settings/settings-store.ts`), the chosen language among them. */
export const SETTINGS_KEY = 'settings';

/** The part of `storage.local` that tells the language. */
export interface LanguageStorage {
  get(key: string): Promise<Record<string, unknown>>;
}

/**
 * What the admin chose. Asked of the storage itself: a page cannot draw its first frame before it knows, and the
 * background may be asleep.
 */
export async function chosenLanguage(local: LanguageStorage): Promise<LanguageChoice> {
  try {
    return languageIn((await local.get(SETTINGS_KEY))[SETTINGS_KEY]);
  } catch {
    // Without settings a page still shows; it will say itself what is wrong with the storage.
    return 'browser';
  }
}

/** The choice in stored settings; the browser's language where there is none, or none that is known. */
export function languageIn(settings: unknown): LanguageChoice {
  const chosen: unknown = typeof settings === 'object' && settings ? Reflect.get(settings, 'language') : undefined;
  return LANGUAGE_CHOICES.find((choice) => choice === chosen) ?? 'browser';
}
