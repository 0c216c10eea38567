import {
  AllCommunityModule,
  type ColDef,
  ModuleRegistry,
  colorSchemeDark,
  colorSchemeLight,
  themeQuartz,
} from 'ag-grid-community';
import { AgGridReact } from 'ag-grid-react';
import { type ReactElement, useMemo } from 'react';
import type { PageMember } from '../../page-data';
import { memberOrder } from '../users/sort-members';
import { columnWidth } from './column-width';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

ModuleRegistry.registerModules([AllCommunityModule]);

/** AG Grid: a row is split over a pinned and a moving container, rows are placed by transforms and slide when sorted. */
function Table({ columns, members, context }: UsersTableProps): ReactElement {
  const isDark = document.documentElement.dataset['mode'] === 'dark';
  const drawn = useMemo(
    () =>
      columns.map((column): ColDef<PageMember> => {
        const order = column.sortKey && memberOrder(column.sortKey);
        return {
          colId: column.title,
          headerName: column.title,
          width: columnWidth(column),
          pinned: column.title === 'Name' ? 'left' : null,
          sortable: order !== undefined,
          valueGetter: ({ data }) => data?.id ?? '',
          comparator: (_a, _b, one, other) => (one.data && other.data && order ? order(one.data, other.data) : 0),
          cellRenderer: ({ data }: { readonly data?: PageMember }) => data && column.cell(data, context),
        };
      }),
    [columns, context],
  );
  return (
    <div className="layout-ag">
      <AgGridReact<PageMember>
        theme={themeQuartz.withPart(isDark ? colorSchemeDark : colorSchemeLight)}
        columnDefs={drawn}
        rowData={[...members]}
        getRowId={({ data }) => data.id}
        rowHeight={56}
      />
    </div>
  );
}

export default { Table, paging: 'scroll' } satisfies UsersTableLayout;
