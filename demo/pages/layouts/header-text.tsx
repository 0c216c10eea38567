import type { ReactElement } from 'react';
import type { Sort, SortKey } from '../users/sort-members';
import type { UsersColumn } from '../users/users-columns';

interface HeaderTextProps {
  readonly column: UsersColumn;
  readonly sort: Sort | undefined;
  readonly onSort: (by: SortKey) => void;
  /** What it says, where that is not the title. */
  readonly text?: string;
}

/** A column's title; one that sorts is a button with an arrow in it. */
export function HeaderText({ column: { title, sortKey }, sort, onSort, text = title }: HeaderTextProps): ReactElement {
  if (sortKey === undefined) return <span>{text}</span>;
  return (
    <button type="button" className="layout-sort" onClick={() => onSort(sortKey)}>
      {text}
      {sort?.by === sortKey && <span aria-hidden="true">{sort.direction === 'ascending' ? ' ▲' : ' ▼'}</span>}
    </button>
  );
}
