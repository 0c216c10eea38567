import { type Instant, MS_PER_DAY, type UtcDay, dayOf, isoInstant } from '../day';
import type { DaySources } from '../day-sources';
import type { Member, MemberFacts, Membership, Seat } from '../member';
import type { Deployment } from '../organization';
import { type Status, type StatusThresholds, statusOf } from '../status';
import { type ColumnName, type CsvSchemaName, columnsOf, isTextColumn } from './columns';
import { defuse } from './formula-text';
import { writeLastActive } from './last-active-cell';
import { joinKnownTeams, joinTeams } from './team-list';

/** What a record depends on beside the member. */
export interface RecordContext {
  readonly deployment: Deployment;
  readonly now: Instant;
  readonly thresholds: StatusThresholds;
  /** Whether to put an apostrophe before text that a spreadsheet would run. */
  readonly defuseFormulas: boolean;
  /** Who told of a day of the audit log; without it no file is told from the API. */
  readonly daySources?: (day: UtcDay) => DaySources | undefined;
}

/** One member as the fields of a CSV row, in the order of `columnsOf(schema)`. What is not known is empty. */
export function toRecord(schema: CsvSchemaName, member: Member, context: RecordContext): readonly string[] {
  return columnsOf(schema).map((column) => {
    const cell = cellOf(column, schema, member, context);
    return context.defuseFormulas && isTextColumn(column) ? defuse(cell) : cell;
  });
}

function cellOf(column: ColumnName, schema: CsvSchemaName, member: Member, context: RecordContext): string {
  switch (column) {
    case 'Name':
      return member.name ?? '';
    case 'Username':
      return member.username ?? '';
    case 'Email':
      return member.email ?? '';
    case 'Org Role':
    case 'Role':
      return roleWord(member.role);
    case 'Models Seat':
      return seatWord(member.modelsSeat);
    case 'Weave Access':
      return seatWord(member.weaveAccess);
    case 'Teams':
      return schema === 'rollcall' ? joinKnownTeams(member.teams) : joinTeams(member.teams);
    case 'Last Active':
      return writeLastActive(member, context.deployment);
    case 'Status':
      return MEMBERSHIP_WORDS[member.membership];
    case 'Number of Reports':
      return numberText(member.reports);
    case 'Number of Runs':
      return numberText(member.runs);
    case 'Number of active days':
      return numberText(member.daysActive);
    default:
      return rollcallCellOf(column, member, context);
  }
}

function rollcallCellOf(column: ColumnName, member: Member, context: RecordContext): string {
  const { lastActive } = member;
  switch (column) {
    case 'Activity Status': {
      const status = statusOf(member, context.deployment, context.now, context.thresholds);
      return status ? STATUS_WORDS[status] : '';
    }
    case 'Last Active (UTC)':
      if (lastActive.kind === 'at') return isoInstant(lastActive.at);
      return lastActive.kind === 'not-since' ? isoInstant(lastActive.since) : '';
    case 'Last Active Precision':
      return lastActive.kind === 'at' ? lastActive.precision : lastActive.kind;
    case 'Days Since Last Active':
      return lastActive.kind === 'at' ? String(wholeDays(context.now - lastActive.at)) : '';
    case 'Date Added':
      return member.added === undefined ? '' : isoInstant(member.added);
    case 'Billing Admin':
      return member.billingAdmin === undefined ? '' : member.billingAdmin ? 'Yes' : 'No';
    case 'Evidence':
      return evidenceWord(member);
    case 'Source':
      return sourceWord(member, context);
    case 'As Of':
      return member.asOf === undefined ? '' : isoInstant(member.asOf);
    case 'SCIM ID':
      return member.id ?? '';
    default:
      return '';
  }
}

/** What W&B calls a member's state (`wandb/activity.md`, B); empty where no source tells. */
export const MEMBERSHIP_WORDS: Readonly<Record<Membership, string>> = {
  accepted: 'Active',
  invited: 'Invite pending',
  deactivated: 'Deactivated',
  unknown: '',
};

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  active: 'Active',
  idle: 'Idle',
  dormant: 'Dormant',
  'invite-pending': 'Invite pending',
  deactivated: 'Deactivated',
  'no-activity': 'No activity',
};

const SEAT_WORDS: Readonly<Record<Seat, string>> = { full: 'Full', viewer: 'Viewer', none: 'No access' };

const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['admin', 'Admin'],
  ['member', 'Member'],
  ['viewer', 'Viewer'],
]);

function roleWord(role: string | undefined): string {
  return role === undefined ? '' : (ROLE_WORDS.get(role) ?? role);
}

function seatWord(seat: Seat | undefined): string {
  return seat === undefined ? '' : SEAT_WORDS[seat];
}

function numberText(value: MemberFacts['runs']): string {
  return value === undefined ? '' : String(value);
}

/** What told of the last activity: the audit log is `audit-file` where nothing but files told of that day. */
function sourceWord({ lastActive, lastActiveSource }: Member, { daySources }: RecordContext): string {
  if (lastActiveSource === 'none') return '';
  if (lastActiveSource !== 'audit-log' || lastActive.kind !== 'at') return lastActiveSource;
  const told = daySources?.(dayOf(lastActive.at));
  const isFileAlone = told && told.file !== 'unread' && told.api === 'unread' && told.unrecorded === 'unread';
  return isFileAlone ? 'audit-file' : lastActiveSource;
}

function evidenceWord({ lastActiveSource }: Member): string {
  return lastActiveSource === 'audit-log' || lastActiveSource === 'none' ? lastActiveSource : 'roster';
}

function wholeDays(ms: number): number {
  return Math.max(0, Math.floor(ms / MS_PER_DAY));
}
