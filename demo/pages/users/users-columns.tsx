import type { ReactElement } from 'react';
import type { PageMember } from '../../page-data';
import { Choice } from '../controls/choice';
import { Icon } from '../controls/icon';
import type { MemberEdit } from '../data/member-changes';
import { LastActiveCell } from './last-active-cell';
import { NameCell } from './name-cell';
import type { SortKey } from './sort-members';
import { TeamsCell } from './teams-cell';

/** What cells need to know besides their member. A new object means that every row is drawn again. */
export interface CellContext {
  readonly isMultiTenant: boolean;
  readonly edit: (member: PageMember, edited: MemberEdit) => void;
  readonly rowMenu: (member: PageMember) => ReactElement;
}

export interface UsersColumn {
  readonly title: string;
  readonly sortKey?: SortKey;
  readonly cell: (member: PageMember, context: CellContext) => ReactElement | string;
}

const SEATS: readonly PageMember['modelsSeat'][] = ['Full', 'Viewer', 'No access'];
/** Viewer cannot be assigned any more; who has it may keep it (`wandb/seats-roles.md`, Organization roles). */
const ASSIGNABLE_ROLES: readonly PageMember['role'][] = ['Admin', 'Member'];

const NAME: UsersColumn = { title: 'Name', sortKey: 'name', cell: (member) => <NameCell member={member} /> };

const LAST_ACTIVE: UsersColumn = {
  title: 'Last Active',
  sortKey: 'last-active',
  cell: (member, { isMultiTenant }) => <LastActiveCell member={member} hasPopup={!isMultiTenant} />,
};

const roleColumn = (title: string): UsersColumn => ({
  title,
  sortKey: 'role',
  cell: (member, { edit }) => (
    <Choice
      label={`${title} of ${nameOf(member)}`}
      value={member.role}
      options={member.role === 'Viewer' ? [...ASSIGNABLE_ROLES, 'Viewer'] : ASSIGNABLE_ROLES}
      onChoose={(role) => edit(member, { role })}
      isDisabled={isDeactivated(member)}
    />
  ),
});

const MODELS_SEAT: UsersColumn = {
  title: 'Models Seat',
  sortKey: 'models-seat',
  cell: (member, { edit }) => (
    <Choice
      label={`Models Seat of ${nameOf(member)}`}
      value={member.modelsSeat}
      options={SEATS}
      onChoose={(modelsSeat) => edit(member, { modelsSeat })}
      isDisabled={isDeactivated(member)}
    />
  ),
};

const WEAVE_ACCESS: UsersColumn = {
  title: 'Weave Access',
  sortKey: 'weave-access',
  cell: (member, { edit }) => (
    <Choice
      label={`Weave Access of ${nameOf(member)}`}
      value={member.weaveAccess}
      options={SEATS}
      onChoose={(weaveAccess) => edit(member, { weaveAccess })}
      isDisabled={isDeactivated(member)}
    />
  ),
};

const EMAIL: UsersColumn = {
  title: 'Email',
  sortKey: 'email',
  cell: ({ email }) => <span className="email">{email}</span>,
};

const TEAMS: UsersColumn = { title: 'Teams', cell: ({ teams }) => <TeamsCell teams={teams} /> };

const BILLING_ADMIN: UsersColumn = {
  title: 'Billing admin',
  cell: ({ billingAdmin }) =>
    billingAdmin ? (
      <span role="img" aria-label="Billing admin" className="billing-admin">
        <Icon name="check" size={18} />
      </span>
    ) : (
      ''
    ),
};

/** `wandb/activity.md`, section C. */
export const SINGLE_TENANT_COLUMNS: readonly UsersColumn[] = [
  NAME,
  LAST_ACTIVE,
  roleColumn('Org Role'),
  MODELS_SEAT,
  WEAVE_ACCESS,
  EMAIL,
  TEAMS,
  BILLING_ADMIN,
];

/** `wandb/activity.md`, A3. */
export const MULTI_TENANT_COLUMNS: readonly UsersColumn[] = [
  NAME,
  LAST_ACTIVE,
  roleColumn('Role'),
  EMAIL,
  TEAMS,
  MODELS_SEAT,
  WEAVE_ACCESS,
];

/** What a member is called in labels: people who have not accepted have no user name yet. */
export function nameOf({ name, username, email }: PageMember): string {
  return name || username || email;
}

function isDeactivated({ lastActive }: PageMember): boolean {
  return lastActive.kind === 'deactivated';
}
