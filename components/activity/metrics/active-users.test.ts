import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, instant, startOfDay, utcDay } from '../day';
import type { Member } from '../member';
import type { RosterReading } from '../organization-activity';
import { earliestOf, latestOf } from '../precision';
import type { Count } from '../report';
import {
  NOW,
  TODAY,
  activeAt,
  activityOf,
  at,
  completeRoster,
  day,
  daysAgo,
  daysFrom,
  memberOf,
} from '../test-organization';
import { activeUsersPlot } from './active-users';
import { CHOICES, worldOf } from './test-truth';

const world = fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

function exact(value: number): Count {
  return { kind: 'exact', value };
}

function atLeast(value: number): Count {
  return { kind: 'at-least', value };
}

function noonOf(daysBefore: number) {
  return instant(startOfDay(daysAgo(daysBefore)) + 43_200_000);
}

function lastActiveDaysAgo(ordinal: number, days: number, facts: Partial<Member> = {}): Member {
  return memberOf(ordinal, { ...activeAt(noonOf(days)), ...facts });
}

const MONTH = daysFrom(daysAgo(29), daysAgo(1));

describe('active users from a complete members list alone', () => {
  const members = [
    lastActiveDaysAgo(0, 0),
    lastActiveDaysAgo(1, 6),
    lastActiveDaysAgo(2, 29),
    lastActiveDaysAgo(3, 30),
  ];
  const activity = activityOf({ members, rosters: [completeRoster(4)] });

  it('are exact for the window that ends now', () => {
    expect(activeUsersPlot(activity, 'last-7-days', NOW).active).toEqual(exact(2));
    expect(activeUsersPlot(activity, 'last-30-days', NOW).active).toEqual(exact(3));
    expect(activeUsersPlot(activity, 'last-90-days', NOW).active).toEqual(exact(4));
  });

  it('are exact since each day, and never rise with time', () => {
    const { activeSince } = activeUsersPlot(activity, 'last-30-days', NOW);
    const values = activeSince.map(({ count }) => (count.kind === 'exact' ? count.value : -1));
    expect(values).toEqual([3, ...Array<number>(22).fill(2), 2, ...Array<number>(6).fill(1)]);
  });

  it('rest on the roster, all days of it', () => {
    const { evidence } = activeUsersPlot(activity, 'last-30-days', NOW);
    expect(evidence).toMatchObject({ kind: 'roster', roster: 'scim', asOf: NOW, coveredDays: 30, periodDays: 30 });
  });

  it('are measured against everybody who could be active', () => {
    const invited = memberOf(4, { membership: 'invited' });
    const deactivated = memberOf(5, { membership: 'deactivated' });
    const gone = memberOf(6, { present: false });
    const all = [...members, invited, deactivated, gone];
    const { eligible } = activeUsersPlot(
      activityOf({ members: all, rosters: [completeRoster(6)] }),
      'last-7-days',
      NOW,
    );
    expect(eligible).toEqual(exact(4));
  });

  it('are measured exactly although another list was read in part', () => {
    const page: RosterReading = { source: 'page', takenAt: NOW, complete: false, listed: 2 };
    const { eligible } = activeUsersPlot(
      activityOf({ members, rosters: [completeRoster(4), page] }),
      'last-7-days',
      NOW,
    );
    expect(eligible).toEqual(exact(4));
  });

  it('over all time start where the earliest activity known of lies', () => {
    expect(activeUsersPlot(activity, 'all-time', NOW).period.from).toBe(daysAgo(30));
    expect(activeUsersPlot(activity, 'all-time', NOW).active).toEqual(exact(4));
  });

  it('count nobody as zero when everybody is known to be silent', () => {
    const silent = activityOf({
      members: [memberOf(0, { lastActive: { kind: 'never' } }), memberOf(1, { membership: 'invited' })],
      rosters: [completeRoster(2)],
    });
    expect(activeUsersPlot(silent, 'last-30-days', NOW).active).toEqual(exact(0));
  });
});

