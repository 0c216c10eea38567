import type { ComponentType } from 'react';
import type { PageMember } from '../../page-data';
import type { SortColumn, Sorting } from '../users/members-view';

/** What a layout of the users table is given. Sorting, search and paging happen outside of it. */
export interface UsersTableProps {
  readonly isMultiTenant: boolean;
  readonly members: readonly PageMember[];
  /** Moment that relative times are told from, epoch ms. */
  readonly now: number;
  readonly sorting: Sorting | undefined;
  readonly onSort: (column: SortColumn) => void;
  readonly onRoleChange: (id: string, role: PageMember['role']) => void;
  readonly onRemove: (id: string) => void;
}

export type UsersTableLayout = ComponentType<UsersTableProps>;

/** Layouts by the name in `?layout=`; each is a file of its own with a default export. */
export const LAYOUTS: Readonly<Record<string, () => Promise<{ readonly default: UsersTableLayout }>>> = {
  table: () => import('./table'),
};
