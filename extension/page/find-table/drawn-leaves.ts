import { type Box, boxOf } from './boxes';
import { composedChildren, isOurs } from './composed-tree';

/** An element that itself holds text, or nothing at all, and where it is drawn. */
export interface Leaf {
  readonly element: Element;
  readonly box: Box;
  readonly empty: boolean;
}

const SILENT = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'SVG',
  'IMG',
  'CANVAS',
  'VIDEO',
  'IFRAME',
  'BR',
  'HR',
]);
const FIELDS = new Set(['SELECT', 'INPUT', 'TEXTAREA']);

/** Everything in a scope that shows text of its own, and empty elements that take room. */
export function leavesIn(scope: Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  collect(scope, leaves);
  return leaves;
}

function collect(element: Element, leaves: Leaf[]): void {
  if (SILENT.has(element.nodeName.toUpperCase()) || isOurs(element)) return;
  const children = composedChildren(element).filter((node) => !isOurs(node));
  const isField = FIELDS.has(element.nodeName);
  const hasText = isField || children.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const inner = children.filter((node) => node instanceof Element);
  if (hasText || inner.length === 0) {
    const box = boxOf(element);
    if (box) leaves.push({ element, box, empty: !hasText });
    // What a leaf holds besides its own text belongs to it.
    if (hasText) return;
  }
  for (const child of inner) collect(child, leaves);
}
