import type { ComponentType } from 'react';
import type { PageMember } from '../../page-data';
import type { Sort, SortKey } from '../users/sort-members';
import type { CellContext, UsersColumn } from '../users/users-columns';

/** What a layout of the users table is given. Search always happens outside of it. */
export interface UsersTableProps {
  /** In the order W&B shows them. A layout may draw them in any other. */
  readonly columns: readonly UsersColumn[];
  /** Rows to draw: one page of them, or everybody for a layout that scrolls or pages by itself. Their ids are the keys. */
  readonly members: readonly PageMember[];
  /** Handed to each column's `cell`. */
  readonly context: CellContext;
  readonly sort: Sort | undefined;
  readonly onSort: (by: SortKey) => void;
}

/** A way to draw the users table: the default export of a file of its own in this folder. */
export interface UsersTableLayout {
  readonly Table: ComponentType<UsersTableProps>;
  /** Whether the table stands over the demo's pager, scrolls through everybody, or brings a pager of its own. */
  readonly paging: 'pages' | 'scroll' | 'own';
}
