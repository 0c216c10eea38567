import type { FoundTable } from '../find-table/table-model';
import { type Rings, ringsAround } from './around-table';

const FIELDS = 'input, [role="searchbox"], [role="combobox"], [contenteditable="true"]';
const SEARCHES = /search|filter|find/i;

/** Whether a search field around the table holds a word: the table then lists some members only. */
export function hasActiveSearch(table: FoundTable, around: Rings = ringsAround(table)): boolean {
  for (const { elements } of around) {
    if (elements.some((element) => element.matches(FIELDS) && isSearch(element) && valueOf(element) !== ''))
      return true;
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
