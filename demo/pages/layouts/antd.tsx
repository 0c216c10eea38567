import { ConfigProvider, Table as AntTable, theme } from 'antd';
import { type ReactElement, useMemo } from 'react';
import type { PageMember } from '../../page-data';
import { memberOrder } from '../users/sort-members';
import { columnWidth, totalWidth } from './column-width';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** Ant Design's table: a sticky name column, a header in a table of its own, sorting and paging inside. */
function Table({ columns, members, context }: UsersTableProps): ReactElement {
  const isDark = document.documentElement.dataset['mode'] === 'dark';
  const drawn = useMemo(
    () =>
      columns.map((column) => ({
        key: column.title,
        title: column.title,
        width: columnWidth(column),
        ...(column.title === 'Name' && { fixed: 'left' as const }),
        ...(column.sortKey && { sorter: memberOrder(column.sortKey) }),
        render: (_: unknown, member: PageMember) => column.cell(member, context),
      })),
    [columns, context],
  );
  return (
    <ConfigProvider theme={{ algorithm: isDark ? theme.darkAlgorithm : theme.defaultAlgorithm }}>
      <AntTable<PageMember>
        columns={drawn}
        dataSource={[...members]}
        rowKey="id"
        size="middle"
        scroll={{ x: totalWidth(columns), y: 560 }}
        pagination={{ defaultPageSize: 25, pageSizeOptions: [25, 50, 100] }}
      />
    </ConfigProvider>
  );
}

export default { Table, paging: 'own' } satisfies UsersTableLayout;
