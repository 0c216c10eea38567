import { headerKind } from './header-text';
import { headerCellsIn } from './semantic-rows';
import type { Steps } from '../steps';
import { composedQuery, lookingForRoots } from './composed-tree';
import { selectedTabs } from './selected-tabs';
import { scoreColumns } from './table-sketch';

const MEMBERS_TAB = /\b(?:users|members|people)\b/i;
const TABLES = 'table, [role="table"], [role="grid"], [role="treegrid"]';

/**
 * Whether the page plainly shows something other than members just now: another of its tabs, or a table of other
 * things. Then the missing members table is nothing to speak of.
 */
export function* lookingForSomethingElse(root: Element): Steps<boolean> {
  const tabs = selectedTabs(root);
  if (tabs.length > 0 && !tabs.some((tab) => MEMBERS_TAB.test(tab))) return true;
  yield* lookingForRoots();
  for (const table of composedQuery(root, TABLES)) {
    yield;
    if (table.getClientRects().length > 0 && isOfOtherThings(table)) return true;
  }
  return false;
}

function isOfOtherThings(table: Element): boolean {
  const kinds = headerCellsIn(table).map(headerKind);
  return kinds.length > 1 && scoreColumns(kinds) < 0;
}
