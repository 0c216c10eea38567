import type { WatchFinding, WatchKind, WatchResult, WhyUnknown } from '../../components/activity/watch/watch-rules';
import type { NextStep } from './next-steps';

function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** English texts of what deserves attention: in notices, in the popup and under Watch. */
export const watchStrings = {
  rules: {
    'weekly-drop': 'Weekly actives fall',
    'dormant-seats': 'Many seats may be free',
    'new-admin': 'A new admin',
    'old-invites': 'Old invites',
    'stale-list': 'No members list',
  } satisfies Record<WatchKind, string>,
  limits: {
    'weekly-drop': 'by at least (%)',
    'dormant-seats': 'more than (seats)',
    'new-admin': '',
    'old-invites': 'pending for (days)',
    'stale-list': 'for (days)',
  } satisfies Record<WatchKind, string>,
  means: {
    'weekly-drop': 'The last whole ISO week against the one before, both read to their end.',
    'dormant-seats': 'Certain, probable and to be reviewed, by the rule under Seats.',
    'new-admin': 'Between the two newest complete members lists.',
    'old-invites': 'Invited, and not accepted since.',
    'stale-list': 'How long ago everybody was listed last.',
  } satisfies Record<WatchKind, string>,
  unknown: {
    'weeks-unread': 'Not known: the audit log of the last two whole weeks was not read to its end.',
    'too-few': 'Not told: fewer than ten people were active the week before.',
    'no-list': 'Not known: no complete members list has been read.',
    'one-list': 'Not known yet: this needs complete members lists of two days.',
    untold: 'Not known: no source tells it.',
  } satisfies Record<WhyUnknown, string>,
  notice: (organization: string) => `Rollcall: ${organization}`,

  finding: (finding: WatchFinding): string => {
    switch (finding.kind) {
      case 'weekly-drop': {
        const percent = Math.round((100 * (finding.now - finding.before)) / finding.before);
        const sign = percent > 0 ? '+' : percent < 0 ? '−' : '±';
        return `${counted(finding.now, 'person was', 'people were')} active last week, ${finding.before.toLocaleString('en')} the week before (${sign}${Math.abs(percent)}%).`;
      }
      case 'dormant-seats':
        return `${counted(finding.seats, 'seat', 'seats')} may be free.`;
      case 'new-admin':
        return finding.people.length === 0
          ? 'No new admin.'
          : `${finding.people.map(({ name }) => name).join(', ')} became admin.`;
      case 'old-invites':
        return finding.invites === 0
          ? 'No invite is that old.'
          : `${counted(finding.invites, 'invite has', 'invites have')} been waiting, the oldest for ${counted(finding.oldestDays ?? 0, 'day', 'days')}.`;
      case 'stale-list':
        return finding.days === 0
          ? 'Everybody was listed within a day.'
          : `Everybody was listed ${counted(finding.days, 'day', 'days')} ago.`;
    }
  },
  result: (result: WatchResult): string =>
    result.state === 'unknown' ? watchStrings.unknown[result.why] : watchStrings.finding(result.finding),

  step: (step: NextStep): string => {
    switch (step.kind) {
      case 'watch':
        return watchStrings.finding(step.finding);
      case 'connect':
        return 'Connect to the API to see who is active on each day.';
      case 'read-list':
        return 'Read the whole members list: open the members page and choose Collect all.';
      case 'sync':
        return `The members list is ${counted(step.days, 'day', 'days')} old: sync now.`;
      case 'free-seats':
        return `${counted(step.certain + step.probable, 'seat is', 'seats are')} very likely free.`;
      case 'single-admin':
        return 'There is one admin only: W&B recommends two at least.';
      case 'missing-days':
        return `The audit log of ${counted(step.days, 'day', 'days')} of the last 30 is missing: sync now.`;
    }
  },
} as const;
