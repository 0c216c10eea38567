import type { ReactElement } from 'react';
import type { UsersColumn } from '../users/users-columns';
import { columnWidth, totalWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** Two HTML tables, one for the header and one, scrolled under it, for the rows. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  return (
    <div className="table-scroll">
      <table className="layout-split" style={{ width: totalWidth(columns) }}>
        <Widths columns={columns} />
        <tbody>
          <tr className="layout-head">
            {columns.map((column) => (
              <td key={column.title}>
                <HeaderText column={column} sort={sort} onSort={onSort} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <div className="layout-split-body" style={{ width: totalWidth(columns) }}>
        <table className="layout-split" style={{ width: totalWidth(columns) }}>
          <Widths columns={columns} />
          <tbody>
            {members.map((member) => (
              <tr key={member.id}>
                {columns.map((column) => (
                  <td key={column.title}>{column.cell(member, context)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

function Widths({ columns }: { readonly columns: readonly UsersColumn[] }): ReactElement {
  return (
    <colgroup>
      {columns.map((column) => (
        <col key={column.title} style={{ width: columnWidth(column) }} />
      ))}
    </colgroup>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
