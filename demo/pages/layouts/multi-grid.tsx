import { type CSSProperties, type Key, type ReactElement, useCallback } from 'react';
import { MultiGrid } from 'react-virtualized';
import { useWidth } from '../activity/use-width';
import { columnWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

interface CellPlace {
  readonly columnIndex: number;
  readonly rowIndex: number;
  readonly key: Key;
  readonly style: CSSProperties;
}

/** react-virtualized's MultiGrid: four panes of cells placed by pixels; no rows at all. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const [box, width] = useWidth<HTMLDivElement>();
  const cell = useCallback(
    ({ columnIndex, rowIndex, key, style }: CellPlace) => {
      const column = columns[columnIndex];
      const member = members[rowIndex - 1];
      return (
        <div key={key} style={style} className={rowIndex === 0 ? 'layout-cell layout-head' : 'layout-cell'}>
          {column && rowIndex === 0 && <HeaderText column={column} sort={sort} onSort={onSort} />}
          {column && member && column.cell(member, context)}
        </div>
      );
    },
    [columns, members, context, sort, onSort],
  );
  return (
    <div ref={box}>
      {width > 0 && (
        <MultiGrid
          cellRenderer={cell}
          columnCount={columns.length}
          columnWidth={({ index }) => (columns[index] ? columnWidth(columns[index]) : 0)}
          fixedColumnCount={1}
          fixedRowCount={1}
          height={560}
          width={width}
          rowCount={members.length + 1}
          rowHeight={({ index }) => (index === 0 ? 40 : 60)}
        />
      )}
    </div>
  );
}

export default { Table, paging: 'scroll' } satisfies UsersTableLayout;
