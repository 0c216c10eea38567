import type { ColumnKind } from '../find-table/column-words';
import type { TableRow } from '../find-table/table-model';
import { joinCells } from './cell-text';
import { readCell } from './read-cell';
import type { RowTexts } from './read-member';

/** Reads what the cells of a row say. */
export function textsOf(row: TableRow): RowTexts {
  const entries = [...row.cells].map(([kind, cells]): readonly [ColumnKind, ReturnType<typeof readCell>] => [
    kind,
    joinCells(cells.map(readCell)),
  ]);
  return new Map(entries);
}
