import type { ReactElement } from 'react';
import { DefaultTable } from './table';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

const SHOWN = ['Teams', 'Last Active', 'Models Seat', 'Role', 'Org Role', 'Email', 'Name'];

/** The default table as an admin arranged it: half of the columns hidden, the name last. */
function Table(props: UsersTableProps): ReactElement {
  const columns = SHOWN.flatMap((title) => props.columns.filter((column) => column.title === title));
  return <DefaultTable {...props} columns={columns} />;
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
