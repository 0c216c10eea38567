import type { FoundTable } from '../find-table/table-model';

/**
 * Whether rows are too low for a second line in the Last Active cell: the element drawn in it sticks out of its row.
 * Rows of HTML tables grow with their cells.
 */
export function lacksRoom(table: FoundTable, element: Element, cell: Element): boolean {
  const row = table.rows.find(({ lastActive }) => lastActive === cell)?.elements[0];
  if (!row || table.layout === 'table') return false;
  const drawn = element.getBoundingClientRect();
  if (drawn.height === 0) return false;
  const rowBox = row.getBoundingClientRect();
  const isCut = cell.scrollHeight > cell.clientHeight + 2 && getComputedStyle(cell).overflowY !== 'visible';
  return isCut || (rowBox.height > 0 && drawn.bottom > rowBox.bottom + 2);
}
