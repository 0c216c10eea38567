import type { MatrixState } from '../../../components/activity/insights/changes';
import type { LeaderboardOrder } from '../../../components/activity/insights/leaderboard';
import type { OverviewFigure, Stickiness } from '../../../components/activity/insights/overview';
import type { WhyNoWork } from '../../../components/activity/insights/work';
import type { SeatReason } from '../../../components/activity/insights/seat-reason';
import type { SeatKind, SeatTier } from '../../../components/activity/insights/seats';
import { statusWords } from '../../../components/styles/status-words.strings';
import type { InsightsTab } from './insights-address';

type WhyNoStickiness = Extract<Stickiness, { kind: 'unknown' }>['why'];

function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** English texts of the insights. Numbers come as formatted text, except days, which are few. */
export const insightsStrings = {
  title: 'Insights',
  views: 'Insights',
  tabs: {
    overview: 'Overview',
    people: 'People',
    trends: 'Trends',
    seats: 'Seats',
    teams: 'Teams',
    changes: 'Changes',
    leaderboard: 'Leaderboard',
    reconcile: 'Reconcile',
    report: 'Report',
    watch: 'Watch',
  } satisfies Record<InsightsTab, string>,
  asOfNow: 'Seats are judged as of now; the period does not apply.',
  ownDays: 'Changes have dates of their own; the period does not apply.',
  loading: 'Counting…',
  retry: 'Try again',
  unknown: 'not known',
  atLeast: (number: string) => `at least ${number}`,
  more: (number: string) => `Show ${number} more`,
  member: 'Member',
  lastActive: 'Last active',
  close: 'Close list',

  overview: {
    figures: {
      active: 'Active people',
      'did-work': 'Did work',
      'eligible-active': 'Active of eligible',
      daily: 'Daily active',
      weekly: 'Weekly active',
      monthly: 'Monthly active',
    } satisfies Record<OverviewFigure, string>,
    definitions: {
      active: 'Unique people active in the period. The change compares complete days only.',
      'did-work':
        'Unique people whom the audit log of the period shows acting on runs, sweeps or artifacts, or creating, changing or deleting something. Starting a run leaves no entry.',
      'eligible-active': 'Of the people who accepted and are not deactivated now, those active in the period.',
      daily: 'Unique people on the last complete day.',
      weekly: 'Unique people on the last 7 complete days.',
      monthly: 'Unique people on the last 30 complete days.',
    } satisfies Record<OverviewFigure, string>,
    stickiness: 'Stickiness',
    stickinessIs: (count: number) => `Mean daily over monthly active people, on ${days(count)} that were read.`,
    noStickiness: {
      'short-period': 'Needs a period of 14 complete days at least.',
      coverage: 'Needs the audit log of 14 days of the period, and of the last 30 days wholly.',
      nobody: 'Nobody was active in the last 30 days.',
    } satisfies Record<WhyNoStickiness, string>,
    noWork: {
      ended: 'Only the last day each person did work is kept, which does not tell of periods that are over.',
      unread: 'These days were not read, or before Rollcall noted who did work. Days read from now on tell it.',
      few: 'Hidden in privacy mode: fewer than five people.',
      'nobody-seen': 'Nobody is seen at work on the days that tell it; the other days do not.',
    } satisfies Record<WhyNoWork, string>,
    recorded: (recorded: number, all: number) => `Who did work is known of ${recorded} of ${days(all)}`,
    lastWork: 'Last day of work',
    covered: (covered: number, all: number) => `Audit log: ${covered} of ${days(all)}`,
    ofEligible: (eligible: string, share: string | undefined) => `of ${eligible}${share ? `, ${share}` : ''}`,
    change: (by: string, percent: string | undefined) => `${by}${percent ? ` (${percent})` : ''}`,
    against: (range: string, before: string) => `${range} against ${before}`,
    noChange: 'No change is told: not all days of both periods were read.',
    noChangeAllTime: 'Nothing lies before all time.',
    list: (name: string) => `List the people: ${name}`,
    people: (name: string, count: string) => `${name}: ${count}`,
  },

  seats: {
    inUse: 'Seats by kind',
    kind: 'Seat',
    kinds: {
      'models-full': 'Models, full',
      'models-viewer': 'Models, viewer',
      'weave-full': 'Weave, full',
      'weave-viewer': 'Weave, viewer',
    } satisfies Record<SeatKind, string>,
    columns: {
      assigned: 'Assigned',
      used: 'Used',
      dormant: 'Dormant',
      neverActive: 'Never active',
      invited: 'Invited',
      deactivated: 'Deactivated',
      unknown: 'Not known',
    },
    untold: (models: string, weave: string, members: string) =>
      `Of ${members} members no source tells the Models seat of ${models} and the Weave access of ${weave}.`,
    notKept: (why: string) => `${why} What you chose counts until this page is closed.`,
    noRoster: 'No members list has been read yet, so nothing is known of seats.',
    partial: 'Only part of the members list was read: these numbers are lower bounds.',
    blindSpot:
      'W&B does not count everything as activity: people who only read reports, open public projects or log runs may look dormant. Ask before you take a seat away.',
    threshold: 'Dormant after (days)',
    grace: 'Grace after being added (days)',
    full: 'Price of a full Models seat',
    viewer: 'Price of a viewer Models seat',
    pricesHint: 'Prices are yours to type, in any currency and for any time. Weave seats are free.',
    cost: (low: string, high: string) =>
      low === high ? `Seats that may be free cost ${low}` : `Seats that may be free cost ${low} to ${high}`,
    costIs: 'From certain and probable ones alone, to all to be reviewed.',
    unpriced: (count: string) => `${count} without a price are left out.`,
    tiers: {
      certain: 'Certain',
      probable: 'Probable',
      review: 'Review',
      excluded: 'Excluded',
    } satisfies Record<SeatTier, string>,
    tierMeans: {
      certain: 'Deactivated, yet seated.',
      probable: 'Never active, past the grace, by a complete members list.',
      review: 'Dormant, in grace, or too little is known.',
      excluded: 'You decided to keep the seat.',
    } satisfies Record<SeatTier, string>,
    nobody: 'Nobody.',
    why: 'Why',
    seat: 'Seat',
    keep: 'Keep seat',
    release: 'Judge again',
    keepTitle: (name: string) => `Keep the seat of ${name}`,
    reason: 'Reason',
    until: 'Until (optional)',
    save: 'Keep seat',
    cancel: 'Cancel',
    kept: (reason: string, until: string | undefined) =>
      `Kept: ${reason || 'no reason given'}${until ? `, until ${until}` : ''}.`,
    seatWords: { full: 'full', viewer: 'viewer', none: 'none' },
    seatText: (models: string | undefined, weave: string | undefined) =>
      [models && `Models ${models}`, weave && `Weave ${weave}`].filter(Boolean).join(', '),
    fit: 'A viewer seat would do',
    fitMeans: (range: string) =>
      `Holders of a full Models seat whom the audit log shows in the 90 days before today (${range}), but never at work: nothing on runs, sweeps or artifacts, and nothing created, changed or deleted.`,
    fitBlindSpot:
      'Starting a run leaves no entry in the audit log, so somebody may work all the same. Ask before you change a seat. Which seats can be given depends on your plan and on the role.',
    fitWithRuns: (count: string, isOne: boolean) =>
      `${count} ${isOne ? 'person is' : 'people are'} left out, as W&B counts runs of theirs.`,
    fitReason: (lastSeen: string) => `Last seen in the audit log on ${lastSeen}, and never at work.`,
    fitSaves: (cost: string) => `At most ${cost} less, if viewer seats would really do for all of them.`,
    fitRunsUntold: 'No source tells their runs.',
    fitSilent: (recorded: number, needed: number) =>
      `Not told. It takes the audit log of the last ${days(needed)} before today, each read wholly with who did work; ${recorded === 0 ? 'none' : days(recorded)} of them ${recorded === 1 || recorded === 0 ? 'is' : 'are'} so far.`,
    privileged: 'People with special rights, idle for 30 days',
    noPrivileged: 'No admin, billing admin or holder of a custom role is known to be idle.',
    role: 'Role',
    billing: 'billing admin',
    singleAdmin: 'This organization has one admin only. W&B recommends two at least, in case one leaves.',
    perhapsSingleAdmin: (untold: string) =>
      `Only one admin is known, but no source tells the role of ${untold} members. W&B recommends two admins at least.`,
    never: 'never',
  },

  changes: {
    from: 'From',
    to: 'To',
    tooFew:
      'Changes appear once complete members lists of two days are kept. Rollcall keeps one for each day it reads the whole list.',
    evidence: (from: string, to: string) => `By the complete members lists of ${from} and ${to}.`,
    rule: (idle: number, dormant: number) =>
      `Both are judged by one rule: idle after ${days(idle)}, dormant after ${days(dormant)}. What a list does not tell is no change.`,
    compareFiles: 'Compare two CSV files…',
    keptLists: 'Back to the kept lists',
    chooseTwo: 'Choose two members CSVs, an older and a newer one.',
    tooLarge: 'Together these files are too large.',
    files: (before: string, after: string) => `From ${before} to ${after}. Nothing of these files is kept.`,
    rejected: (file: string, count: number) =>
      `${count} ${count === 1 ? 'row' : 'rows'} of ${file} could not be read: whoever is in them looks as if not on that list.`,
    none: 'Nothing changed between these lists.',
    change: 'Change',
    old: 'Before',
    new: 'After',
    matrix: 'From status to status',
    matrixHint: 'Rows: before. Columns: after. Everybody on either list counts once.',
    before: 'Before',
    states: { ...statusWords, absent: 'Not a member' } satisfies Record<MatrixState, string>,
    noTeam: 'no team',
  },

  leaderboard: {
    orders: { most: 'Most active', quiet: 'Quietest' } satisfies Record<LeaderboardOrder, string>,
    order: 'Order',
    rank: 'Rank',
    activeDays: 'Active days',
    of: (possible: string) => `of ${possible}`,
    definition:
      'Days with any activity in the audit log, of the days since the person was added. Ties share a rank; then last activity, then name decide the order.',
    quietHint: 'W&B does not count everything as activity: quiet is not the same as absent.',
    bounded: 'Some days were not read, so everybody may have more active days and ranks may differ.',
    unread: 'Nobody can be ranked.',
    nobody: 'Nobody was active in this period.',
    ranked: (count: string) => `${count} people ranked`,
    isPrivate:
      'Nobody is ranked in privacy mode: who comes first, or last, can be told from the place alone, without a name. Turn privacy mode off in Options to see the leaderboard.',
  },

  /** Why somebody's seat may be free, in a sentence. */
  reasons: (reason: SeatReason): string => {
    switch (reason.kind) {
      case 'deactivated':
        return 'Deactivated, but still holds a seat.';
      case 'never-active':
        return `Added ${days(reason.addedDaysAgo)} ago and never active.`;
      case 'never-active-in-grace':
        return `Added ${days(reason.addedDaysAgo)} ago and not active yet: still in grace.`;
      case 'never-active-age-unknown':
        return 'Never active, but no source tells when they were added.';
      case 'never-active-list-partial':
        return `Added ${days(reason.addedDaysAgo)} ago and never active, by a list that was read in part only.`;
      case 'dormant':
        return `Last active ${days(reason.daysAgo)} ago.`;
      case 'perhaps-dormant':
        return `Last active about ${days(reason.daysAgo)} ago; the source tells it roughly only.`;
      case 'hidden':
        return `W&B hides when: nothing in the last ${days(reason.sinceDays)}.`;
    }
  },
} as const;
