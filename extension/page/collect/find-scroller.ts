import { composedAncestors } from '../find-table/composed-tree';
import type { FoundTable } from '../find-table/table-model';

const SLACK = 4;

/** What scrolls a table's rows: the nearest scroll container around them, else the page. Undefined if nothing does. */
export function findScroller(table: FoundTable): Element | undefined {
  const [row] = table.rows;
  if (!row) return undefined;
  for (const around of composedAncestors(row.lastActive)) {
    if (around === document.body || around === document.documentElement) break;
    if (around.scrollHeight <= around.clientHeight + SLACK || around.clientHeight === 0) continue;
    if (/auto|scroll|overlay/.test(getComputedStyle(around).overflowY)) return around;
  }
  const page = document.scrollingElement;
  return page && page.scrollHeight > page.clientHeight + SLACK ? page : undefined;
}
