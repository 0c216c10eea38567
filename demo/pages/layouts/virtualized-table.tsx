import type { ReactElement } from 'react';
import { Column, Table as VirtualizedTable } from 'react-virtualized';
import type { PageMember } from '../../page-data';
import { useWidth } from '../activity/use-width';
import { columnWidth, totalWidth } from './column-width';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** react-virtualized's Table: ARIA roles on flex boxes, rows out of sight are not there. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const [box, width] = useWidth<HTMLDivElement>();
  const follow = ({ sortBy }: { readonly sortBy: string }): void => {
    const by = columns.find(({ sortKey }) => sortKey === sortBy)?.sortKey;
    if (by) onSort(by);
  };
  return (
    <div ref={box} className="layout-virtualized">
      {width > 0 && (
        <VirtualizedTable
          width={Math.max(width, totalWidth(columns))}
          height={560}
          headerHeight={40}
          rowHeight={56}
          rowCount={members.length}
          rowGetter={({ index }) => members[index]}
          sort={follow}
          {...(sort && { sortBy: sort.by, sortDirection: sort.direction === 'ascending' ? 'ASC' : 'DESC' })}
        >
          {columns.map((column) => (
            <Column
              key={column.title}
              dataKey={column.sortKey ?? column.title}
              label={column.title}
              width={columnWidth(column)}
              flexShrink={0}
              disableSort={column.sortKey === undefined}
              cellRenderer={({ rowData }: { readonly rowData: PageMember }) => column.cell(rowData, context)}
            />
          ))}
        </VirtualizedTable>
      )}
    </div>
  );
}

export default { Table, paging: 'scroll' } satisfies UsersTableLayout;
