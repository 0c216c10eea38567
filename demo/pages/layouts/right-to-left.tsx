import type { ReactElement } from 'react';
import { BoxRows } from './box-rows';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** Rows of boxes from right to left: the first column is the rightmost. */
function Table(props: UsersTableProps): ReactElement {
  return (
    <div dir="rtl" className="table-scroll">
      <BoxRows {...props} />
    </div>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
