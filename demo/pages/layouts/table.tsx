import type { ReactElement } from 'react';
import type { PageMember } from '../../page-data';
import { Menu } from '../frame/menu';
import { LastActiveCell } from '../users/last-active-cell';
import type { SortColumn, Sorting } from '../users/members-view';
import type { UsersTableProps } from './users-table-layout';

interface Column {
  readonly title: string;
  readonly sort?: SortColumn;
  readonly cell: (member: PageMember, props: UsersTableProps) => ReactElement | string;
}

const NAME: Column = {
  title: 'Name',
  sort: 'name',
  cell: (member) => (
    <div className="sc-dcJsrY name-cell">
      <span className="avatar small" aria-hidden="true">
        {(member.name || member.username).slice(0, 1)}
      </span>
      <span>
        <span className="name">{member.name || member.username}</span>
        <span className="username">{member.username}</span>
      </span>
    </div>
  ),
};
const LAST_ACTIVE: Column = {
  title: 'Last Active',
  sort: 'last-active',
  cell: (member, { now, isMultiTenant }) => <LastActiveCell member={member} now={now} hasHover={!isMultiTenant} />,
};
const roleColumn = (title: string): Column => ({
  title,
  sort: 'role',
  cell: (member, { onRoleChange }) => (
    <select
      aria-label={`Role of ${member.username}`}
      value={member.role}
      onChange={(event) => onRoleChange(member.id, event.target.value as PageMember['role'])}
    >
      <option>Admin</option>
      <option>Member</option>
      <option>Viewer</option>
    </select>
  ),
});
const SEAT: Column = { title: 'Models Seat', cell: ({ modelsSeat }) => modelsSeat };
const WEAVE: Column = { title: 'Weave Access', cell: ({ weaveAccess }) => weaveAccess };
const EMAIL: Column = { title: 'Email', sort: 'email', cell: ({ email }) => email };
const TEAMS: Column = { title: 'Teams', cell: ({ teams }) => <Teams teams={teams} /> };
const BILLING: Column = { title: 'Billing admin', cell: ({ billingAdmin }) => (billingAdmin ? 'Yes' : '') };

const SINGLE_TENANT = [NAME, LAST_ACTIVE, roleColumn('Org Role'), SEAT, WEAVE, EMAIL, TEAMS, BILLING];
const MULTI_TENANT = [NAME, LAST_ACTIVE, roleColumn('Role'), EMAIL, TEAMS, SEAT, WEAVE];

/** The default: a genuine table in Semantic UI's manner, with generated class names. */
export default function Table(props: UsersTableProps): ReactElement {
  const columns = props.isMultiTenant ? MULTI_TENANT : SINGLE_TENANT;
  return (
    <table className="ui very basic table sc-kAyceB">
      <thead>
        <tr>
          {columns.map((column) => (
            <Header key={column.title} column={column} {...props} />
          ))}
          <th aria-label="Actions" />
        </tr>
      </thead>
      <tbody>
        {props.members.map((member) => (
          <tr key={member.id}>
            {columns.map((column) => (
              <td key={column.title}>{column.cell(member, props)}</td>
            ))}
            <td className="row-menu">
              <RowMenu member={member} {...props} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Header({ column, sorting, onSort }: UsersTableProps & { readonly column: Column }): ReactElement {
  const { sort, title } = column;
  if (!sort) return <th scope="col">{title}</th>;
  const direction: Sorting['direction'] | 'none' = sorting?.column === sort ? sorting.direction : 'none';
  const chevron = { ascending: '↑', descending: '↓', none: '' }[direction];
  return (
    <th scope="col" aria-sort={direction}>
      <button type="button" className="sort" onClick={() => onSort(sort)}>
        {title} <span aria-hidden="true">{chevron}</span>
      </button>
    </th>
  );
}

function RowMenu({ member, isMultiTenant, onRemove }: UsersTableProps & { readonly member: PageMember }): ReactElement {
  const act = (): void => onRemove(member.id);
  const remove = { text: isMultiTenant ? 'Remove member' : 'Remove user', act, destructive: true };
  return <Menu label={`Actions for ${member.username}`} icon="⋯" items={[remove]} />;
}

function Teams({ teams }: { readonly teams: readonly string[] }): ReactElement {
  return (
    <>
      {teams.slice(0, 2).map((team) => (
        <span key={team} className="pill">
          {team}
        </span>
      ))}
      {teams.length > 2 && <span className="pill">+{teams.length - 2}</span>}
    </>
  );
}