describe('what a members list leaves open', () => {
  it('makes the count a lower bound: somebody’s activity is not told', () => {
    const activity = activityOf({ members: [lastActiveDaysAgo(0, 1), memberOf(1)], rosters: [completeRoster(2)] });
    expect(activeUsersPlot(activity, 'last-7-days', NOW).active).toEqual(atLeast(1));
  });

  it('makes the count a lower bound only where a coarse text leaves it open', () => {
    const coarse = memberOf(1, { lastActive: { kind: 'at', at: noonOf(40), precision: 'week' } });
    const activity = activityOf({ members: [lastActiveDaysAgo(0, 1), coarse], rosters: [completeRoster(2)] });
    const { activeSince } = activeUsersPlot(activity, 'last-90-days', NOW);
    const countSince = (days: number) => activeSince.find(({ from }) => from === daysAgo(days))?.count;
    expect(countSince(48)).toEqual(exact(2));
    expect(countSince(47)).toEqual(exact(2));
    expect(countSince(46)).toEqual(atLeast(1));
    expect(countSince(33)).toEqual(atLeast(1));
    expect(countSince(32)).toEqual(exact(1));
  });

  it('is what happened before the six months a hyphen tells of', () => {
    const hyphen = memberOf(1, { lastActive: { kind: 'not-since', since: at('2026-05-23T15:00:00Z') } });
    const activity = activityOf({ members: [lastActiveDaysAgo(0, 1), hyphen], rosters: [completeRoster(2)] });
    expect(activeUsersPlot(activity, 'last-3-months', NOW).active).toEqual(exact(1));
    expect(activeUsersPlot(activity, 'last-12-months', NOW).active).toEqual(atLeast(1));
  });

  it('is not asked of deactivated people, but said', () => {
    const deactivated = memberOf(1, { membership: 'deactivated' });
    const activity = activityOf({ members: [lastActiveDaysAgo(0, 1), deactivated], rosters: [completeRoster(2)] });
    const { active, evidence } = activeUsersPlot(activity, 'last-30-days', NOW);
    expect(active).toEqual(exact(1));
    expect(evidence.notes).toContain('W&B does not show when 1 deactivated member was last active.');
  });

  it('is said when only part of the list was read', () => {
    const roster: RosterReading = { source: 'page', takenAt: NOW, complete: false, listed: 25, total: 140 };
    const { active, eligible, evidence } = activeUsersPlot(
      activityOf({ members: [lastActiveDaysAgo(0, 1)], rosters: [roster] }),
      'last-30-days',
      NOW,
    );
    expect([active, eligible]).toEqual([atLeast(1), atLeast(1)]);
    expect(evidence).toMatchObject({ kind: 'roster', roster: 'page', coveredDays: 0 });
    expect(evidence.notes).toContain('Only part of the members list was read: 25 of 140 members.');
  });

  it('is said when the list is from before today', () => {
    const roster = completeRoster(1, at('2026-11-20T08:30:00Z'));
    const { active, evidence } = activeUsersPlot(
      activityOf({ members: [lastActiveDaysAgo(0, 5)], rosters: [roster] }),
      'last-30-days',
      NOW,
    );
    expect(active).toEqual(atLeast(1));
    expect(evidence.notes).toContain('The members list was read at 2026-11-20 08:30 UTC; later activity is missing.');
  });

  it('is filled by the audit log of the days since the list was read', () => {
    const roster = completeRoster(1, at('2026-11-20T08:30:00Z'));
    const log = { complete: daysFrom(day('2026-11-20'), daysAgo(1)), partial: [TODAY] };
    const activity = activityOf({ members: [lastActiveDaysAgo(0, 5)], rosters: [roster], log });
    expect(activeUsersPlot(activity, 'last-30-days', NOW).active).toEqual(exact(1));
  });

  it('is unknown when nobody is known to be active and not everybody is known', () => {
    const activity = activityOf({ members: [memberOf(0)], rosters: [completeRoster(1)] });
    expect(activeUsersPlot(activity, 'last-30-days', NOW).active.kind).toBe('unknown');
  });
});

