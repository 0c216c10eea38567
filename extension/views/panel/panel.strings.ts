/** English texts of the activity panel. Numbers come as formatted text. */
export const panelStrings = {
  loading: 'Reading what is known of this organization…',
  dashboard: 'Dashboard',
  options: 'Options',
  retry: 'Try again',
  stale: 'What is shown could not be refreshed.',
  members: (known: string, isOne: boolean) => `${known} ${isOne ? 'member' : 'members'}`,
  membersOf: (known: string, total: string) => `${known} of ${total} members seen`,
} as const;
