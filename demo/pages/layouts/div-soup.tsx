import type { ReactElement } from 'react';
import { generatedClass } from '../controls/generated-class';
import { columnWidth } from './column-width';
import { HeaderText } from './header-text';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** Boxes with nothing but generated class names, every text wrapped a different number of times. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const grid = { gridTemplateColumns: columns.map((column) => `${columnWidth(column)}px`).join(' ') };
  return (
    <div className={`table-scroll ${generatedClass('Soup.Outer')}`}>
      <div className={generatedClass('Soup.Inner')}>
        <div className={`layout-soup layout-head ${generatedClass('Soup.Head')}`} style={grid}>
          {columns.map((column) => (
            <div key={column.title} className={generatedClass('Soup.HeadCell')}>
              <div className={generatedClass('Soup.HeadText')}>
                <HeaderText column={column} sort={sort} onSort={onSort} />
              </div>
            </div>
          ))}
        </div>
        <div className={generatedClass('Soup.Body')}>
          {members.map((member) => (
            <div key={member.id} className={generatedClass('Soup.RowOuter')}>
              <div className={`layout-soup ${generatedClass('Soup.Row')}`} style={grid}>
                {columns.map((column) => (
                  <div key={column.title} className={generatedClass('Soup.Cell', column.title)}>
                    <div>
                      <div>{column.cell(member, context)}</div>
                    </div>
                  </div>
                ))}
              </div>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
