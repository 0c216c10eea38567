import { type Box, boxOf } from './boxes';
import type { ColumnKind } from './column-words';
import { rowNumberOf } from './semantic-rows';
import { type TableRow, namesSomebody } from './table-model';
import type { Steps } from '../steps';

/** Rows looked at in one step. */
const STEP = 32;

/** A row element with what its cells are about; a whole row, or one of its pinned parts. */
export interface RowPart {
  readonly element: Element;
  readonly cells: ReadonlyMap<ColumnKind, readonly Element[]>;
}

/**
 * Turns row elements into rows of the table. A row that lacks either its Last Active cell or everything that names its
 * member is one part of a row split over pinned containers: its other parts carry the same row number, or stand at the
 * same height, beside it or over the empty cells kept free for them.
 */
export function* joiningRowParts(parts: readonly RowPart[]): Steps<readonly TableRow[]> {
  const whole: RowPart[] = [];
  for (const [index, part] of parts.entries()) {
    if (index % STEP === 0) yield;
    if (isWhole(part)) whole.push(part);
  }
  if (whole.length > 0 && whole.length * 2 >= parts.filter(({ cells }) => cells.has('last-active')).length) {
    const rows: TableRow[] = [];
    for (const [index, part] of whole.entries()) {
      if (index % STEP === 0) yield;
      rows.push(...rowOfParts([part]));
    }
    return rows;
  }
  return joinByLine(parts);
}

function isWhole({ cells }: RowPart): boolean {
  return cells.has('last-active') && namesSomebody(cells);
}

interface MeasuredPart extends RowPart {
  readonly number: number | undefined;
  readonly box: Box | undefined;
}

function joinByLine(parts: readonly RowPart[]): readonly TableRow[] {
  const measured = parts.map((part) => ({ ...part, number: rowNumberOf(part.element), box: boxOf(part.element) }));
  const lines = new Map<number, MeasuredPart[]>();
  for (const part of measured) {
    const line = Math.round(part.box?.top ?? -1);
    lines.set(line, [...(lines.get(line) ?? []), part]);
  }
  const numbered = new Map<number, MeasuredPart[]>();
  for (const part of measured) {
    if (part.number !== undefined) numbered.set(part.number, [...(numbered.get(part.number) ?? []), part]);
  }
  return measured.flatMap((part) => {
    if (!part.cells.has('last-active')) return [];
    const sameNumber = (numbered.get(part.number ?? 0) ?? []).filter((other) => other !== part);
    return rowOfParts([part, ...(sameNumber.length > 0 ? sameNumber : onSameLine(part, lines))]);
  });
}

const LINE_SLACK = 2;

function onSameLine(part: MeasuredPart, lines: ReadonlyMap<number, readonly MeasuredPart[]>): readonly MeasuredPart[] {
  const { box } = part;
  if (!box) return [];
  const found: MeasuredPart[] = [];
  for (let line = Math.round(box.top) - LINE_SLACK; line <= Math.round(box.top) + LINE_SLACK; line += 1) {
    for (const other of lines.get(line) ?? []) {
      if (other !== part && !other.element.contains(part.element) && !part.element.contains(other.element)) {
        found.push(other);
      }
    }
  }
  return found;
}

function rowOfParts(parts: readonly RowPart[]): readonly TableRow[] {
  const cells = new Map<ColumnKind, readonly Element[]>();
  for (const part of parts) {
    for (const [kind, elements] of part.cells) cells.set(kind, [...(cells.get(kind) ?? []), ...elements]);
  }
  const lastActive = parts[0]?.cells.get('last-active')?.[0];
  // Rows kept ready off stage still hold somebody's texts.
  if (!lastActive || !namesSomebody(cells) || lastActive.getClientRects().length === 0) return [];
  if (parts.every(({ element }) => isFlat(element))) return [];
  return [{ elements: parts.map(({ element }) => element), lastActive, cells, isSplit: parts.length > 1 }];
}

/** Drawn without any height, as rows that only measure the widths of columns are: nobody sees them. */
function isFlat(row: Element): boolean {
  const rects = [...row.getClientRects()];
  return rects.length > 0 && rects.every(({ height }) => height < 1);
}
