import type { FoundTable } from '../find-table/table-model';

/**
 * Whether rows are too low for a second line in the Last Active cell: the element drawn in it sticks out of its row.
 * Rows of HTML tables grow with their cells.
 */
export function lacksRoom(table: FoundTable, element: Element, cell: Element): boolean {
  if (table.layout === 'table') return false;
  const row = table.rows.find(({ lastActive }) => lastActive === cell);
  const rowElement = row?.elements[0];
  const drawn = element.getBoundingClientRect();
  if (!rowElement || drawn.height === 0) return false;
  const rowBox = rowElement.getBoundingClientRect();
  const isCut = cell.scrollHeight > cell.clientHeight + 2 && getComputedStyle(cell).overflowY !== 'visible';
  return isCut || (rowBox.height > 0 && drawn.bottom > rowBox.bottom + 2);
}
