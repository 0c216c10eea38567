import type { Precision } from '../../activity/member';
import type { ShownStatus } from '../../styles/status-words.strings';
import type { Evidence, Source } from './read-attributes';

type CoarsePrecision = Exclude<Precision, 'second' | 'minute'>;

/** Every text of the card of `<rollcall-last-active>` that its line does not have. */
export const cardStrings = {
  terms: {
    lastActive: 'Last active',
    added: 'Added',
    daysActive: 'Total active days',
    weeks: 'Last 12 weeks',
    source: 'Source',
  },
  unknown: 'Unknown',
  never: 'Never',
  notInSixMonths: 'Not in the last 6 months',
  around: (date: string) => `around ${date}`,

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

export type CardStrings = typeof cardStrings;
