/** English texts of `<rollcall-most-active-table>`. */
export const mostActiveTableStrings = {
  caption: 'Most active users',
  rank: '#',
  member: 'Member',
  activeDays: 'Active days',
  lastActive: 'Last active',
  atLeast: (days: number) => `≥ ${days}`,
  unknown: 'unknown',
  nobody: 'Nobody was seen active in this period.',
} as const;
