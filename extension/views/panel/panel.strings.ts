/** English texts of the activity panel. */
export const panelStrings = {
  loading: 'Loading…',
  sync: 'Sync now',
  cancel: 'Cancel sync',
  dashboard: 'Dashboard',
  options: 'Options',
  retry: 'Try again',
  members: (known: string, total: string | undefined) =>
    total === undefined ? `${known} members` : `${known} of ${total} members known`,
} as const;
