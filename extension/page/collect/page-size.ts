import type { PageRow } from '../../messages';
import type { FoundTable } from '../find-table/table-model';
import { handleOf } from '../read-rows/read-member';
import { hasActiveSearch } from './active-search';
import { findPageCount } from './find-page-count';
import { findPager, isEnabled } from './find-pager';

const LOOK_AGAIN_MS = 300;

/** How many members the page says the organization has, kept apart from the size of a search's result. */
export class PageSize {
  readonly #seen = new Set<string>();
  #total: number | undefined;
  #lookedAt = Number.NEGATIVE_INFINITY;

  /** The total to report along with rows just read; undefined while the page does not say one for everybody. */
  totalWith(table: FoundTable, rows: readonly PageRow[]): number | undefined {
    for (const row of rows) this.#seen.add((handleOf(row) ?? row.name ?? '').toLowerCase());
    if (performance.now() - this.#lookedAt > LOOK_AGAIN_MS) {
      this.#lookedAt = performance.now();
      this.#total = this.#look(table) ?? this.#total;
    }
    return this.#total;
  }

  /** A total below what was already seen belongs to a filtered view. */
  #look(table: FoundTable): number | undefined {
    if (hasActiveSearch(table)) return undefined;
    const total = findPageCount(table, hasOtherPages(table))?.total;
    return total !== undefined && total >= this.#seen.size ? total : undefined;
  }
}

/** Whether the page offers to show other rows than these. */
export function hasOtherPages(table: FoundTable): boolean {
  const { next, previous, more } = findPager(table);
  return isEnabled(next) || isEnabled(previous) || isEnabled(more);
}
