import type { ReactElement } from 'react';
import { columnWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** Rows of boxes from right to left: the first column is the rightmost. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  return (
    <div dir="rtl" className="table-scroll">
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
