import type { ReactElement } from 'react';
import {
  Cell,
  Column,
  Row,
  type SortDescriptor,
  TableBody,
  TableHeader,
  Table as AriaTable,
} from 'react-aria-components';
import { columnWidth } from './column-width';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** React Aria's grid: an HTML table that says it is a grid, steered by arrow keys, with the name as its row header. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const follow = ({ column }: SortDescriptor): void => {
    const key = columns.find(({ sortKey }) => sortKey === column)?.sortKey;
    if (key) onSort(key);
  };
  return (
    <div className="table-scroll">
      <AriaTable
        aria-label="Users"
        className="layout-aria"
        sortDescriptor={sort && { column: sort.by, direction: sort.direction }}
        onSortChange={follow}
      >
        <TableHeader>
          {columns.map((column) => (
            <Column
              key={column.title}
              id={column.sortKey ?? column.title}
              isRowHeader={column.title === 'Name'}
              allowsSorting={column.sortKey !== undefined}
              style={{ width: columnWidth(column) }}
            >
              {column.title}
            </Column>
          ))}
        </TableHeader>
        <TableBody>
          {members.map((member) => (
            <Row key={member.id} id={member.id} textValue={member.email}>
              {columns.map((column) => (
                <Cell key={column.title}>{column.cell(member, context)}</Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </AriaTable>
    </div>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
