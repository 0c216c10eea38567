import type { ReactElement } from 'react';
import type { PageMember } from '../../page-data';
import { columnWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableProps } from './users-table-layout';

/** A header and rows, each a box of boxes that say nothing of themselves. */
export function BoxRows({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  return (
    <>
      <BoxHead columns={columns} sort={sort} onSort={onSort} />
      {members.map((member) => (
        <div key={member.id} className="layout-row">
          <BoxCells columns={columns} member={member} context={context} />
        </div>
      ))}
    </>
  );
}

type BoxHeadProps = Pick<UsersTableProps, 'columns' | 'sort' | 'onSort'> & { readonly width?: number };

export function BoxHead({ columns, sort, onSort, width }: BoxHeadProps): ReactElement {
  return (
    <div className="layout-row layout-head" style={{ width }}>
      {columns.map((column) => (
        <div key={column.title} className="layout-cell" style={{ width: columnWidth(column) }}>
          <HeaderText column={column} sort={sort} onSort={onSort} />
        </div>
      ))}
    </div>
  );
}

type BoxCellsProps = Pick<UsersTableProps, 'columns' | 'context'> & { readonly member: PageMember };

/** What a row holds. */
export function BoxCells({ columns, member, context }: BoxCellsProps): ReactElement {
  return (
    <>
      {columns.map((column) => (
        <div key={column.title} className="layout-cell" style={{ width: columnWidth(column) }}>
          {column.cell(member, context)}
        </div>
      ))}
    </>
  );
}
