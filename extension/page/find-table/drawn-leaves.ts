import { type Box, boxOf } from './boxes';
import { composedChildren, isOurs } from './composed-tree';

/** An element that itself holds text, or nothing at all, and where it is drawn. */
export interface Leaf {
  readonly element: Element;
  readonly box: Box;
  readonly empty: boolean;
  /** Scrolled out of sight above or below, where it may lie on the line of the header. */
  readonly isCutOff: boolean;
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

const EVERYWHERE: Box = {
  left: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/**
 * Everything in a scope that shows text of its own, and empty elements that take room. What is scrolled out of sight
 * sideways is left out: it lies where other columns are drawn.
 */
export function leavesIn(scope: Element): readonly Leaf[] {
  const leaves: Leaf[] = [];
  collect(scope, EVERYWHERE, leaves);
  return leaves;
}

function collect(element: Element, around: Box, leaves: Leaf[]): void {
  if (SILENT.has(element.nodeName.toUpperCase()) || isOurs(element)) return;
  const children = composedChildren(element).filter((node) => !isOurs(node));
  const isField = FIELDS.has(element.nodeName);
  const hasText = isField || children.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const inner = children.filter((node) => node instanceof Element);
  if (hasText || inner.length === 0) {
    const box = boxOf(element);
    if (box && isBetween(around.left, middleOf(box.left, box.right), around.right)) {
      const isCutOff = !isBetween(around.top, middleOf(box.top, box.bottom), around.bottom);
      leaves.push({ element, box, empty: !hasText, isCutOff });
    }
    // What a leaf holds besides its own text belongs to it.
    if (hasText) return;
  }
  const sight = inner.length > 0 ? sightIn(element, around) : around;
  for (const child of inner) collect(child, sight, leaves);
}

function middleOf(from: number, to: number): number {
  return (from + to) / 2;
}

function isBetween(from: number, place: number, to: number): boolean {
  return place >= from && place <= to;
}

/** Where things inside an element can be seen. */
function sightIn(element: Element, around: Box): Box {
  const isWider = element.clientWidth > 0 && element.scrollWidth > element.clientWidth;
  const isHigher = element.clientHeight > 0 && element.scrollHeight > element.clientHeight;
  if (!isWider && !isHigher) return around;
  const { overflowX, overflowY } = getComputedStyle(element);
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const cutsX = isWider && overflowX !== 'visible';
  const cutsY = isHigher && overflowY !== 'visible';
  return {
    left: cutsX ? Math.max(left, around.left) : around.left,
    right: cutsX ? Math.min(right, around.right) : around.right,
    top: cutsY ? Math.max(top, around.top) : around.top,
    bottom: cutsY ? Math.min(bottom, around.bottom) : around.bottom,
  };
}
