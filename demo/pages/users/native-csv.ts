import Papa from 'papaparse';
import type { PageData, PageMember } from '../../page-data';

const SINGLE_TENANT = ['Name', 'Username', 'Org Role', 'Models Seat', 'Weave Access', 'Email', 'Teams', 'Last Active'];
const MULTI_TENANT = [
  'Name',
  'Username',
  'Last Active',
  'Role',
  'Email',
  'Teams',
  'Status',
  'Number of Reports',
  'Number of Runs',
  'Number of active days',
  'Models Seat',
  'Weave Access',
];

/** W&B's own "Export as CSV" (`wandb/activity.md`, A1 and A3). */
export function nativeCsv(data: PageData): string {
  const isMultiTenant = data.deployment === 'multi-tenant';
  const fields = isMultiTenant ? MULTI_TENANT : SINGLE_TENANT;
  return Papa.unparse(
    { fields, data: data.members.map((member) => fields.map((field) => valueOf(member, field))) },
    { quotes: true },
  );
}

function valueOf(member: PageMember, field: string): string {
  switch (field) {
    case 'Name':
      return member.name;
    case 'Username':
      return member.username;
    case 'Role':
    case 'Org Role':
      return member.role;
    case 'Models Seat':
      return member.modelsSeat;
    case 'Weave Access':
      return member.weaveAccess;
    case 'Email':
      return member.email;
    case 'Teams':
      return member.teams.join(', ');
    case 'Status':
      return 'Active';
    case 'Number of Reports':
      return String(member.reports);
    case 'Number of Runs':
      return String(member.runs);
    case 'Number of active days':
      return String(member.daysActive);
    default:
      return lastActiveText(member);
  }
}

function lastActiveText({ lastActive }: PageMember): string {
  switch (lastActive.kind) {
    case 'invite-pending':
      return 'Invite pending';
    case 'deactivated':
      return 'Deactivated';
    case 'hyphen':
      return '-';
    case 'at':
      return lastActive.at;
  }
}
