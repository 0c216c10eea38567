import { type Box, boxOf, onOneLine } from './boxes';

import { composedAncestors, composedContains, composedParent } from './composed-tree';
import { headerKind } from './header-text';
import { type RowPart, joiningRowParts } from './join-row-parts';
import { cellMatcher } from './match-cells';
import { cellsOf, containerOf, headerCellOf, headerCellsIn, isHeaderRow, rowOf, rowsIn } from './semantic-rows';
import type { FoundTable, TableColumn, TableRow } from './table-model';
import type { Steps } from '../steps';

/** Rows looked at in one step. */
const STEP = 16;

/**
 * Understands a table whose rows and cells say that they are: HTML tables and ARIA tables, grids and treegrids, with
 * header and body in one container, in two, or split over pinned halves. `label` is the text that heads Last Active.
 * Undefined when the label is no header of that kind.
 */
export function* understandingSemantic(label: Element): Steps<FoundTable | undefined> {
  const anchor = headerCellOf(label);
  const headerRow = anchor && rowOf(anchor);
  if (!anchor || !headerRow) return undefined;
  const own = containerOf(anchor);
  const start = own ?? composedParent(headerRow);
  if (!start) return undefined;
  const layout = anchor.closest('table') ? 'table' : 'roles';
  let emptyTable: FoundTable | undefined;
  for (const scope of composedAncestors(start)) {
    const columns = columnsIn(scope, anchor, headerRow);
    const rows = yield* readingRows(scope, anchor, headerRow, columns);
    const table: FoundTable = { layout, label, anchor, scope, columns, rows };
    if (rows.length > 0) return table;
    emptyTable ??= table;
    if (isWholeTable(scope, own, headerRow, columns)) break;
  }
  return emptyTable;
}

/** The header cells that stand on one line with the Last Active header. */
function columnsIn(scope: Element, anchor: Element, headerRow: Element): readonly TableColumn[] {
  const box = boxOf(anchor) ?? boxOf(headerRow);
  const inRow = cellsOf(headerRow);
  const others = box ? headerCellsIn(scope).filter((cell) => !inRow.includes(cell) && isBeside(cell, box)) : [];
  return [...inRow, ...others].map((header) => ({
    header,
    kind: header === anchor ? 'last-active' : headerKind(header),
  }));
}

function isBeside(cell: Element, box: Box): boolean {
  const other = boxOf(cell);
  return other !== undefined && onOneLine(other, box) && (other.left >= box.right - 1 || other.right <= box.left + 1);
}

function* readingRows(
  scope: Element,
  anchor: Element,
  headerRow: Element,
  columns: readonly TableColumn[],
): Steps<readonly TableRow[]> {
  const container = containerOf(anchor);
  const kindsOf = cellMatcher(columns);
  const isForeign = foreignContainers(container, columns);
  const parts: RowPart[] = [];
  let seen = 0;
  for (const element of rowsIn(scope)) {
    if ((seen += 1) % STEP === 0) yield;
    if (element === headerRow || isHeaderRow(element) || isForeign(element)) continue;
    const cells = kindsOf(element);
    // A box that holds the cells of many members is a row in name only.
    const isOfOne = (cells.get('last-active')?.length ?? 0) < 2;
    if (cells.size > 0 && isOfOne) parts.push({ element, cells });
  }
  return yield* joiningRowParts(parts);
}

/** Tells rows of tables that have headers of their own, other than ours: they list something else. */
function foreignContainers(own: Element | undefined, columns: readonly TableColumn[]): (row: Element) => boolean {
  const headers = new Set(columns.map(({ header }) => header));
  const known = new Map<Element, boolean>();
  return (row) => {
    const container = containerOf(row);
    if (!container || container === own || (own && composedContains(container, own))) return false;
    // Rows of headers without height only measure the widths of columns.
    const isForeign = (cell: Element) => !headers.has(cell) && boxOf(cell) !== undefined;
    const answer = known.get(container) ?? headerCellsIn(container).some(isForeign);
    known.set(container, answer);
    return answer;
  };
}

/** The table has rows of its own, and columns that name people: further out there is nothing to find. */
function isWholeTable(
  scope: Element,
  own: Element | undefined,
  headerRow: Element,
  columns: readonly TableColumn[],
): boolean {
  if (scope !== own || !columns.some(({ kind }) => kind === 'name' || kind === 'username' || kind === 'email'))
    return false;
  return rowsIn(scope).some((row) => row !== headerRow && !isHeaderRow(row) && cellsOf(row).length > 2);
}