describe('active users from the audit log', () => {
  it('are exact once every day was read, today as far as it has gone', () => {
    const log = {
      complete: MONTH,
      partial: [TODAY],
      active: [
        [daysAgo(3), 0],
        [TODAY, 1],
      ] as const,
    };
    const { active, evidence } = activeUsersPlot(
      activityOf({ log, members: [memberOf(0), memberOf(1)] }),
      'last-30-days',
      NOW,
    );
    expect(active).toEqual(exact(2));
    expect(evidence).toMatchObject({ kind: 'audit-log', asOf: NOW, coveredDays: 30, periodDays: 30 });
  });

  it('are a lower bound while today was not read', () => {
    const log = { complete: MONTH, active: [[daysAgo(3), 0]] as const };
    const { active, evidence } = activeUsersPlot(activityOf({ log, members: [memberOf(0)] }), 'last-30-days', NOW);
    expect(active).toEqual(atLeast(1));
    expect(evidence.coveredDays).toBe(29);
    expect(evidence.notes).toContain('Today’s audit log has not been read yet.');
  });

  it('are a lower bound with a day missing, which is named', () => {
    const complete = MONTH.filter((one) => one !== daysAgo(10) && one !== daysAgo(11) && one !== daysAgo(20));
    const log = { complete, partial: [TODAY], active: [[daysAgo(3), 0]] as const };
    const { active, evidence } = activeUsersPlot(activityOf({ log, members: [memberOf(0)] }), 'last-30-days', NOW);
    expect(active).toEqual(atLeast(1));
    expect(evidence.notes).toContain(
      '3 days are missing from the audit log read so far: 2026-11-03, 2026-11-12 to 2026-11-13.',
    );
  });

  it('count people who were active and have left since', () => {
    const log = {
      complete: MONTH,
      partial: [TODAY],
      active: [
        [daysAgo(3), 0],
        [daysAgo(3), 1],
      ] as const,
    };
    const members = [memberOf(0, { present: false }), memberOf(1, { membership: 'deactivated' })];
    const report = activeUsersPlot(activityOf({ log, members, rosters: [completeRoster(1)] }), 'last-30-days', NOW);
    expect([report.active, report.eligible]).toEqual([exact(2), exact(0)]);
  });

  it('are exact beside gaps when a complete list tells everybody’s last activity', () => {
    const log = { complete: daysFrom(daysAgo(5), daysAgo(1)), active: [[daysAgo(2), 0]] as const };
    const members = [lastActiveDaysAgo(0, 2), lastActiveDaysAgo(1, 20)];
    const report = activeUsersPlot(activityOf({ log, members, rosters: [completeRoster(2)] }), 'last-30-days', NOW);
    expect(report.active).toEqual(exact(2));
    expect(report.evidence.kind).toBe('roster');
  });

  it('leave out accounts known by number only, and say so', () => {
    const account = memberOf(1, { email: undefined, id: '300', present: false });
    const log = {
      complete: MONTH,
      partial: [TODAY],
      active: [
        [daysAgo(3), 0],
        [daysAgo(3), 1],
      ] as const,
    };
    const { active, evidence } = activeUsersPlot(
      activityOf({ log, members: [memberOf(0), account] }),
      'last-30-days',
      NOW,
    );
    expect(active).toEqual(exact(1));
    expect(evidence.notes.some((note) => note.startsWith('1 account known by a number only'))).toBe(true);
  });

  it('count everybody in a log that holds numbers only', () => {
    const numbers = [300, 301].map((id, i) => memberOf(i, { email: undefined, id: String(id), present: false }));
    const log = {
      complete: MONTH,
      partial: [TODAY],
      active: [
        [daysAgo(3), 0],
        [daysAgo(4), 1],
      ] as const,
    };
    expect(activeUsersPlot(activityOf({ log, members: numbers }), 'last-30-days', NOW).active).toEqual(exact(2));
  });
});

