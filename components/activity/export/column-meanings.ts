import type { ExportColumnName } from './export-columns';

/** What each column tells, for manifests and `docs/exports.md`. Sources of W&B's columns: `wandb/activity.md`, A1, A3. */
export const COLUMN_MEANINGS: Readonly<Record<ExportColumnName, string>> = {
  Name: 'Name as W&B shows it.',
  Username: 'W&B username.',
  Email: 'E-mail address.',
  'Org Role': 'Organization role: Admin, Member, Viewer, or a custom role’s name.',
  Role: 'Organization role: Admin, Member, Viewer, or a custom role’s name.',
  'Models Seat': 'Full, Viewer or No access.',
  'Weave Access': 'Full, Viewer or No access.',
  Teams: 'Teams the member is in.',
  'Last Active':
    'Last activity in W&B’s words: a moment in UTC no more exact than it is known, a hyphen where W&B tells of none, “Invite pending”, “Deactivated”.',
  Status: 'Membership in W&B’s words: Active (has accepted), Invite pending or Deactivated.',
  'Number of Reports': 'Reports, as W&B counts them.',
  'Number of Runs': 'Runs, as W&B counts them.',
  'Number of active days': 'Active days in the organization so far, as W&B counts them.',
  'Activity Status':
    'Active, Idle, Dormant, No activity, Invite pending, Deactivated or Unknown, by the thresholds in the manifest. Never empty.',
  'Last Active (UTC)':
    'Moment of the last activity; where the precision is “not-since”, there was none from this moment on.',
  'Last Active Precision':
    'How exactly it is known: second, minute, hour, day, week, month or year; never (no activity at all), not-since, or unknown.',
  'Days Since Last Active': 'Whole days of 24 hours between the last activity and the export.',
  'Date Added': 'When the member was added to the organization.',
  'Billing Admin': 'Whether the member is a billing admin.',
  Evidence: 'What the last activity rests on: audit-log, roster (a members list) or none.',
  Source: 'Which source told of it: page, csv, scim, audit-log (W&B’s API) or audit-file.',
  'As Of': 'When that source was read.',
  'SCIM ID': 'The member’s id in W&B’s SCIM API.',
  'On Members List': 'No for somebody a complete members list no longer names.',
  'Active Days in Period':
    'UTC days of the period with activity in the audit log. Empty where that is not known; never a guessed zero.',
  'Active Days Evidence':
    'exact: every day of the period was read. at-least: some days were not read, there may be more. unknown: nothing tells.',
  'Period From': 'First day of the period, UTC.',
  'Period To': 'Last day of the period, UTC, included.',
  'Exported At': 'When the export was made.',
};
