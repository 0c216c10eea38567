/** English texts of `<rollcall-most-active-table>`. Numbers come as formatted text. */
export const mostActiveTableStrings = {
  caption: 'Members with the most active days',
  rank: 'Rank',
  rankSign: '#',
  member: 'Member',
  activeDays: 'Active days',
  ofDays: (days: string) => `of ${days}`,
  lastActive: 'Last active',
  atLeast: (days: string) => `at least ${days}`,
  both: (name: string, handle: string) => `${name} (${handle})`,
  unknown: 'not known',
  nobody: 'Nobody was seen active in this period.',
} as const;
