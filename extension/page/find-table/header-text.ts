import { type ColumnKind, columnKindOf } from './column-words';
import { composedChildren, isOurs } from './composed-tree';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'OPTION', 'TEXTAREA']);

/** Whether some of an element's text is its own, not that of an element in it. */
export function holdsText(element: Element): boolean {
  const isText = (node: Node) => node.nodeType === Node.TEXT_NODE && Boolean(node.nodeValue?.trim());
  return isSpeaking(element) && composedChildren(element).some(isText);
}

/** Text drawn inside an element, parts set apart by single spaces. */
export function drawnText(node: Node): string {
  return textPieces(node).join(' ').replace(/\s+/g, ' ').trim();
}

/** The drawn text if it is no longer than `most` characters; longer ones are not read to the end. */
export function shortText(node: Node, most: number): string | undefined {
  let room = most * 2;
  const pieces: string[] = [];
  const read = (inner: Node): boolean => {
    if (inner.nodeType === Node.TEXT_NODE) {
      pieces.push(inner.nodeValue ?? '');
      room -= inner.nodeValue?.length ?? 0;
      return room >= 0;
    }
    return !isSpeaking(inner) || composedChildren(inner).every(read);
  };
  if (!read(node)) return undefined;
  const text = pieces.join(' ').replace(/\s+/g, ' ').trim();
  return text.length <= most ? text : undefined;
}

/**
 * What a header heads: told by its whole text, else by its accessible name or title, else by any piece of its text, so
 * that an explanation beside the word does no harm.
 */
export function headerKind(header: Element): ColumnKind {
  const named = [header, ...header.querySelectorAll('[aria-label], [title]')];
  const readings = [
    drawnText(header),
    ...named.map((element) => element.getAttribute('aria-label') ?? ''),
    ...named.map((element) => element.getAttribute('title') ?? ''),
    ...textPieces(header),
  ];
  return readings.map(columnKindOf).find((kind) => kind !== 'other') ?? 'other';
}

function textPieces(node: Node): readonly string[] {
  if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue ?? ''];
  return isSpeaking(node) ? composedChildren(node).flatMap(textPieces) : [];
}

function isSpeaking(node: Node): node is Element {
  return node instanceof Element && !SILENT.has(node.nodeName.toUpperCase()) && !isOurs(node);
}
