import type { ReactElement } from 'react';
import { Table as SemanticTable } from 'semantic-ui-react';
import type { UsersTableLayout, UsersTableProps } from './users-table-layout';

/** semantic-ui-react's own table: a click on a whole header cell sorts. */
function Table({ columns, members, context, sort, onSort }: UsersTableProps): ReactElement {
  return (
    <div className="table-scroll">
      <SemanticTable basic="very" sortable unstackable>
        <SemanticTable.Header>
          <SemanticTable.Row>
            {columns.map(({ title, sortKey }) => (
              <SemanticTable.HeaderCell
                key={title}
                sorted={sortKey && sort?.by === sortKey ? sort.direction : undefined}
                onClick={sortKey && (() => onSort(sortKey))}
              >
                {title}
              </SemanticTable.HeaderCell>
            ))}
            <SemanticTable.HeaderCell />
          </SemanticTable.Row>
        </SemanticTable.Header>
        <SemanticTable.Body>
          {members.map((member) => (
            <SemanticTable.Row key={member.id}>
              {columns.map((column) => (
                <SemanticTable.Cell key={column.title}>{column.cell(member, context)}</SemanticTable.Cell>
              ))}
              <SemanticTable.Cell collapsing>{context.rowMenu(member)}</SemanticTable.Cell>
            </SemanticTable.Row>
          ))}
        </SemanticTable.Body>
      </SemanticTable>
    </div>
  );
}

export default { Table, paging: 'pages' } satisfies UsersTableLayout;
