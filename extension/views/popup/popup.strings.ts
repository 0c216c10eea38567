import type { Deployment } from '../../../components/activity/organization';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** Every text of the popup. Numbers come as formatted text, with the number itself where a word depends on it. */
export const popupStrings = {
  name: 'Rollcall',
  options: 'Options',
  loading: 'Loading organizations',
  failedTitle: 'Rollcall could not read its data',
  staleTitle: 'These figures could not be refreshed.',
  retry: 'Try again',

  empty: {
    title: 'No organization yet',
    lead: 'Rollcall learns about an organization from its members page. Start like this:',
    openTitle: 'Open your W&B members page.',
    openDetail: 'On Forge it is your organization’s settings, tab Users; on Dedicated, the organization dashboard.',
    open: 'Open W&B',
    hostTitle: 'Self-managed W&B?',
    hostDetail: 'Tell Rollcall the address of your server first.',
    addHost: 'Add a host',
  },

  here: {
    unread: (name: string) => `This tab belongs to ${name}, of which Rollcall has read nothing yet.`,
    openMembers: 'Open its members page',
    reload: 'Reload this page',
  },

  offer: {
    title: (host: string) => `${host} looks like a W&B server, but Rollcall may not read it yet.`,
    allow: 'Allow Rollcall on this host',
    asking: 'Waiting for your answer…',
    refused: (host: string) => `The browser did not allow ${host}. Nothing has changed.`,
    allowed: (host: string) => `Rollcall now works on ${host}. Reload the page to see it.`,
    reload: 'Reload the page',
  },

  deployment: {
    'multi-tenant': 'Multi-tenant',
    dedicated: 'Dedicated',
    'self-managed': 'Self-managed',
  } satisfies Record<Deployment, string>,
  others: 'Other organizations',
  thisTab: 'This tab',
  compact: (members: string, count: number) => plural(count, members, 'member', 'members'),
  compactActive: (share: string) => `${share} active`,

  members: 'Members',
  membersOf: (total: string) => `of ${total} seen`,
  membersSoFar: 'seen so far',
  active: 'Active in 30 days',
  activeOf: (eligible: string) => `of ${eligible} eligible`,
  activeHint: 'Today and the 29 days before (UTC). Eligible: accepted and not deactivated.',
  invites: 'Invites pending',
  dormant: 'Dormant',
  statuses: 'Members by status',
  statusCount: (count: string, status: string) => `${count} ${status}`,
  unknown: (count: number, text: string) =>
    `${plural(count, text, 'member has', 'members have')} no known last activity: counted neither active nor dormant.`,
  noMembers: 'No member read yet. Open the members page, or connect Rollcall to the API.',
  incompleteConnected: 'Not everybody was seen yet. A sync reads all members.',
  incomplete: 'Not everybody was seen. Open the members page and choose Collect all, or connect Rollcall to the API.',

  sync: {
    never: 'Connected, not synced yet',
    last: 'Last sync',
    lastRead: 'Members page read',
    notConnected: 'Not connected to the API',
    connect: 'Connect',
    now: 'Sync now',
    running: 'Syncing…',
    cancel: 'Cancel',
    cancelling: 'Cancelling…',
    progress: 'Sync progress',
    roster: 'Reading members',
    auditLog: (done: string, total: string) => `Reading the audit log: ${done} of ${total} days`,
    auditLogSpoken: 'Reading the audit log',
    waiting: (until: string) => `W&B asked for a pause. Goes on at ${until}.`,
    retrying: 'W&B could not be read just now. Trying again…',
    ended: 'Sync finished',
    failed: 'The last sync stopped early.',
    openOptions: 'Open Options',
    notStarted: 'A sync is running already.',
  },

  glance: {
    trend: 'Weekly active people',
    weekOf: (days: string) => `active people, ${days}`,
    since: (day: string) => `Since ${day}:`,
    noChanges: 'nothing changed on the members list.',
    change: (kind: string, count: string) => `${kind} ${count}`,
    steps: 'What you could do next',
  },

  exportCsv: 'Export CSV',
  exporting: 'Exporting…',
  columns: 'CSV columns',
  columnsNative: 'W&B columns',
  columnsAll: 'All columns',
  exported: (name: string, count: number, rows: string) => `Saved ${name} with ${plural(count, rows, 'row', 'rows')}.`,
  membersPage: 'Members page',
  dashboard: 'Dashboard',

  exports: {
    title: (count: number, text: string) => (count === 0 ? 'Earlier exports' : `Earlier exports (${text})`),
    loading: 'Loading exports',
    none: 'None yet. Every CSV you export is kept here, in this browser.',
    rows: (count: number, rows: string) => plural(count, rows, 'row', 'rows'),
    download: (name: string) => `Download ${name} again`,
    remove: (name: string) => `Delete ${name}`,
    removed: (name: string) => `Deleted ${name}.`,
    undo: 'Undo',
    restored: (name: string) => `${name} is kept.`,
    showAll: (text: string) => `Show all ${text}`,
  },
};
