import { type Instant, MS_PER_DAY, type UtcDay, dayOf } from '../day';
import type { DaySources } from '../day-sources';
import type { Member, Seat } from '../member';
import type { Deployment } from '../organization';
import { type StatusThresholds, statusOf } from '../status';
import type { ColumnName } from './columns';
import { writeLastActive } from './last-active-cell';
import { MEMBERSHIP_WORDS, STATUS_WORDS } from './membership-words';

/** What a column depends on beside the member. */
export interface ColumnContext {
  readonly deployment: Deployment;
  readonly now: Instant;
  readonly thresholds: StatusThresholds;
  /** Who told of a day of the audit log; without it no file is told from the API. */
  readonly daySources?: (day: UtcDay) => DaySources | undefined;
}

type Read<T, C> = (member: Member, context: C) => T | undefined;

/**
 * What a column holds of a member, undefined where nothing is known. `text` was typed by people, so a spreadsheet could
 * take it for a formula; `word` is Rollcall's or W&B's own wording. A `moment` is epoch milliseconds, a `day` counts UTC
 * days since 1970-01-01, a `list` is of texts.
 */
export type ColumnReader<C = ColumnContext> =
  | { readonly type: 'text'; readonly read: Read<string, C> }
  | { readonly type: 'word'; readonly read: Read<string, C> }
  | { readonly type: 'integer'; readonly read: Read<number, C> }
  | { readonly type: 'moment'; readonly read: Read<Instant, C> }
  | { readonly type: 'day'; readonly read: Read<UtcDay, C> }
  | { readonly type: 'flag'; readonly read: Read<boolean, C> }
  | { readonly type: 'list'; readonly read: Read<readonly string[], C> };

/** How every column of the three layouts is read from a member. */
export const COLUMN_READERS: Readonly<Record<ColumnName, ColumnReader>> = {
  Name: { type: 'text', read: ({ name }) => name },
  Username: { type: 'text', read: ({ username }) => username },
  Email: { type: 'text', read: ({ email }) => email },
  'Org Role': { type: 'text', read: roleWord },
  Role: { type: 'text', read: roleWord },
  'Models Seat': { type: 'word', read: ({ modelsSeat }) => modelsSeat && SEAT_WORDS[modelsSeat] },
  'Weave Access': { type: 'word', read: ({ weaveAccess }) => weaveAccess && SEAT_WORDS[weaveAccess] },
  Teams: { type: 'list', read: ({ teams }) => teams },
  'Last Active': { type: 'word', read: (member, { deployment }) => writeLastActive(member, deployment) || undefined },
  Status: { type: 'word', read: ({ membership }) => MEMBERSHIP_WORDS[membership] || undefined },
  'Number of Reports': { type: 'integer', read: ({ reports }) => reports },
  'Number of Runs': { type: 'integer', read: ({ runs }) => runs },
  'Number of active days': { type: 'integer', read: ({ daysActive }) => daysActive },
  'Activity Status': { type: 'word', read: activityStatus },
  'Last Active (UTC)': { type: 'moment', read: lastActiveMoment },
  'Last Active Precision': {
    type: 'word',
    read: ({ lastActive }) => (lastActive.kind === 'at' ? lastActive.precision : lastActive.kind),
  },
  'Days Since Last Active': { type: 'integer', read: daysSinceLastActive },
  'Date Added': { type: 'moment', read: ({ added }) => added },
  'Billing Admin': { type: 'flag', read: ({ billingAdmin }) => billingAdmin },
  Evidence: { type: 'word', read: evidenceWord },
  Source: { type: 'word', read: sourceWord },
  'As Of': { type: 'moment', read: ({ asOf }) => asOf },
  'SCIM ID': { type: 'text', read: ({ id }) => id },
};

const SEAT_WORDS: Readonly<Record<Seat, string>> = { full: 'Full', viewer: 'Viewer', none: 'No access' };

const ROLE_WORDS: ReadonlyMap<string, string> = new Map([
  ['admin', 'Admin'],
  ['member', 'Member'],
  ['viewer', 'Viewer'],
]);

function roleWord({ role }: Member): string | undefined {
  return role === undefined ? undefined : (ROLE_WORDS.get(role) ?? role);
}

function activityStatus(member: Member, { deployment, now, thresholds }: ColumnContext): string | undefined {
  const status = statusOf(member, deployment, now, thresholds);
  return status && STATUS_WORDS[status];
}

function lastActiveMoment({ lastActive }: Member): Instant | undefined {
  if (lastActive.kind === 'at') return lastActive.at;
  return lastActive.kind === 'not-since' ? lastActive.since : undefined;
}

function daysSinceLastActive({ lastActive }: Member, { now }: ColumnContext): number | undefined {
  return lastActive.kind === 'at' ? Math.max(0, Math.floor((now - lastActive.at) / MS_PER_DAY)) : undefined;
}

function evidenceWord({ lastActiveSource }: Member): string {
  return lastActiveSource === 'audit-log' || lastActiveSource === 'none' ? lastActiveSource : 'roster';
}

/** What told of the last activity: the audit log is `audit-file` where nothing but files told of that day. */
function sourceWord({ lastActive, lastActiveSource }: Member, { daySources }: ColumnContext): string | undefined {
  if (lastActiveSource === 'none') return undefined;
  if (lastActiveSource !== 'audit-log' || lastActive.kind !== 'at') return lastActiveSource;
  const told = daySources?.(dayOf(lastActive.at));
  const isFileAlone = told && told.file !== 'unread' && told.api === 'unread' && told.unrecorded === 'unread';
  return isFileAlone ? 'audit-file' : lastActiveSource;
}
