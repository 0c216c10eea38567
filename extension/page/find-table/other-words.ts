import { composedQuery } from './composed-tree';
import { drawnText, headerKind } from './header-text';

/** What browsers' translations leave around the words they put. */
const TRANSLATED = 'font, [_msttexthash]';
const HEADERS = 'th, [role="columnheader"]';

/** Whether a browser's translation has put words into this element. */
export function isTranslated(element: Element): boolean {
  return element.matches(TRANSLATED) || element.querySelector(TRANSLATED) !== null;
}

/** Whether a page says that its words are not English. */
export function isInOtherLanguage({ lang, className }: HTMLElement): boolean {
  return /^(?!en\b)./i.test(lang) || className.includes('translated-');
}

/** Whether nothing but a translation explains that a page's words head no members table, or its headers nothing at all. */
export function mayBeInOtherWords(root: Element): boolean {
  if (isInOtherLanguage(document.documentElement) || isTranslated(root)) return true;
  const headers = composedQuery(root, HEADERS).filter((header) => drawnText(header) !== '');
  return headers.length > 1 && headers.every((header) => headerKind(header) === 'other');
}
