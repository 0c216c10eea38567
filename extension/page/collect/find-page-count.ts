import { composedParent } from '../find-table/composed-tree';
import { holdsText, shortText } from '../find-table/header-text';
import type { FoundTable } from '../find-table/table-model';
import { type Rings, ringsAround } from './around-table';
import { type PageCount, readPageCount } from './page-count';

const LONGEST = 80;
/** "1–25 of 140" may be set in several pieces. */
const CLIMB = 3;

/**
 * What the page says about the size of its members table: the count nearest to the table, one with a range first. Grids
 * may only tell by `aria-rowcount`. `hasOtherPages` keeps that from being taken for the size of one page.
 */
export function findPageCount(
  table: FoundTable,
  hasOtherPages: boolean,
  around: Rings = ringsAround(table),
): PageCount | undefined {
  for (const { box, elements } of around) {
    const counts = elements.filter(holdsText).flatMap((element) => countAround(element, box));
    const best = counts.find(({ from }) => from !== undefined) ?? counts[0];
    if (best) return best;
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
