import { headerKind } from './header-text';
import { headerCellsIn } from './semantic-rows';
import { selectedTabs } from './find-members-table';
import { composedQuery } from './composed-tree';
import { scoreColumns } from './table-sketch';

const MEMBERS_TAB = /\b(?:users|members|people)\b/i;
const TABLES = 'table, [role="table"], [role="grid"], [role="treegrid"]';

/**
 * Whether the page plainly shows something other than members just now: another of its tabs, or a table of other
 * things. Then the missing members table is nothing to speak of.
 */
export function showsSomethingElse(root: Element): boolean {
  const tabs = selectedTabs(root);
  if (tabs.length > 0 && !tabs.some((tab) => MEMBERS_TAB.test(tab))) return true;
  return composedQuery(root, TABLES).some((table) => {
    if (table.getClientRects().length === 0) return false;
    const kinds = headerCellsIn(table).map(headerKind);
    return kinds.length > 1 && scoreColumns(kinds) < 0;
  });
}
