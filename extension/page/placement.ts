import { isOurs } from './find-table/composed-tree';
import { childElements } from './find-table/semantic-rows';

/** Where an element of ours goes: before `before` inside `parent`. */
export interface Place {
  readonly parent: Element | ShadowRoot;
  readonly before: Element;
}

const INSIDE_TABLE =
  'table, thead, tbody, tr, [role="table"], [role="grid"], [role="treegrid"], [role="rowgroup"], [role="row"], ul, ol, dl';
const REGION = 'main, [role="main"], [role="tabpanel"], body';

/**
 * The place directly before a table in the flow of the page: outside its scroll container, outside rows of boxes side
 * by side, outside wrappers that hold nothing but the table, whose height is made for it alone. A table that itself is
 * one of several boxes side by side (a side bar beside it) and consists of a header above rows gets it above the header.
 */
export function placeBefore(scope: Element, anchor: Element): Place {
  let block = scope;
  const header = headerInColumn(scope, anchor);
  if (header) return { parent: scope, before: header };
  for (;;) {
    const parent = block.parentNode;
    if (parent instanceof ShadowRoot) {
      const siblings = [...parent.children].filter((child) => !isOurs(child));
      if (isStacked(block, siblings)) return { parent, before: block };
      block = parent.host;
      continue;
    }
    if (!(parent instanceof Element)) return { parent: document.body, before: block };
    if (parent.matches(REGION) || !mustClimb(block, parent)) return { parent, before: block };
    block = parent;
  }
}

function headerInColumn(scope: Element, anchor: Element): Element | undefined {
  const { parentElement } = scope;
  if (!parentElement || scope.matches(INSIDE_TABLE) || !isSideBySide(getComputedStyle(parentElement))) return undefined;
  if (!isStacking(getComputedStyle(scope)) || scope.scrollWidth > scope.clientWidth + 1) return undefined;
  const children = [...scope.children].filter((child) => child.getClientRects().length > 0);
  const header = children.find((child) => child.contains(anchor));
  return header !== undefined && children.length > 1 && children.every(takesRoom) ? header : undefined;
}

function isStacking(style: CSSStyleDeclaration): boolean {
  return /^(?:block|flow-root)$/.test(style.display) || (style.display === 'flex' && style.flexDirection === 'column');
}

function mustClimb(block: Element, parent: Element): boolean {
  if (parent.matches(INSIDE_TABLE)) return true;
  const style = getComputedStyle(parent);
  if (isSideBySide(style) || isSlotted(block)) return true;
  if (scrollsOver(block, parent, style)) return true;
  return !isStacked(block, childElements(parent));
}

function isSlotted(block: Element): boolean {
  return block.assignedSlot !== null || block.parentElement?.shadowRoot != null;
}

function isSideBySide(style: CSSStyleDeclaration): boolean {
  if (/^(?:inline-)?flex$/.test(style.display)) return style.flexDirection.startsWith('row');
  if (/grid/.test(style.display)) return style.gridTemplateColumns.trim().split(/\s+/).length > 1;
  return /^(?:inline|table)/.test(style.display) || style.display === 'contents';
}

/** The parent scrolls the table, not the page around it. */
function scrollsOver(block: Element, parent: Element, style: CSSStyleDeclaration): boolean {
  const isScroller = (overflow: string) => /auto|scroll|hidden|clip/.test(overflow);
  if (isScroller(style.overflowX) && block.scrollWidth > parent.clientWidth + 1 && parent.clientWidth > 0) return true;
  return /auto|scroll/.test(style.overflowY) && block.clientHeight >= parent.scrollHeight * 0.8;
}

/** The block shares its parent with other things in the flow, above or below it. */
function isStacked(block: Element, siblings: readonly Element[]): boolean {
  const { position } = getComputedStyle(block);
  if (position === 'absolute' || position === 'fixed') return false;
  return siblings.some((sibling) => sibling !== block && takesRoom(sibling));
}

function takesRoom(element: Element): boolean {
  const { position } = getComputedStyle(element);
  return position !== 'absolute' && position !== 'fixed' && element.getClientRects().length > 0;
}

/** Moves an element to its place if it is not there; a frame inside stays loaded where the browser can do that. */
export function putInPlace(element: Element, { parent, before }: Place, skip: (node: Element) => boolean): void {
  let next = element.nextElementSibling;
  while (next && skip(next)) next = next.nextElementSibling;
  if (element.parentNode === parent && next === before) return;
  const mover: { readonly moveBefore?: (node: Node, child: Node) => void } = parent;
  if (element.isConnected && mover.moveBefore && element.getRootNode() === parent.getRootNode()) {
    mover.moveBefore(element, before);
  } else {
    parent.insertBefore(element, before);
  }
}
