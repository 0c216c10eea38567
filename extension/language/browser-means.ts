import { browser } from 'wxt/browser';
import type { LanguageMeans } from './speak';

/** What the browser itself tells of the admin's language. */
export function browserMeans(): LanguageMeans {
  return {
    local: browser.storage.local,
    uiLanguage: browser.i18n.getUILanguage(),
    readable: navigator.languages,
  };
}
