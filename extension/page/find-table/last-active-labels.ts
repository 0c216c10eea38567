import { columnKindOf, isLastActiveWord, mayBeLastActive } from './column-words';
import { composedParent, isOurs, shadowRootsIn } from './composed-tree';
import { shortText } from './header-text';
import type { Steps } from '../steps';
import { isTranslated } from './other-words';

const HINT = /\b(?:last|active|activity|seen)\b/i;
const LONGEST = 80;
const CLIMB = 3;
/** Nodes looked at in one step. */
const STEP = 512;

/**
 * Every element whose text could head a Last Active column, in document order, open shadow roots included. A header
 * set in several pieces ("Last" over "Active") is found by the element around them.
 */
export function* lookingForLabels(root: Element): Steps<readonly Element[]> {
  let seen = 0;
  const found = new Set<Element>();
  for (const part of [root, ...shadowRootsIn(root)]) {
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((seen += 1) % STEP === 0) yield;
      const label = node instanceof Element ? labelledHeader(node) : labelOf(node);
      if (label) found.add(label);
    }
  }
  return [...found];
}

/**
 * Whether an element found to head Last Active still does. A browser's translation changes its words but not what it
 * heads, and leaves marks of its own.
 */
export function stillHeadsLastActive(label: Element): boolean {
  const text = shortText(label, LONGEST);
  if (text !== undefined && mayBeLastActive(text)) return true;
  return columnKindOf(label.getAttribute('aria-label') ?? '') === 'last-active' || isTranslated(label);
}

/** A header that says what it heads to screen readers. */
function labelledHeader(element: Element): Element | undefined {
  if (!element.hasAttribute('aria-label') || !element.matches('th, [role="columnheader"]')) return undefined;
  return columnKindOf(element.getAttribute('aria-label') ?? '') === 'last-active' ? element : undefined;
}

/** The element whose words a text belongs to, if they could head Last Active. */
function labelOf(text: Node): Element | undefined {
  const words = text.nodeValue ?? '';
  if (words.length > LONGEST || !(HINT.test(words) || isLastActiveWord(words))) return undefined;
  const label = labelAround(text);
  return label && !isOurs(label) ? label : undefined;
}

function labelAround(node: Node): Element | undefined {
  let element = composedParent(node);
  for (let step = 0; element && step < CLIMB; step += 1) {
    const text = shortText(element, LONGEST);
    if (text === undefined) return undefined;
    if (mayBeLastActive(text)) return element;
    element = composedParent(element);
  }
  return undefined;
}
