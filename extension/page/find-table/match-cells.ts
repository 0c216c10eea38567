import { type Box, boxOf, columnUnder, columnsSpanned } from './boxes';
import type { ColumnKind } from './column-words';
import { cellsOf, childElements, columnNumberOf } from './semantic-rows';
import type { TableColumn } from './table-model';

type Cells = ReadonlyMap<ColumnKind, readonly Element[]>;

/**
 * Makes a function that tells what each cell of a row is about. The page's own column numbers decide where it gives
 * them, else the place below the header, else the order. Rows built alike are measured once, so that reading a hundred
 * rows costs one look at the layout.
 */
export function cellMatcher(columns: readonly TableColumn[]): (row: Element) => Cells {
  const numbered = numbersOf(columns);
  const boxes = columns.map(({ header }) => boxOf(header));
  const measured = columns.filter((_, index) => boxes[index]);
  const headers = boxes.filter((box) => box !== undefined);
  const plans = new Map<string, readonly (ColumnKind | undefined)[]>();

  return (row) => {
    const cells = cellsOf(row);
    if (numbered && cells.some((cell) => columnNumberOf(cell) !== undefined)) {
      return grouped(cells, (cell) => numbered.get(columnNumberOf(cell) ?? 0));
    }
    const key = planKey(row, cells);
    const plan = plans.get(key) ?? planOf(columns, measured, headers, cells);
    if (plan) {
      plans.set(key, plan);
      return grouped(cells, (_, index) => plan[index]);
    }
    return grouped(expanded(cells, headers), (cell) => kindUnder(measured, headers, cell));
  };
}

function numbersOf(columns: readonly TableColumn[]): ReadonlyMap<number, ColumnKind> | undefined {
  const entries = columns.flatMap(({ header, kind }) => {
    const number = columnNumberOf(header);
    return number === undefined ? [] : [[number, kind] as const];
  });
  const knowsLastActive = entries.some(([, kind]) => kind === 'last-active');
  return knowsLastActive ? new Map(entries) : undefined;
}

/** Rows, or parts of rows, that start at the same place with the same spans are built alike. */
function planKey(row: Element, cells: readonly Element[]): string {
  const spans = cells.map((cell) => (cell instanceof HTMLTableCellElement ? cell.colSpan : 1));
  return `${spans.join()}|${Math.round(boxOf(row)?.left ?? boxOf(cells[0] ?? row)?.left ?? 0)}`;
}

/** What the n-th cell is about; undefined when cells span columns and have to be taken apart row by row. */
function planOf(
  columns: readonly TableColumn[],
  measured: readonly TableColumn[],
  headers: readonly Box[],
  cells: readonly Element[],
): readonly (ColumnKind | undefined)[] | undefined {
  if (isOneTable(columns, cells)) return byOrder(columns, cells);
  const boxes = cells.map(boxOf);
  if (headers.length < 2 || boxes.every((box) => box === undefined)) return byOrder(columns, cells);
  const spans = cells.map((cell, index) => {
    const box = boxes[index];
    return box && !(cell instanceof HTMLTableCellElement) ? columnsSpanned(headers, box) : 1;
  });
  if (spans.some((span) => span > 1) && cells.length < columns.length) return undefined;
  const plan = boxes.map((box, index) => {
    if (cells[index] instanceof HTMLTableCellElement && cells[index].colSpan > 1) return undefined;
    const column = box && columnUnder(headers, box);
    return column === undefined ? undefined : measured[column]?.kind;
  });
  // Columns drawn elsewhere than their headers can only be told by their order.
  return !plan.includes('last-active') && columns.length === cells.length ? byOrder(columns, cells) : plan;
}

/** HTML itself lines up cells and headers of one table, wherever style sheets draw them. */
function isOneTable(columns: readonly TableColumn[], cells: readonly Element[]): boolean {
  const table = cells[0]?.closest('table');
  if (!table || columns.length !== cells.length) return false;
  const isPlain = (cell: Element) =>
    cell instanceof HTMLTableCellElement && cell.colSpan === 1 && cell.closest('table') === table;
  return columns.every(({ header }) => isPlain(header)) && cells.every(isPlain);
}

function byOrder(columns: readonly TableColumn[], cells: readonly Element[]): readonly (ColumnKind | undefined)[] {
  return columns.length === cells.length ? columns.map(({ kind }) => kind) : cells.map(() => undefined);
}

/** Wrappers around several cells (pinned halves inside a row) are replaced by what they hold. */
function expanded(cells: readonly Element[], headers: readonly Box[], depth = 0): readonly Element[] {
  return cells.flatMap((cell) => {
    const box = boxOf(cell);
    const inner = childElements(cell);
    const isWrapper = box !== undefined && depth < 4 && inner.length > 0 && columnsSpanned(headers, box) > 1;
    return isWrapper ? expanded(inner, headers, depth + 1) : [cell];
  });
}

function kindUnder(measured: readonly TableColumn[], headers: readonly Box[], cell: Element): ColumnKind | undefined {
  const box = boxOf(cell);
  const column = box && columnUnder(headers, box);
  return column === undefined ? undefined : measured[column]?.kind;
}

function grouped(cells: readonly Element[], kindOf: (cell: Element, index: number) => ColumnKind | undefined): Cells {
  const groups = new Map<ColumnKind, Element[]>();
  cells.forEach((cell, index) => {
    const kind = kindOf(cell, index);
    if (kind) groups.set(kind, [...(groups.get(kind) ?? []), cell]);
  });
  return groups;
}
