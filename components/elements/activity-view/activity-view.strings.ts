import type { PlotKind } from '../../activity/report';

/** English texts of `<rollcall-activity-view>`. */
export const activityViewStrings = {
  /** W&B's own titles (`wandb/activity.md`, A1 and A3). */
  singleTenant: {
    'active-users': 'Total active users',
    'users-over-time': 'Users active over time',
    'weekly-active': 'Weekly active users',
    'most-active': 'Most active users',
  } satisfies Record<PlotKind, string>,
  multiTenant: {
    'active-users': 'Active user count',
    'users-over-time': 'Users active over time',
    'weekly-active': 'Weekly active users',
    'most-active': 'Most active users',
  } satisfies Record<PlotKind, string>,
  periodOf: (title: string) => `Period of ${title}`,
  allPlots: 'Period of all plots',
  period: 'Period',
  ofMembers: (eligible: string, percent: string) => `of ${eligible} members, ${percent}`,
  activeSince: 'People active from each date until now',
  activeUsers: 'active users',
  loading: 'Reading activity…',
  failed: 'The activity could not be read.',
  retry: 'Try again',
  unknown: 'unknown',
  atLeast: (count: string) => `≥ ${count}`,
  needsHistory: 'Which day people were active is not known yet',
  connectHint:
    "W&B's members page tells when each person was last active, not on which days. Connect this organization, and Rollcall reads the audit log: every day of the past year.",
  connect: 'Connect this organization',
  nobody: 'No members are known yet. Open the members page in W&B, import its CSV, or connect the organization.',
} as const;
