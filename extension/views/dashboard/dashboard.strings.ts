import type { Deployment } from '../../../components/activity/organization';
import type { CsvSchemaName, SourceSummary } from '../../messages';

function plural(count: number, text: string, one: string, many: string): string {
  return `${text} ${count === 1 ? one : many}`;
}

/** English texts of the dashboard. Numbers come as formatted text, with the number where a word depends on it. */
export const dashboardStrings = {
  name: 'Rollcall',
  title: (organization: string) => `${organization} · Rollcall`,
  organization: 'Organization',
  loading: 'Reading what is stored…',
  failed: 'Rollcall could not read its data',
  stale: 'These figures could not be refreshed.',
  retry: 'Try again',
  options: 'Options',
  openPage: 'Members page',
  deployment: {
    'multi-tenant': 'Multi-tenant Cloud',
    dedicated: 'Dedicated Cloud',
    'self-managed': 'Self-Managed',
  } satisfies Record<Deployment, string>,
  notStored: (organization: string) => `Nothing is stored of ${organization}. This is what Rollcall knows instead.`,

  empty: {
    title: 'No organization yet',
    lead: 'Rollcall learns about an organization from its members page in W&B. Open it once, and its members and their activity appear here, offline too.',
    wandb: 'Open W&B',
    host: 'Add a Self-Managed host',
  },

  figures: 'Members at a glance',
  tiles: {
    members: 'Members',
    active: 'Active in 30 days',
    dormant: 'Dormant',
    invited: 'Invites pending',
    deactivated: 'Deactivated',
    noActivity: 'No activity',
  },
  ofEligible: (eligible: string, share: string | undefined) => `of ${eligible}${share ? `, ${share}` : ''}`,
  ofTotal: (total: string) => `of ${total} seen`,
  byStatus: 'Members by status',

  activity: 'Activity',
  importTitle: 'Import',
  backup: 'Backup',

  export: {
    title: 'Export CSV',
    columns: 'Columns',
    asHere: 'As W&B exports',
    as: {
      'multi-tenant': 'As W&B Multi-tenant exports',
      'single-tenant': 'As W&B Dedicated exports',
      rollcall: 'Everything Rollcall knows',
    } satisfies Record<CsvSchemaName, string>,
    who: 'Members',
    everybody: (count: string) => `Everybody (${count})`,
    only: (status: string, count: string) => `${status} (${count})`,
    action: 'Export CSV',
    busy: 'Exporting…',
    saved: (name: string, count: number, rows: string) => `Saved ${name} with ${plural(count, rows, 'row', 'rows')}.`,
    nobody: 'No members are known yet. Open the members page, or import its CSV.',
  },

  exports: {
    title: 'Earlier exports',
    loading: 'Reading earlier exports…',
    none: 'None yet. Every CSV you export is kept here, in this browser.',
    file: 'File',
    made: 'Made',
    rows: 'Rows',
    actions: 'Actions',
    download: (name: string) => `Download ${name} again`,
    remove: (name: string) => `Delete ${name}`,
    removed: (name: string) => `Deleted ${name}.`,
    restored: (name: string) => `${name} is kept.`,
    undo: 'Undo',
  },

  sources: {
    title: 'Where this comes from',
    source: 'Source',
    names: {
      page: 'Members page',
      csv: 'Imported CSV',
      scim: 'SCIM',
      'audit-log': 'Audit log',
      'audit-file': 'Audit files',
    } satisfies Record<SourceSummary['source'], string>,
    lastRead: 'Last read',
    tells: 'What it tells',
    everybody: (count: number, text: string) => `All ${plural(count, text, 'member', 'members')}`,
    part: (count: number, text: string) => `${plural(count, text, 'member', 'members')}, not everybody`,
    days: (count: number, text: string) => plural(count, text, 'complete day', 'complete days'),
    never: 'never',
    none: 'No source was read yet.',
    openOptions: 'Open Options',
    connectHint: 'Connect this organization to read SCIM and the audit log: every member, every active day.',
    connect: 'Connect this organization',
  },

  import: {
    title: 'Import W&B’s CSV',
    hint: 'Drop the file that “Export as CSV” saved on the members page.',
    choose: 'Choose a CSV file',
    reading: (name: string) => `Reading ${name}…`,
    done: (count: number, text: string) => `${plural(count, text, 'member', 'members')} imported.`,
    rejected: (count: number, text: string) => `${plural(count, text, 'line was', 'lines were')} left out:`,
    line: (line: string, reason: string) => `line ${line}: ${reason}`,
    more: (count: string) => `and ${count} more`,
    tooLarge: (most: string) => `This file is too large to be a members list (more than ${most}).`,
    unreadable: 'The browser could not read this file. Choose it again.',
    onlyOne: 'Drop one file at a time.',
  },
} as const;
