import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../components/activity/day';
import { type ComparedCount, overviewOf } from '../../components/activity/insights/overview';
import type { TeamFigures, TeamsReport } from '../../components/activity/insights/teams';
import { addMonths, monthOf } from '../../components/activity/month';
import type { Count } from '../../components/activity/report';
import type { ShownCount } from '../../components/activity/small-groups/hide-small';
import { NOW, TODAY, activityOf } from '../../components/activity/test-organization';
import type { Cohorts } from '../../components/activity/trends/trends';
import { privacyWords } from '../privacy-words.strings';
import { shownOverview, shownSeries } from './shown-figures';
import { shownCohorts } from './shown-cohorts';
import { shownSummary } from './shown-summary';
import { shownTeams } from './shown-teams';

const LEAST = 5;
const HIDDEN: Count = { kind: 'unknown', why: privacyWords.tooFew, isHidden: true };
const few = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 }));
const counts: fc.Arbitrary<Count> = fc.oneof(
  few.map((value): Count => ({ kind: 'exact', value })),
  few.map((value): Count => ({ kind: 'at-least', value })),
  fc.constant<Count>({ kind: 'unknown', why: 'not read' }),
);
const SUMMARY = {
  organization: activityOf({ members: [] }).organization,
  complete: true,
  connected: false,
  sync: { phase: 'idle' },
  sources: [],
  auditDays: { complete: 0 },
} as const;
const RANGE = { from: addDays(TODAY, -6), to: TODAY };

function isFewOrMany(count: ShownCount): boolean {
  return count === 'hidden' || count === 0 || count >= LEAST;
}

describe('days and weeks in privacy mode', () => {
  it('show nobody, five people or more, or that they are hidden; everything else stays', () => {
    fc.assert(
      fc.property(fc.array(counts), (given) => {
        const points = given.map((count) => ({ ...RANGE, partial: false, count }));
        shownSeries(points).forEach(({ count, ...point }, i) => {
          const before = given[i];
          const isFew = before !== undefined && before.kind !== 'unknown' && before.value > 0 && before.value < LEAST;
          expect(count).toEqual(isFew ? HIDDEN : before);
          expect(point).toEqual({ ...RANGE, partial: false });
        });
      }),
    );
  });
});

describe('figures in privacy mode', () => {
  it('tell no count of few people, and no change that leads to one or away from one', () => {
    const overview = overviewOf(activityOf({ members: [] }), 'last-30-days', NOW);
    fc.assert(
      fc.property(few, few, (now, before) => {
        const by = now - before;
        const percent = before >= 10 ? (by / before) * 100 : undefined;
        const change = {
          kind: 'known',
          range: RANGE,
          before: RANGE,
          by,
          ...(percent !== undefined && { percent }),
        } as const;
        const weekly: ComparedCount = { range: RANGE, coveredDays: 7, count: { kind: 'exact', value: now }, change };
        const shown = shownOverview({ ...overview, weekly }).weekly;
        const isFew = (people: number) => people > 0 && people < LEAST;
        expect(shown.count).toEqual(isFew(now) ? HIDDEN : weekly.count);
        expect(shown.change).toEqual(isFew(now) || isFew(before) ? { kind: 'unknown' } : change);
      }),
    );
  });
});

