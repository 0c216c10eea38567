import { type Box, boxOf } from './boxes';
import { composedChildren, isOurs } from './composed-tree';

/** An element that itself holds text, or nothing at all, and where it is drawn. */
export interface Leaf {
  readonly element: Element;
  readonly box: Box;
  readonly empty: boolean;
  /** What moves it up and down: something of another scroller may pass the line of the header without belonging there. */
  readonly scroller: Element | undefined;
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

/** From and to where something can be seen, sideways, and what scrolls it up and down. */
interface Sight {
  readonly left: number;
  readonly right: number;
  readonly scroller: Element | undefined;
}

/** Cells that cut their text a little scroll nothing. */
const LEAST_SCROLL = 40;
const EVERYWHERE: Sight = { left: Number.NEGATIVE_INFINITY, right: Number.POSITIVE_INFINITY, scroller: undefined };

/**
 * Everything in a scope that shows text of its own, and empty elements that take room. What is scrolled out of sight
 * sideways is left out: it lies where other columns are drawn.
 */
export function leavesIn(scope: Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  collect(scope, EVERYWHERE, leaves);
  return leaves;
}

function collect(element: Element, around: Sight, leaves: Leaf[]): void {
  if (SILENT.has(element.nodeName.toUpperCase()) || isOurs(element)) return;
  const children = composedChildren(element).filter((node) => !isOurs(node));
  const isField = FIELDS.has(element.nodeName);
  const hasText = isField || children.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const inner = children.filter((node) => node instanceof Element);
  if (hasText || inner.length === 0) {
    const box = boxOf(element);
    if (box && isSeen(box, around)) leaves.push({ element, box, empty: !hasText, scroller: around.scroller });
    // What a leaf holds besides its own text belongs to it.
    if (hasText) return;
  }
  const sight = inner.length > 0 ? sightIn(element, around) : around;
  for (const child of inner) collect(child, sight, leaves);
}

function isSeen({ left, right }: Box, sight: Sight): boolean {
  const middle = (left + right) / 2;
  return middle >= sight.left && middle <= sight.right;
}

function sightIn(element: Element, around: Sight): Sight {
  const isWider = element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
  const isHigher = element.clientHeight > 0 && element.scrollHeight > element.clientHeight + LEAST_SCROLL;
  if (!isWider && !isHigher) return around;
  const { overflowX, overflowY } = getComputedStyle(element);
  const { left, right } = element.getBoundingClientRect();
  const isCut = isWider && overflowX !== 'visible';
  return {
    left: isCut ? Math.max(left, around.left) : around.left,
    right: isCut ? Math.min(right, around.right) : around.right,
    scroller: isHigher && overflowY !== 'visible' ? element : around.scroller,
  };
}
