import { type ReactElement, memo, useState } from 'react';
import type { PageMember } from '../../page-data';
import { generatedClass } from '../controls/generated-class';
import { SortHeader } from '../users/sort-header';
import type { CellContext, UsersColumn } from '../users/users-columns';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** W&B's table: a genuine one in Semantic UI's manner. */
export function DefaultTable({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  const [hoveredId, setHoveredId] = useState<string>();
  return (
    <div className={`table-scroll ${generatedClass('UsersTable.Wrapper')}`}>
      <table className={`ui very basic table users ${generatedClass('UsersTable.Table')}`}>
        <thead className={generatedClass('UsersTable.Head')}>
          <tr>
            {columns.map((column) => (
              <SortHeader key={column.title} column={column} sort={sort} onSort={onSort} />
            ))}
            <th scope="col" className={generatedClass('UsersTable.HeaderCell', 'menu')}>
              <span className="visually-hidden">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody onMouseLeave={() => setHoveredId(undefined)}>
          {members.map((member) => (
            <Row
              key={member.id}
              member={member}
              columns={columns}
              context={context}
              isHovered={member.id === hoveredId}
              onHover={setHoveredId}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  readonly member: PageMember;
  readonly columns: readonly UsersColumn[];
  readonly context: CellContext;
  readonly isHovered: boolean;
  readonly onHover: (id: string) => void;
}

/** Drawn again when its member or the hover changes; what shows a time follows the clock by itself. */
const Row = memo(function Row({ member, columns, context, isHovered, onHover }: RowProps): ReactElement {
  return (
    <tr
      className={generatedClass('UsersTable.Row', isHovered ? 'hovered' : '')}
      data-hovered={isHovered || undefined}
      onMouseEnter={() => onHover(member.id)}
    >
      {columns.map((column) => (
        <td key={column.title} className={generatedClass('UsersTable.Cell', column.title)}>
          {column.cell(member, context)}
        </td>
      ))}
      <td className={generatedClass('UsersTable.Cell', 'menu')}>{context.rowMenu(member)}</td>
    </tr>
  );
});

export default { Table: DefaultTable, paging: 'pages' } satisfies UsersTableLayout;