describe('active users on Multi-tenant', () => {
  it('start no earlier than 2025-05-08', () => {
    const now = at('2025-08-01T12:00:00Z');
    const activity = activityOf({ deployment: 'multi-tenant', members: [], rosters: [completeRoster(0, now)] });
    const { period, evidence } = activeUsersPlot(activity, 'last-6-months', now);
    expect(period.from).toBe(day('2025-05-08'));
    expect(evidence.notes).toContain('W&B counts activity from 2025-05-08 on.');
  });

  it('carry the blind spot of audited actions, which single tenant does not have', () => {
    const notesOn = (deployment: 'multi-tenant' | 'dedicated') =>
      activeUsersPlot(activityOf({ deployment, rosters: [completeRoster(0)] }), 'last-30-days', NOW).evidence.notes;
    expect(notesOn('multi-tenant').join()).toContain('audited actions only');
    expect(notesOn('dedicated')).toEqual([]);
  });
});

describe('the curve of active users since each day', () => {
  it('ends each point today and begins with the whole period', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { active, activeSince, period } = activeUsersPlot(activity, 'last-30-days', NOW);
        expect(activeSince.map(({ from }) => from)).toEqual(daysFrom(period.from, TODAY));
        expect(activeSince.every(({ to }) => to === TODAY)).toBe(true);
        expect(activeSince[0]?.count).toEqual(active);
      }),
    );
  });

  it('never rises with time', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { activeSince } = activeUsersPlot(activity, 'last-90-days', NOW);
        const values = activeSince.flatMap(({ count }) => (count.kind === 'unknown' ? [] : [count.value]));
        expect(values).toEqual([...values].sort((a, b) => b - a));
      }),
    );
  });

  it('counts whom the log or the last activity told shows active, by plain sets', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { activeSince } = activeUsersPlot(activity, 'last-90-days', NOW);
        for (const { from, count } of activeSince) {
          const seen = new Set<number>();
          for (const { ordinal, lastActive } of activity.members) {
            if (lastActive.kind === 'at' && earliestOf(lastActive) >= startOfDay(from)) seen.add(ordinal);
            for (const onDay of daysFrom(from, TODAY)) {
              const word = activity.index.bitmap(onDay)?.[ordinal >> 5] ?? 0;
              if ((word >> (ordinal & 31)) & 1) seen.add(ordinal);
            }
          }
          if (count.kind !== 'unknown') expect(count.value).toBe(seen.size);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is exact exactly where the log is complete or the list leaves nobody open', () => {
    fc.assert(
      fc.property(world, ({ activity }) => {
        const { activeSince } = activeUsersPlot(activity, 'last-90-days', NOW);
        const isRosterComplete = activity.rosters.some(({ complete }) => complete);
        for (const { from, count } of activeSince) {
          const isLogComplete = daysFrom(from, TODAY).every((one) => {
            const coverage = activity.index.coverage(one);
            return coverage === 'complete' || (one === TODAY && coverage !== 'unread');
          });
          const isOpen = activity.members.some(({ ordinal, lastActive }) => {
            const isSeen = daysFrom(from, TODAY).some(
              (one) => ((activity.index.bitmap(one)?.[ordinal >> 5] ?? 0) >> (ordinal & 31)) & 1,
            );
            if (isSeen || lastActive.kind === 'never') return false;
            if (lastActive.kind === 'unknown') return true;
            const start = startOfDay(from);
            if (lastActive.kind === 'not-since')
              return startOfDay(addDays(utcDay(Math.floor(lastActive.since / 86_400_000)), 1)) > start;
            return (
              earliestOf(lastActive) < start &&
              startOfDay(addDays(utcDay(Math.floor(latestOf(lastActive) / 86_400_000)), 1)) > start
            );
          });
          expect(count.kind === 'exact').toBe(isLogComplete || (isRosterComplete && !isOpen));
        }
      }),
      { numRuns: 60 },
    );
  });
});
