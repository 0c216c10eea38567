import type { PageRow } from '../../messages';
import type { FoundTable } from '../find-table/table-model';
import { handleOf } from '../read-rows/read-member';
import { hasActiveSearch } from './active-search';
import { type Rings, ringsAround } from './around-table';
import { findPageCount } from './find-page-count';
import { findPager, isEnabled } from './find-pager';

/** How many members the page says the organization has, kept apart from the size of a search's result. */
export class PageSize {
  readonly #seen = new Set<string>();
  #total: number | undefined;

  /** The total to report along with rows; undefined while the page has not said one for everybody. */
  get total(): number | undefined {
    return this.#total;
  }

  /** Members the table showed. */
  note(rows: readonly PageRow[]): void {
    for (const row of rows) this.#seen.add((handleOf(row) ?? row.name ?? '').toLowerCase());
  }

  /** Reads what the page says beside the table; best asked when it has just been painted. True if that is news. */
  read(table: FoundTable): boolean {
    const before = this.#total;
    this.#total = this.#look(table) ?? before;
    return this.#total !== before;
  }

  /** A total below what was already seen belongs to a filtered view. */
  #look(table: FoundTable): number | undefined {
    const around = [...ringsAround(table)];
    if (hasActiveSearch(table, around)) return undefined;
    const total = findPageCount(table, hasOtherPages(table, around), around)?.total;
    return total !== undefined && total >= this.#seen.size ? total : undefined;
  }
}

/** Whether the page offers to show other rows than these. */
export function hasOtherPages(table: FoundTable, around?: Rings): boolean {
  const { next, previous, more } = findPager(table, around);
  return isEnabled(next) || isEnabled(previous) || isEnabled(more);
}
