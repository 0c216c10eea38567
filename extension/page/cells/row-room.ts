import type { FoundTable } from '../find-table/table-model';

/**
 * Whether rows are too low for a second line in the Last Active cell: the element drawn in it sticks out of its row.
 * Rows of HTML tables grow with their cells. A cell that lines up what it holds puts the element beside its own text.
 */
export function lacksRoom(table: FoundTable, element: Element, cell: Element): boolean {
  if (standsBesideText(element)) return true;
  if (table.layout === 'table') return false;
  const row = table.rows.find(({ lastActive }) => lastActive === cell);
  const rowElement = row?.elements[0];
  const drawn = element.getBoundingClientRect();
  if (!rowElement || drawn.height === 0) return false;
  const rowBox = rowElement.getBoundingClientRect();
  const isCut = cell.scrollHeight > cell.clientHeight + 2 && getComputedStyle(cell).overflowY !== 'visible';
  return isCut || (rowBox.height > 0 && drawn.bottom > rowBox.bottom + 2);
}

function standsBesideText(element: Element): boolean {
  const before = element.previousSibling;
  if (!before) return false;
  const range = document.createRange();
  range.selectNode(before);
  const text = range.getBoundingClientRect();
  const drawn = element.getBoundingClientRect();
  if (text.width === 0 || drawn.width === 0) return false;
  return Math.min(text.bottom, drawn.bottom) - Math.max(text.top, drawn.top) > drawn.height / 2;
}
