import type { Precision } from '../../activity/member';
import type { ShownStatus } from '../../styles/status-words.strings';
import type { Evidence, Source } from './read-attributes';
import type { AgeUnit } from './relative-time';

type CoarsePrecision = Exclude<Precision, 'second' | 'minute'>;

/** Every text of `<rollcall-last-active>`. */
export const lastActiveStrings = {
  /** Language of these texts; relative times are part of their sentences. */
  language: 'en',
  justNow: 'just now',
  within: (unit: AgeUnit) => (unit === 'hour' ? 'less than an hour ago' : `less than a ${unit} ago`),
  about: (ago: string) => `about ${ago}`,
  never: 'never active',
  overSixMonths: 'over 6 months ago',
  timeUnknown: 'last active unknown',
  notYetJoined: 'not joined yet',

  /** One sentence for screen readers. */
  sentence: (status: string, when: string, activeDays: string | undefined) =>
    activeDays ? `${status}, ${when}, ${activeDays}.` : `${status}, ${when}.`,
  lastActiveAgo: (ago: string) => `last active ${ago}`,

  card: {
    lastActive: 'Last active',
    added: 'Added',
    daysActive: 'Total active days',
    weeks: 'Last 12 weeks',
    source: 'Source',
    unknown: 'Unknown',
    never: 'Never',
    notInSixMonths: 'Not in the last 6 months',
    around: (date: string) => `around ${date}`,
    utc: 'UTC',
  },

  /** Active days in the weeks that are known. */
  activeDaysInWeeks: (days: number, text: string, unknownWeeks: number) => {
    const count = `${text} active ${days === 1 ? 'day' : 'days'}`;
    if (unknownWeeks === 0) return `${count} in the last 12 weeks`;
    return `at least ${count} in the last 12 weeks, ${unknownWeeks} of them unknown`;
  },

  meaning: {
    active: 'Active within the time you count as active: 30 days, unless you changed it.',
    idle: 'No activity for longer than your idle limit (30 days, unless you changed it), not yet dormant.',
    dormant: 'No activity for longer than your dormant limit: 90 days, unless you changed it.',
    'no-activity': 'Never active in this organization, as far as W&B tells.',
    'invite-pending': 'Invited, but the invitation has not been accepted yet.',
    deactivated: 'An admin has revoked access. The account and its history remain.',
    unknown: 'No source Rollcall has read tells when this person was last active. That is not the same as inactive.',
  } satisfies Record<ShownStatus, string>,
  /** Single tenant's hyphen (`wandb/activity.md`, A1). */
  hiddenMeaning: 'W&B shows a hyphen: this person was active before, but not in the last six months.',
  /** Multi-tenant's hyphen (`wandb/activity.md`, A3). */
  neverMeaning: 'W&B shows a hyphen: never active in this organization since it began to count on May 8, 2025.',
  blindSpot: 'Multi-tenant Cloud does not record reading reports or work in public projects.',

  /** What the figures rest on. */
  source: {
    page: 'Members page',
    csv: 'W&B CSV',
    scim: 'SCIM',
    'audit-log': 'Audit log',
  } satisfies Record<Source, string>,
  evidence: {
    'audit-log': 'Audit log',
    roster: 'Member list',
    none: 'None yet',
  } satisfies Record<Evidence, string>,
  readAgo: (source: string, ago: string) => `${source}, read ${ago}`,

  /** Said where W&B told a rounded time. */
  coarse: {
    hour: 'Known to the hour: W&B shows this time rounded.',
    day: 'Known to the day: the source tells no time of day.',
    week: 'Known to about a week: W&B shows this time rounded.',
    month: 'Known to about a month: W&B shows this time rounded.',
    year: 'Known to about a year: W&B shows this time rounded.',
  } satisfies Record<CoarsePrecision, string>,
};

export type LastActiveStrings = typeof lastActiveStrings;
