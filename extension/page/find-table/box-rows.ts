import { type Box, boxOf, columnUnder, onOneLine } from './boxes';
import type { ColumnKind } from './column-words';
import { composedAncestors, composedContains, composedParent } from './composed-tree';
import { type Leaf, leavesIn } from './drawn-leaves';
import { LeafLines } from './leaf-lines';
import { type TableColumn, type TableRow, namesSomebody } from './table-model';

interface PlacedLeaf extends Leaf {
  readonly kind: ColumnKind;
}

/** What an element holds: beginnings of rows, texts of other columns, and those among them that name somebody. */
interface Holding {
  items: number;
  others: number;
  names: number;
}

/**
 * Reads rows by where things are drawn: each thing below the Last Active header starts a row, and what stands at its
 * height under the other headers belongs to it.
 */
export function readBoxRows(scope: Element, columns: readonly TableColumn[]): readonly TableRow[] {
  const placed = placedLeaves(scope, columns);
  const lines = new LeafLines(placed);
  const items = rowStarts(placed, lines, columns);
  const holdings = countHoldings(scope, placed, items);
  return items.flatMap((item) => {
    const cell = cellAround(item.element, scope, holdings, columns);
    const rowElement = rowAround(cell, scope, holdings);
    const line = boxOf(rowElement ?? cell) ?? item.box;
    const row = lines.within(line).filter((leaf) => leaf !== item && leaf.kind !== 'last-active' && !leaf.empty);
    const cells = cellsOf(cell, row);
    return namesSomebody(cells)
      ? [
          {
            elements: [cell, ...row.map(({ element }) => element)],
            lastActive: cell,
            cells,
            isSplit: !rowElement && !growsWithRow(cell),
          },
        ]
      : [];
  });
}

function cellsOf(cell: Element, row: readonly PlacedLeaf[]): ReadonlyMap<ColumnKind, readonly Element[]> {
  const cells = new Map<ColumnKind, Element[]>([['last-active', [cell]]]);
  for (const { kind, element } of inDocumentOrder(row)) cells.set(kind, [...(cells.get(kind) ?? []), element]);
  return cells;
}

/** The name before the username, as a person reads them. */
function inDocumentOrder(row: readonly PlacedLeaf[]): readonly PlacedLeaf[] {
  return [...row].sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1,
  );
}

function placedLeaves(scope: Element, columns: readonly TableColumn[]): readonly PlacedLeaf[] {
  const measured = columns.flatMap((column) => {
    const box = boxOf(column.header);
    return box ? [{ column, box }] : [];
  });
  const slots = columnSlots(measured.map(({ box }) => box));
  const bottom = Math.max(...measured.map(({ box }) => box.bottom));
  const mayLieAbove = isScrolled(scope, columns);
  return leavesIn(scope).flatMap((leaf) => {
    if (columns.some(({ header }) => header === leaf.element || composedContains(header, leaf.element))) return [];
    if (!mayLieAbove && leaf.box.top < bottom - 2) return [];
    const index = columnUnder(slots, leaf.box);
    const column = index === undefined ? undefined : measured[index]?.column;
    return column ? [{ ...leaf, kind: column.kind }] : [];
  });
}

/** A header drawn as wide as its text owns the room up to the next header. */
function columnSlots(boxes: readonly Box[]): readonly Box[] {
  return boxes.map((box) => {
    const next = Math.min(...boxes.filter(({ left }) => left > box.left + 1).map(({ left }) => left));
    return Number.isFinite(next) && next > box.right ? { ...box, right: next } : box;
  });
}

/** Rows may have scrolled up behind a header that stays. */
function isScrolled(scope: Element, columns: readonly TableColumn[]): boolean {
  const header = columns[0]?.header;
  if (!header) return false;
  for (const ancestor of composedAncestors(header)) {
    const { position } = getComputedStyle(ancestor);
    if (position === 'sticky' || position === 'fixed') return true;
    if (ancestor === scope) break;
  }
  return [scope, ...scope.querySelectorAll('*')].some(({ scrollTop }) => scrollTop > 0);
}

