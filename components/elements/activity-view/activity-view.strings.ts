import type { PlotKind } from '../../activity/report';

/** English texts of `<rollcall-activity-view>`. Numbers and dates come as formatted text. */
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
  atLeastWord: 'at least',
  atLeast: (text: string) => `at least ${text}`,
  notKnown: 'Not known',
  ofMembers: (eligible: string, isOne: boolean) => `of ${eligible} ${isOne ? 'member' : 'members'}`,
  membersNow: (eligible: string, isOne: boolean) => `against ${eligible} ${isOne ? 'member' : 'members'} now`,
  ofAtLeast: (eligible: string) => `of at least ${eligible} members`,
  activeSince: 'Members active on each date or later',
  meanDay: 'A day, on average',
  latestWeek: (days: string) => `Latest complete week (${days})`,
  highest: (count: string, when: string) => `Highest: ${count} (${when})`,
  loading: 'Reading activity…',
  failed: 'The activity could not be read.',
  olderShown: 'What is shown was read before.',
  retry: 'Try again',
  announce: (title: string, period: string, figure: string | undefined) =>
    figure === undefined ? `${title}: ${period}.` : `${title}: ${figure}, ${period}.`,
  empty: {
    days: 'On which days members were active is not known yet',
    disconnected:
      'The members page tells when each person was last active, not on which days. Connect this organization and Rollcall reads its audit log, which tells every day.',
    connected: 'The audit log tells it, and has not been read for this period yet. A sync reads it, newest days first.',
    connect: 'Connect this organization',
    members: 'No members are known yet',
    membersHint: 'Open the members page in W&B, import the CSV it exports, or connect this organization.',
    nobody: 'Nothing is known of this period',
    isPrivate: 'Nobody is ranked in privacy mode',
    privateHint:
      'Who comes first can be told from the place alone, without a name. Turn privacy mode off in Options to see who was most active.',
  },
} as const;
