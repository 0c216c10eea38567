import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useRef } from 'react';
import { columnWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

const ROW_HEIGHT = 60;

/** TanStack Virtual over an HTML table laid out as flex boxes: its rows are placed by transforms and measured. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: members.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => members[index]?.id ?? index,
    overscan: 4,
  });
  return (
    <div ref={scroller} className="layout-virtual">
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.title} style={{ width: columnWidth(column) }}>
                <HeaderText column={column} sort={sort} onSort={onSort} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index, key, start }) => {
            const member = members[index];
            return (
              member && (
                <tr
                  key={String(key)}
                  data-index={index}
                  ref={virtualizer.measureElement}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  {columns.map((column) => (
                    <td key={column.title} style={{ width: columnWidth(column) }}>
                      {column.cell(member, context)}
                    </td>
                  ))}
                </tr>
              )
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

export default { Table, paging: 'scroll' } satisfies UsersTableLayout;
