import { composedAncestors } from '../find-table/composed-tree';
import { elementsOutside } from '../find-table/elements-outside';
import type { FoundTable } from '../find-table/table-model';

const FIELDS = 'input, [role="searchbox"], [role="combobox"], [contenteditable="true"]';
const SEARCHES = /search|filter|find/i;

/** Whether a search field near the table holds a word: the table then lists some members only. */
export function hasActiveSearch(table: FoundTable): boolean {
  const leftOut = new Set(table.rows.flatMap(({ elements }) => elements));
  for (const around of composedAncestors(table.scope)) {
    for (const element of elementsOutside(around, leftOut)) {
      if (element.matches(FIELDS) && isSearch(element) && valueOf(element) !== '') return true;
    }
    leftOut.add(around);
    if (around.matches('main, [role="main"], body')) return false;
  }
  return false;
}

function isSearch(field: Element): boolean {
  if (field.matches('[type="search"], [role="searchbox"]')) return true;
  if (field.matches('[type="hidden"], [type="checkbox"], [type="radio"], [type="button"], [type="submit"]'))
    return false;
  return ['placeholder', 'aria-label', 'name', 'id', 'title'].some((name) =>
    SEARCHES.test(field.getAttribute(name) ?? ''),
  );
}

function valueOf(field: Element): string {
  return (field instanceof HTMLInputElement ? field.value : (field.textContent ?? '')).trim();
}
