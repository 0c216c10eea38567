import type { ReactElement } from 'react';
import type { UsersColumn } from '../users/users-columns';
import { BoxRows } from './box-rows';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** A pinned half that names people and a half that scrolls: no element holds a whole row. */
function Table(props: UsersTableProps): ReactElement {
  const isPinned = ({ title }: UsersColumn): boolean => title === 'Name' || title === 'Email';
  return (
    <div className="layout-halves">
      <div className="layout-half">
        <BoxRows {...props} columns={props.columns.filter(isPinned)} />
      </div>
      <div className="layout-half layout-half-moving">
        <BoxRows {...props} columns={props.columns.filter((column) => !isPinned(column))} />
      </div>
    </div>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
