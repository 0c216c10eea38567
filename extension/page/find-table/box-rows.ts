import { type Box, boxOf, columnUnder, onOneLine } from './boxes';
import type { ColumnKind } from './column-words';
import { composedAncestors, composedContains, composedParent } from './composed-tree';
import { type Leaf, leavesIn } from './drawn-leaves';
import { type TableColumn, type TableRow, namesSomebody } from './table-model';

interface PlacedLeaf extends Leaf {
  readonly kind: ColumnKind;
}

/** How many leaves of each kind an element holds. */
type Holdings = ReadonlyMap<Element, { readonly items: number; readonly others: number }>;

/**
 * Reads rows by where things are drawn: each thing below the Last Active header starts a row, and what stands at its
 * height under the other headers belongs to it.
 */
export function readBoxRows(scope: Element, columns: readonly TableColumn[]): readonly TableRow[] {
  const placed = placedLeaves(scope, columns);
  const items = rowStarts(placed, columns);
  const holdings = countHoldings(scope, placed, items);
  return items.flatMap((item) => {
    const cell = widest(item.element, scope, ({ items: own, others }) => own === 1 && others === 0, holdings, columns);
    const line = lineOf(item, cell, scope, placed, holdings);
    const row = placed.filter((leaf) => leaf !== item && leaf.kind !== 'last-active' && isOnLine(leaf.box, line));
    const cells = new Map<ColumnKind, readonly Element[]>([['last-active', [cell]]]);
    for (const { kind, element, empty } of row) {
      if (!empty) cells.set(kind, [...(cells.get(kind) ?? []), element]);
    }
    return namesSomebody(cells)
      ? [{ elements: [cell, ...row.map(({ element }) => element)], lastActive: cell, cells }]
      : [];
  });
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
function rowStarts(placed: readonly PlacedLeaf[], columns: readonly TableColumn[]): readonly PlacedLeaf[] {
  const width = boxOf(columns.find(({ kind }) => kind === 'last-active')?.header ?? document.body);
  const wide = width ? (width.right - width.left) / 2 : 0;
  const inColumn = placed.filter(({ kind }) => kind === 'last-active');
  const told = inColumn.filter(({ empty }) => !empty);
  const blank = inColumn.filter(
    ({ empty, box }) =>
      empty &&
      box.right - box.left >= wide &&
      box.bottom - box.top >= 8 &&
      !told.some((leaf) => onOneLine(leaf.box, box)),
  );
  return [...told.filter((leaf, index) => !isSecondLine(leaf, told[index - 1], placed)), ...blank];
}

/** Nothing else in the table stands on the line of a cell's second line. */
function isSecondLine(leaf: PlacedLeaf, before: PlacedLeaf | undefined, placed: readonly PlacedLeaf[]): boolean {
  if (!before || before.element.parentElement !== leaf.element.parentElement) return false;
  return onOneLine(before.box, leaf.box) || (!startsRow(leaf, placed) && leaf.box.top - before.box.bottom < 12);
}

function startsRow(leaf: PlacedLeaf, placed: readonly PlacedLeaf[]): boolean {
  return placed.some((other) => other.kind !== 'last-active' && !other.empty && onOneLine(other.box, leaf.box));
}

function countHoldings(scope: Element, placed: readonly PlacedLeaf[], items: readonly PlacedLeaf[]): Holdings {
  const counts = new Map<Element, { items: number; others: number }>();
  const starts = new Set(items);
  for (const leaf of placed) {
    if (leaf.empty && !starts.has(leaf)) continue;
    for (const ancestor of composedAncestors(leaf.element)) {
      const count = counts.get(ancestor) ?? { items: 0, others: 0 };
      if (starts.has(leaf)) count.items += 1;
      else if (leaf.kind !== 'last-active') count.others += 1;
      counts.set(ancestor, count);
      if (ancestor === scope) break;
    }
  }
  return counts;
}

function widest(
  element: Element,
  scope: Element,
  fits: (holding: { readonly items: number; readonly others: number }) => boolean,
  holdings: Holdings,
  columns: readonly TableColumn[],
): Element {
  let best = element;
  for (let outer = composedParent(element); outer && outer !== scope; outer = composedParent(outer)) {
    const around = outer;
    if (!fits(holdings.get(around) ?? { items: 0, others: 0 })) break;
    if (columns.some(({ header }) => composedContains(around, header))) break;
    best = around;
  }
  return best;
}

/** The height a row takes: that of the smallest element around its item that also names somebody, else of the cell. */
function lineOf(
  item: PlacedLeaf,
  cell: Element,
  scope: Element,
  placed: readonly PlacedLeaf[],
  holdings: Holdings,
): Box {
  const cellBox = boxOf(cell) ?? item.box;
  const names = placed.filter(
    ({ kind, empty }) => !empty && (kind === 'name' || kind === 'username' || kind === 'email'),
  );
  for (let outer = composedParent(cell); outer && outer !== scope; outer = composedParent(outer)) {
    const around = outer;
    const holding = holdings.get(around);
    if (!holding || holding.items > 1) break;
    if (holding.others > 0 && names.some(({ element }) => composedContains(around, element)))
      return boxOf(around) ?? cellBox;
  }
  return cellBox;
}

function isOnLine(box: Box, line: Box): boolean {
  const middle = (box.top + box.bottom) / 2;
  return middle >= line.top - 1 && middle <= line.bottom + 1;
}
