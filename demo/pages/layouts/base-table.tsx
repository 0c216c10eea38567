import { type ReactElement, useMemo } from 'react';
import BaseTable, { type ColumnShape, SortOrder } from 'react-base-table';
import { useWidth } from '../activity/use-width';
import { columnWidth } from './column-width';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** react-base-table: virtual rows of plain boxes, with a frozen name column that is a second table over the first. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const [box, width] = useWidth<HTMLDivElement>();
  const drawn = useMemo(
    () =>
      columns.map((column): ColumnShape => ({
        key: column.sortKey ?? column.title,
        title: column.title,
        width: columnWidth(column),
        flexShrink: 0,
        sortable: column.sortKey !== undefined,
        ...(column.title === 'Name' && { frozen: 'left' as const }),
        cellRenderer: ({ rowIndex }: { readonly rowIndex: number }) => {
          const member = members[rowIndex];
          return member ? <>{column.cell(member, context)}</> : <></>;
        },
      })),
    [columns, members, context],
  );
  const rows = useMemo(() => members.map(({ id }) => ({ id })), [members]);
  const follow = ({ key }: { readonly key: string }): void => {
    const by = columns.find(({ sortKey }) => sortKey === key)?.sortKey;
    if (by) onSort(by);
  };
  return (
    <div ref={box} className="layout-base">
      {width > 0 && (
        <BaseTable
          fixed
          ignoreFunctionInColumnCompare={false}
          columns={drawn}
          data={rows}
          rowKey="id"
          width={width}
          height={560}
          rowHeight={56}
          headerHeight={44}
          {...(sort && {
            sortBy: { key: sort.by, order: sort.direction === 'ascending' ? SortOrder.ASC : SortOrder.DESC },
          })}
          onColumnSort={follow}
        />
      )}
    </div>
  );
}

export default { Table, paging: 'scroll' } satisfies UsersTableLayout;
