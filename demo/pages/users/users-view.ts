import { useMemo, useState } from 'react';
import type { PageMember } from '../../page-data';
import { useSwitches } from '../address/site';
import type { PageSize } from '../address/switches';
import { existingPage } from './paging';
import { searchMembers } from './search-members';
import { type Sort, type SortKey, nextSort, sortMembers } from './sort-members';

/** What of the members the admin looks at. Searching, sorting and resizing go back to the first page. */
export interface UsersView {
  /** All that were found, in order. */
  readonly found: readonly PageMember[];
  readonly search: string;
  readonly sort: Sort | undefined;
  readonly page: number;
  readonly size: PageSize;
  readonly setSearch: (text: string) => void;
  readonly sortBy: (by: SortKey) => void;
  readonly setPage: (page: number) => void;
  readonly setSize: (size: PageSize) => void;
}

export function useUsersView(members: readonly PageMember[]): UsersView {
  const switches = useSwitches();
  const [search, setSearch] = useState('');
  const [sort, setSort] = useState<Sort>();
  const [page, setPage] = useState(0);
  const [size, setSize] = useState(switches.pageSize);
  const found = useMemo(() => sortMembers(searchMembers(members, search), sort), [members, search, sort]);
  const fromFirstPage =
    <Value>(set: (value: Value) => void) =>
    (value: Value): void => {
      set(value);
      setPage(0);
    };
  return {
    found,
    search,
    sort,
    page: existingPage(page, found.length, size),
    size,
    setSearch: fromFirstPage(setSearch),
    sortBy: fromFirstPage((by: SortKey) => setSort((before) => nextSort(before, by))),
    setPage,
    setSize: fromFirstPage(setSize),
  };
}
