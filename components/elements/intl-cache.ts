import { spokenLanguage } from '../texts/spoken-language';

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** Making a formatter costs a hundred times its use: each is made once per language and options. */
export function dateFormat(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return remember(dateFormats, `${language} ${JSON.stringify(options)}`, () => {
    return new Intl.DateTimeFormat(language, options);
  });
}

export function relativeFormat(language: string): Intl.RelativeTimeFormat {
  return remember(relativeFormats, language, () => new Intl.RelativeTimeFormat(language));
}

const percentFormats = new Map<string, Intl.NumberFormat>();

/** Of shares: 0.42 is `42%`, or `42 %` where that is how one writes. */
export function percentFormat(language: string): Intl.NumberFormat {
  return remember(percentFormats, language, () => new Intl.NumberFormat(language, { style: 'percent' }));
}

export function numberFormat(language: string): Intl.NumberFormat {
  return remember(numberFormats, language, () => new Intl.NumberFormat(language));
}

/**
 * The language texts are spoken in, else that of the nearest `lang` attribute, else the browser's; one that Intl does
 * not know is passed over.
 */
export function languageOf(element: Element): string {
  const spoken = spokenLanguage();
  if (spoken) return spoken;
  const named = element.closest('[lang]')?.getAttribute('lang');
  return [named, navigator.language].find(isKnownLanguage) ?? 'en';
}

function isKnownLanguage(tag: string | null | undefined): tag is string {
  if (!tag) return false;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    // RangeError: not a language tag at all.
    return false;
  }
}

function remember<T>(cache: Map<string, T>, key: string, make: () => T): T {
  const known = cache.get(key);
  if (known) return known;
  const made = make();
  cache.set(key, made);
  return made;
}
