import { composedChildren, isOurs } from '../find-table/composed-tree';
import { plainText } from '../native-text/plain-text';
import type { CellText } from './cell-text';

const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'OPTION', 'DATALIST']);
/** Mark-up inside words: search highlights, emphasis, what translators and break hints add. */
const TRANSPARENT = new Set(['MARK', 'EM', 'B', 'STRONG', 'I', 'U', 'WBR', 'FONT']);
const INLINE = new Set(['SPAN', 'A', 'ABBR', 'TIME', 'SMALL', 'CODE', 'LABEL', 'SLOT', 'BUTTON', ...TRANSPARENT]);
const PLACEHOLDER =
  '[aria-busy="true"], [role="progressbar"], progress, svg, canvas, img, [class*="skeleton" i], [class*="loading" i], [class*="placeholder" i], [class*="shimmer" i]';
const LONGEST_HINT = 120;

interface Collected {
  readonly lines: string[];
  readonly blocks: string[];
  readonly datetimes: string[];
  readonly hints: string[];
  readonly links: string[];
}

/** Reads what a cell says to a person, and what its attributes add. Drop-downs say their chosen option only. */
export function readCell(cell: Element): CellText {
  const collected: Collected = { lines: [], blocks: [], datetimes: [], hints: [], links: [] };
  const whole = plainText(visit(cell, collected));
  return { ...collected, whole, loading: whole === '' && isPlaceholder(cell) };
}

function isPlaceholder(cell: Element): boolean {
  return cell.matches('[aria-busy="true"]') || cell.querySelector(PLACEHOLDER) !== null;
}

/** Collects from an element and gives back its text as it runs on. */
function visit(element: Element, into: Collected): string {
  if (isSilent(element)) return '';
  readAttributes(element, into);
  const field = fieldText(element);
  if (field !== undefined) {
    if (field) into.lines.push(field);
    return ` ${field} `;
  }
  const block = into.blocks.length;
  const linesBefore = into.lines.length;
  const text = visitChildren(element, into);
  if (into.lines.length - linesBefore > 1) into.blocks.splice(block, 0, plainText(text));
  return INLINE.has(element.nodeName) ? text : ` ${text} `;
}

function visitChildren(element: Element, into: Collected): string {
  let text = '';
  let piece = '';
  const flush = () => {
    const line = plainText(piece);
    if (line) into.lines.push(line);
    piece = '';
  };
  for (const node of composedChildren(element)) {
    if (node.nodeType === Node.TEXT_NODE) {
      piece += node.nodeValue ?? '';
      text += node.nodeValue ?? '';
    } else if (node instanceof Element && TRANSPARENT.has(node.nodeName) && !isSilent(node)) {
      readAttributes(node, into);
      piece += node.textContent;
      text += node.textContent;
    } else if (node instanceof Element) {
      flush();
      text += visit(node, into);
    }
  }
  flush();
  return text;
}

function isSilent(element: Element): boolean {
  if (SILENT.has(element.nodeName.toUpperCase()) || isOurs(element) || element.hasAttribute('hidden')) return true;
  return element instanceof HTMLElement && element.style.display === 'none';
}

/** What a form field is set to; undefined for other elements. */
function fieldText(element: Element): string | undefined {
  if (element instanceof HTMLSelectElement) {
    return plainText([...element.selectedOptions].map(({ label, text }) => label || text).join(', '));
  }
  if (element instanceof HTMLInputElement) {
    return /^(?:text|email|search|)$/.test(element.type) ? plainText(element.value) : '';
  }
  return element instanceof HTMLTextAreaElement ? plainText(element.value) : undefined;
}

function readAttributes(element: Element, into: Collected): void {
  for (const { name, value } of element.attributes) {
    if (value === '' || value.length > LONGEST_HINT) continue;
    if (name === 'datetime') into.datetimes.push(value);
    else if (name === 'title' || name === 'aria-label' || name.startsWith('data-')) into.hints.push(value);
    else if (name === 'href') into.links.push(value);
  }
}