describe('teams in privacy mode', () => {
  const team: fc.Arbitrary<TeamFigures> = fc
    .record({
      members: fc.integer({ min: LEAST, max: 40 }),
      shares: fc.array(fc.nat(100), { minLength: 5, maxLength: 5 }),
    })
    .map(({ members, shares }) => {
      const [eligible = 0, active = 0, dormantSeats = 0, ...weeks] = shares.map((share) =>
        Math.round((members * share) / 100),
      );
      const most = (count: number) => Math.min(count, eligible);
      return {
        members,
        eligible,
        active: { kind: 'exact', value: most(active) },
        dormantSeats,
        weeks: weeks.map(most),
      };
    });

  function reportOf(teams: readonly TeamFigures[]): TeamsReport {
    const sum = (of: (figures: TeamFigures) => ShownCount) =>
      teams.reduce((all, figures) => all + Number(of(figures)), 0);
    return {
      range: RANGE,
      teams: teams.map((figures, i) => ({ ...figures, team: `Team ${i}` })),
      total: {
        members: sum(({ members }) => members),
        eligible: sum(({ eligible }) => eligible),
        active: { kind: 'exact', value: sum(activeIn) },
        dormantSeats: sum(({ dormantSeats }) => dormantSeats),
        weeks: [0, 1].map((week) => sum(({ weeks }) => weeks[week] ?? 0)),
      },
      inSeveral: 0,
      untold: 3,
    };
  }

  it('show no few people in a team and no few beside them, and no total gives a hidden one back', () => {
    fc.assert(
      fc.property(fc.array(team, { minLength: 2, maxLength: 6 }), (given) => {
        const { teams, total, untold } = shownTeams(reportOf(given));
        expect(untold).toBe('hidden');
        const columns: readonly (readonly [(row: TeamFigures) => ShownCount, (row: TeamFigures) => number])[] = [
          [activeIn, ({ eligible }) => eligible],
          [({ dormantSeats }) => dormantSeats, ({ members }) => members],
          [({ weeks }) => weeks[0] ?? 0, ({ eligible }) => eligible],
          [({ weeks }) => weeks[1] ?? 0, ({ eligible }) => eligible],
        ];
        for (const [part, whole] of columns) {
          for (const row of teams) {
            const count = part(row);
            expect(isFewOrMany(count)).toBe(true);
            if (count !== 'hidden') expect(isFewOrMany(whole(row) - count)).toBe(true);
          }
          expect(isFewOrMany(part(total))).toBe(true);
          // Subtracting the teams that are shown from the total gives the sum of two at least.
          expect(teams.filter((row) => part(row) === 'hidden').length).not.toBe(1);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('cohorts in privacy mode', () => {
  const share = fc.nat(100);
  const months = fc.array(
    fc.record({ people: fc.integer({ min: LEAST, max: 50 }), shares: fc.tuple(share, share, share) }),
    {
      minLength: 1,
      maxLength: 6,
    },
  );

  function cohortsOf(given: readonly { readonly people: number; readonly shares: readonly number[] }[]): Cohorts {
    const list = given.map(({ people, shares }, i) => {
      const [first = 0, second = 0, third = 0] = shares;
      const mature = Math.round((people * first) / 100);
      const inTime = Math.round((mature * second) / 100);
      const active = Math.round((people * third) / 100);
      return { month: addMonths(monthOf(TODAY), i - 6), people, added: people, mature, inTime, medianDays: 3, active };
    });
    const sum = (of: (one: (typeof list)[number]) => number) => list.reduce((all, one) => all + of(one), 0);
    return {
      retention: {
        undated: 0,
        cohorts: list.map(({ month, people, active }) => ({
          month,
          people,
          cells: [{ kind: 'known', active, orLater: people }],
        })),
      },
      firstActivity: {
        unknown: 0,
        months: list.map(({ month, added, mature, inTime }) => ({ month, added, mature, inTime, medianDays: 3 })),
        all: {
          added: sum(({ added }) => added),
          mature: sum(({ mature }) => mature),
          inTime: sum(({ inTime }) => inTime),
        },
      },
    };
  }

  it('tell of no cohort that few were active, or all but few', () => {
    fc.assert(
      fc.property(months, (given) => {
        const shown = shownCohorts(cohortsOf(given)).retention.cohorts;
        for (const { people, cells } of shown) {
          for (const cell of cells) {
            if (cell.kind !== 'known') continue;
            for (const active of [cell.active, people - cell.active]) expect(isFewOrMany(active)).toBe(true);
          }
        }
      }),
    );
  });

  it('tell of no month that few began in time, or did not, and never hide it of one month alone', () => {
    fc.assert(
      fc.property(months, (given) => {
        const { firstActivity } = shownCohorts(cohortsOf(given));
        const rows = [...firstActivity.months, ...(firstActivity.all ? [firstActivity.all] : [])];
        for (const { added, mature, inTime, medianDays } of rows) {
          if (mature === 'hidden' || inTime === 'hidden') {
            expect([mature, inTime, medianDays]).toEqual(['hidden', 'hidden', undefined]);
          } else {
            for (const part of [inTime, mature - inTime, added - mature]) expect(isFewOrMany(part)).toBe(true);
          }
        }
        const hidden = firstActivity.months.filter(({ mature }) => mature === 'hidden').length;
        // Of one month alone it is all that is told; it is hidden there too.
        if (given.length > 1) expect(hidden).not.toBe(1);
        else expect(firstActivity.all?.mature === 'hidden').toBe(hidden === 1);
      }),
      { numRuns: 500 },
    );
  });
});

describe('members by status in privacy mode', () => {
  const statuses = fc.record({
    active: few,
    idle: few,
    dormant: few,
    'no-activity': few,
    'invite-pending': few,
    deactivated: few,
    unknown: few,
  });

  it('show no few, and nothing that is hidden can be told from the members, those who could be active and who were', () => {
    fc.assert(
      fc.property(statuses, (counts) => {
        const { active, idle, dormant, unknown } = counts;
        const eligible = active + idle + dormant + unknown + counts['no-activity'];
        const members = eligible + counts['invite-pending'] + counts.deactivated;
        const shown = shownSummary({ ...SUMMARY, counts, members, eligible, activeIn30Days: active });
        for (const count of [...Object.values(shown.counts), shown.activeIn30Days])
          expect(isFewOrMany(count)).toBe(true);
        expect(shown.activeIn30Days).toBe(shown.counts.active);
        const { 'invite-pending': invited, deactivated: off, ...others } = shown.counts;
        for (const parts of [[invited, off], Object.values(others)]) {
          expect(parts.filter((count) => count === 'hidden').length).not.toBe(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

function activeIn({ active }: TeamFigures): ShownCount {
  return active.kind === 'unknown' ? 'hidden' : active.value;
}
