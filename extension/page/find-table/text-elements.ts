import { composedChildren, isOurs } from './composed-tree';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'OPTION', 'TEXTAREA']);

/** Elements that directly hold text, in order, without looking into any of `left out`. */
export function* textElements(around: Element, leftOut: ReadonlySet<Element>): Generator<Element> {
  if (leftOut.has(around) || SILENT.has(around.nodeName) || isOurs(around)) return;
  const children = composedChildren(around);
  if (children.some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())) yield around;
  for (const child of children) if (child instanceof Element) yield* textElements(child, leftOut);
}