/** One leaf per row: a second line in the same Last Active cell, or a leaf beside another, starts none. */
function rowStarts(
  placed: readonly PlacedLeaf[],
  lines: LeafLines<PlacedLeaf>,
  columns: readonly TableColumn[],
): readonly PlacedLeaf[] {
  const width = boxOf(columns.find(({ kind }) => kind === 'last-active')?.header ?? document.body);
  const wide = width ? (width.right - width.left) / 2 : 0;
  const inColumn = placed.filter(({ kind }) => kind === 'last-active');
  const told = inColumn.filter(({ empty }) => !empty);
  const isTold = ({ box }: PlacedLeaf) => lines.within(box).some(({ kind, empty }) => kind === 'last-active' && !empty);
  const blank = inColumn.filter((leaf) => {
    const { empty, box } = leaf;
    return empty && box.right - box.left >= wide && box.bottom - box.top >= 8 && !isTold(leaf);
  });
  return [...told.filter((leaf, index) => !isSecondLine(leaf, told[index - 1], lines)), ...blank];
}

/** Nothing else in the table stands on the line of a cell's second line. */
function isSecondLine(leaf: PlacedLeaf, before: PlacedLeaf | undefined, lines: LeafLines<PlacedLeaf>): boolean {
  if (!before || before.element.parentElement !== leaf.element.parentElement) return false;
  if (onOneLine(before.box, leaf.box)) return true;
  const hasRow = lines.within(leaf.box).some(({ kind, empty }) => kind !== 'last-active' && !empty);
  return !hasRow && leaf.box.top - before.box.bottom < 12;
}

function countHoldings(
  scope: Element,
  placed: readonly PlacedLeaf[],
  items: readonly PlacedLeaf[],
): ReadonlyMap<Element, Holding> {
  const counts = new Map<Element, Holding>();
  const starts = new Set(items);
  for (const leaf of placed) {
    if (leaf.empty && !starts.has(leaf)) continue;
    for (const ancestor of composedAncestors(leaf.element)) {
      const count = counts.get(ancestor) ?? { items: 0, others: 0, names: 0 };
      if (starts.has(leaf)) count.items += 1;
      else if (leaf.kind !== 'last-active') count.others += 1;
      if (leaf.kind === 'name' || leaf.kind === 'username' || leaf.kind === 'email') count.names += 1;
      counts.set(ancestor, count);
      if (ancestor === scope) break;
    }
  }
  return counts;
}

/** The widest element around a row's beginning that holds nothing of other rows, columns or the header. */
function cellAround(
  element: Element,
  scope: Element,
  holdings: ReadonlyMap<Element, Holding>,
  columns: readonly TableColumn[],
): Element {
  let cell = element;
  for (let outer = composedParent(element); outer && outer !== scope; outer = composedParent(outer)) {
    const around = outer;
    const { items, others } = holdings.get(around) ?? { items: 0, others: 0 };
    if (items !== 1 || others > 0 || columns.some(({ header }) => composedContains(around, header))) break;
    cell = around;
  }
  return cell;
}

/** The smallest element around a row's cell that also names somebody and holds nothing of other rows. */
function rowAround(cell: Element, scope: Element, holdings: ReadonlyMap<Element, Holding>): Element | undefined {
  for (let outer = composedParent(cell); outer && outer !== scope; outer = composedParent(outer)) {
    const holding = holdings.get(outer);
    if (!holding || holding.items > 1) return undefined;
    if (holding.names > 0) return outer;
  }
  return undefined;
}

/** Cells of one CSS grid share the height of their line. */
function growsWithRow(cell: Element): boolean {
  const parent = composedParent(cell);
  return parent !== undefined && getComputedStyle(parent).display.includes('grid');
}
