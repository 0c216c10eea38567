import { ThemeProvider, createTheme } from '@mui/material/styles';
import { DataGrid, type GridColDef, type GridSortModel } from '@mui/x-data-grid';
import { type ReactElement, useMemo } from 'react';
import type { PageMember } from '../../page-data';
import type { SortKey } from '../users/sort-members';
import { columnWidth } from './column-width';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** MUI's DataGrid: rows and columns out of sight are not there, and it pages by itself. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const isDark = document.documentElement.dataset['mode'] === 'dark';
  const theme = useMemo(() => createTheme({ palette: { mode: isDark ? 'dark' : 'light' } }), [isDark]);
  const fields = useMemo(
    () =>
      columns.map((column): GridColDef<PageMember> => ({
        field: column.sortKey ?? column.title,
        headerName: column.title,
        width: columnWidth(column),
        sortable: column.sortKey !== undefined,
        renderCell: ({ row }) => column.cell(row, context),
      })),
    [columns, context],
  );
  const keyOf = (field: string | undefined): SortKey | undefined =>
    columns.find(({ sortKey }) => sortKey === field)?.sortKey;
  const follow = ([first]: GridSortModel): void => {
    const key = keyOf(first?.field) ?? sort?.by;
    if (key) onSort(key);
  };
  return (
    <ThemeProvider theme={theme}>
      <div className="layout-mui">
        <DataGrid<PageMember>
          columns={fields}
          rows={members}
          rowHeight={56}
          sortingMode="server"
          sortModel={sort ? [{ field: sort.by, sort: sort.direction === 'ascending' ? 'asc' : 'desc' }] : []}
          onSortModelChange={follow}
          initialState={{ pagination: { paginationModel: { pageSize: 25 } } }}
          pageSizeOptions={[25, 50, 100]}
          disableRowSelectionOnClick
          disableColumnMenu
        />
      </div>
    </ThemeProvider>
  );
}

export default { Table, paging: 'own' } satisfies UsersTableLayout;
