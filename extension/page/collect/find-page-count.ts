import { composedAncestors, composedParent } from '../find-table/composed-tree';
import { shortText } from '../find-table/header-text';
import type { FoundTable } from '../find-table/table-model';
import { textElements } from '../find-table/text-elements';
import { type PageCount, readPageCount } from './page-count';

const LONGEST = 80;
/** "1–25 of 140" may be set in several pieces. */
const CLIMB = 3;
const OUTERMOST = 'main, [role="main"], body';

/**
 * What the page says about the size of its members table: the count nearest to the table, one with a range first. Grids
 * may only tell by `aria-rowcount`. `hasOtherPages` keeps that from being taken for the size of one page.
 */
export function findPageCount(table: FoundTable, hasOtherPages: boolean): PageCount | undefined {
  const leftOut = new Set<Element>(table.rows.flatMap(({ elements }) => elements));
  for (const around of composedAncestors(table.scope)) {
    const counts = [...textElements(around, leftOut)].flatMap((element) => countAround(element, around));
    const best = counts.find(({ from }) => from !== undefined) ?? counts[0];
    if (best) return best;
    if (around.matches(OUTERMOST)) break;
    leftOut.add(around);
  }
  return hasOtherPages ? undefined : rowCountOf(table);
}

function countAround(element: Element, limit: Element): readonly PageCount[] {
  let holder: Element | undefined = element;
  for (let step = 0; holder && holder !== limit && step < CLIMB; step += 1) {
    const text = shortText(holder, LONGEST);
    if (text === undefined) break;
    const count = /\d/.test(text) ? readPageCount(text) : undefined;
    if (count) return [count];
    holder = composedParent(holder);
  }
  return [];
}

function rowCountOf({ scope, anchor, rows }: FoundTable): PageCount | undefined {
  const counted = anchor.closest('[aria-rowcount]') ?? scope.querySelector('[aria-rowcount]');
  const stated = Number(counted?.getAttribute('aria-rowcount'));
  // The header counts as a row where rows are numbered from it.
  const total = Number.isInteger(stated) && stated > 0 ? stated - 1 : undefined;
  return total !== undefined && total >= rows.length ? { total } : undefined;
}
