import { type CSSProperties, type ReactElement, memo } from 'react';
import { FixedSizeList } from 'react-window';
import { useWidth } from '../activity/use-width';
import { BoxCells, BoxHead } from './box-rows';
import { totalWidth } from './column-width';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

interface RowProps {
  readonly index: number;
  readonly style: CSSProperties;
  readonly data: Pick<UsersTableProps, 'columns' | 'members' | 'context'>;
}

const Row = memo(function Row({ index, style, data: { columns, members, context } }: RowProps): ReactElement | null {
  const member = members[index];
  if (!member) return null;
  return (
    <div style={style} className="layout-row">
      <BoxCells columns={columns} member={member} context={context} />
    </div>
  );
});

/** react-window: rows keyed by their place, so that the same elements show other people after a sort. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const [box, width] = useWidth<HTMLDivElement>();
  const wide = Math.max(width, totalWidth(columns));
  return (
    <div ref={box} className="table-scroll">
      <BoxHead columns={columns} sort={sort} onSort={onSort} width={wide} />
      <FixedSizeList
        height={520}
        width={wide}
        itemCount={members.length}
        itemSize={58}
        itemData={{ columns, members, context }}
      >
        {Row}
      </FixedSizeList>
    </div>
  );
}

export default { Table, paging: 'scroll' } satisfies UsersTableLayout;
