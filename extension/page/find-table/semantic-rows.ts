import { composedChildren, composedClosest, composedParent, composedQuery, isOurs } from './composed-tree';

/** Rows and cells as HTML and ARIA name them. */

const ROW = 'tr, [role="row"]';
const CELL_ROLES = '[role="gridcell"], [role="cell"], [role="rowheader"], [role="columnheader"]';
const ANY_CELL = `td, th, ${CELL_ROLES}`;
const HEADER_CELL = 'th, [role="columnheader"]';
const CONTAINER = 'table, [role="table"], [role="grid"], [role="treegrid"]';

/** The table, grid or treegrid an element lies in. */
export function containerOf(element: Element): Element | undefined {
  return composedClosest(element, CONTAINER);
}

/** The row an element lies in. */
export function rowOf(element: Element): Element | undefined {
  return composedClosest(element, ROW);
}

/** The header cell a label lies in: a `th`, a column header, or a plain cell of a table's first row. */
export function headerCellOf(label: Element): Element | undefined {
  return composedClosest(label, `${HEADER_CELL}, td, [role="gridcell"], [role="cell"]`);
}

/** Every row drawn in a scope that is not a row of a table nested in a cell. */
export function rowsIn(scope: Element): readonly Element[] {
  if (scope instanceof HTMLTableElement && isPlainTable(scope)) return [...scope.rows];
  return composedQuery(scope, ROW).filter((row) => !isRowInName(row) && !isNested(row, scope));
}

const SAMPLE_ROWS = 3;

/** Its rows are `tr`: none of the first ones holds rows of another kind. */
function isPlainTable({ rows }: HTMLTableElement): boolean {
  return rows.length > 0 && ![...rows].slice(0, SAMPLE_ROWS).some((row) => row.querySelector('[role="row"]:not(tr)'));
}

/** A box around rows that some libraries call a row too: it holds rows, and no cell of its own. */
function isRowInName(row: Element): boolean {
  if (row instanceof HTMLTableRowElement || !row.querySelector('[role="row"]')) return false;
  return namedCellsOf(row).length === 0;
}

function isNested(row: Element, scope: Element): boolean {
  for (let outer = composedParent(row); outer && outer !== scope; outer = composedParent(outer)) {
    if (outer.matches(ANY_CELL)) return scope.contains(outer);
    if (outer.matches(ROW) && !isRowInName(outer)) return scope.contains(outer);
  }
  return false;
}

/** A row's cells in the order of the document. Rows that name no cells are taken to consist of their children. */
export function cellsOf(row: Element): readonly Element[] {
  if (row instanceof HTMLTableRowElement && row.cells.length > 0) return [...row.cells];
  const named = namedCellsOf(row);
  return named.length > 0 ? named : childElements(row);
}

function namedCellsOf(row: Element): readonly Element[] {
  return composedQuery(row, CELL_ROLES).filter((cell) => {
    const parent = composedParent(cell);
    return parent !== undefined && composedClosest(parent, `${ROW}, ${CELL_ROLES}`) === row;
  });
}

/** An element's child elements as they are drawn, slots seen through. */
export function childElements(element: Element): readonly Element[] {
  const isPlain = !element.shadowRoot && !(element instanceof HTMLSlotElement);
  const drawn = isPlain ? [...element.children] : composedChildren(element).filter((node) => node instanceof Element);
  const theirs = drawn.filter((child) => !isOurs(child));
  return theirs.some((child) => child instanceof HTMLSlotElement)
    ? theirs.flatMap((child) => (child instanceof HTMLSlotElement ? childElements(child) : [child]))
    : theirs;
}

/** Whether a row heads columns: it holds column headers, lies in a `thead`, or consists of `th`. */
export function isHeaderRow(row: Element): boolean {
  if (row.closest('thead')) return true;
  const cells = cellsOf(row);
  return cells.length > 0 && cells.every((cell) => cell.matches('th:not([scope="row"]), [role="columnheader"]'));
}

/** Every header cell drawn in a scope. */
export function headerCellsIn(scope: Element): readonly Element[] {
  // Where a table has a head, looking through all of its rows is spared.
  const part = (scope instanceof HTMLTableElement && scope.tHead) || scope;
  return composedQuery(part, HEADER_CELL).filter((cell) => !cell.matches('[scope="row"], [role="rowheader"]'));
}

/** The column number ARIA gives a cell. */
export function columnNumberOf(cell: Element): number | undefined {
  return positiveNumber(cell.getAttribute('aria-colindex'));
}

/** The row number ARIA gives a row, the same in every part of a row split over pinned halves. */
export function rowNumberOf(row: Element): number | undefined {
  return positiveNumber(row.getAttribute('aria-rowindex'));
}

function positiveNumber(text: string | null): number | undefined {
  return text !== null && /^\d+$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
