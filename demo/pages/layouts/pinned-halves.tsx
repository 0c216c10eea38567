import type { ReactElement } from 'react';
import type { UsersColumn } from '../users/users-columns';
import { columnWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** A pinned half that names people and a half that scrolls: no element holds a whole row. */
function Table(props: UsersTableProps): ReactElement {
  const isPinned = ({ title }: UsersColumn): boolean => title === 'Name' || title === 'Email';
  return (
    <div className="layout-halves">
      <Half {...props} columns={props.columns.filter(isPinned)} className="layout-half" />
      <Half
        {...props}
        columns={props.columns.filter((column) => !isPinned(column))}
        className="layout-half layout-half-moving"
      />
    </div>
  );
}

type HalfProps = UsersTableProps & { readonly className: string };

function Half({ columns, members, context, sort, onSort, className }: HalfProps): ReactElement {
  return (
    <div className={className}>
      <div className="layout-row layout-head">
        {columns.map((column) => (
          <div key={column.title} className="layout-cell" style={{ width: columnWidth(column) }}>
            <HeaderText column={column} sort={sort} onSort={onSort} />
          </div>
        ))}
      </div>
      {members.map((member) => (
        <div key={member.id} className="layout-row">
          {columns.map((column) => (
            <div key={column.title} className="layout-cell" style={{ width: columnWidth(column) }}>
              {column.cell(member, context)}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
