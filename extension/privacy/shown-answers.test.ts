import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, mondayOf } from '../../components/activity/day';
import { MATRIX_STATES } from '../../components/activity/insights/changes';
import { SEAT_PARTS, seatsReport } from '../../components/activity/insights/seats';
import { reconciliationOf } from '../../components/activity/insights/reconcile';
import type { UtcMonth } from '../../components/activity/month';
import type { ShownCount } from '../../components/activity/small-groups/hide-small';
import { NOW, TODAY, activityOf, completeRoster, memberOf } from '../../components/activity/test-organization';
import type { LifecycleWeek } from '../../components/activity/trends/lifecycle';
import type { Cohorts } from '../../components/activity/trends/trends';
import { trendsOf } from '../../components/activity/trends/trends';
import { facetValues } from '../views/people/facet-values';
import { shownChanges } from './shown-changes';
import { shownCohorts } from './shown-cohorts';
import { shownReconciliation, shownSeats } from './shown-insights';
import { mergedBins, shownTrends } from './shown-trends';

const LEAST = 5;
const few = fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 60 }));
const NOBODY = activityOf({ members: [] });

function isFewOrMany(count: ShownCount): boolean {
  return count === 'hidden' || count === 0 || count >= LEAST;
}

function hiddenIn(counts: readonly ShownCount[]): number {
  return counts.filter((count) => count === 'hidden').length;
}

describe('weeks in privacy mode', () => {
  const weeks: fc.Arbitrary<Extract<LifecycleWeek, { kind: 'known' }>> = fc
    .record({ added: few, returning: few, resurrected: few, goneQuiet: few, left: few, share: fc.nat(100) })
    .map(({ share, ...counts }) => {
      const monday = mondayOf(TODAY);
      const firstSeen = Math.round((counts.resurrected * share) / 100);
      return { ...counts, firstSeen, kind: 'known', from: monday, to: addDays(monday, 6) } as const;
    });

  function shownWeekOf(week: LifecycleWeek) {
    const trends = { ...trendsOf(NOBODY, 'last-30-days', NOW), lifecycle: [week] };
    const [shown] = shownTrends(trends).lifecycle;
    if (shown?.kind !== 'known') throw new Error('the week is known');
    return shown;
  }

  it('show no part of few people, and never hide one part of a total alone', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const { added, returning, resurrected, firstSeen, goneQuiet, left } = shownWeekOf(week);
        for (const count of [added, returning, resurrected, firstSeen, goneQuiet, left]) {
          expect(isFewOrMany(count)).toBe(true);
        }
        expect(hiddenIn([added, returning, resurrected])).not.toBe(1);
        expect(hiddenIn([returning, goneQuiet, left])).not.toBe(1);
      }),
      { numRuns: 1_000 },
    );
  });

  it('cannot be worked out from the active people of a week and of the one before', () => {
    fc.assert(
      fc.property(weeks, (week) => {
        const shown = shownWeekOf(week);
        const names = ['added', 'returning', 'resurrected', 'goneQuiet', 'left'] as const;
        const [own, before] = [
          [1, 1, 1, 0, 0],
          [0, 1, 0, 1, 1],
        ];
        // One person more here and fewer there: a way to keep both totals that moves every hidden part.
        for (const [i, name] of names.entries()) {
          // Nobody is no group: that nobody was in a part may be told by a total of nobody.
          if (shown[name] !== 'hidden' || week[name] === 0) continue;
          const moves = movesOf(names.map((other) => shown[other] === 'hidden'));
          const fits = moves.some(
            (move) =>
              move[i] !== 0 &&
              names.every((other, k) => Number(week[other]) + (move[k] ?? 0) >= 0) &&
              [own, before].every((total) => move.reduce((sum, by, k) => sum + by * (total?.[k] ?? 0), 0) === 0),
          );
          expect(fits).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Every change by at most two people of the parts that are hidden. */
function movesOf(hidden: readonly boolean[]): readonly (readonly number[])[] {
  let moves: readonly (readonly number[])[] = [[]];
  for (const isHidden of hidden) {
    const steps = isHidden ? [-2, -1, 0, 1, 2] : [0];
    moves = moves.flatMap((move) => steps.map((step) => [...move, step]));
  }
  return moves;
}

describe('bins of active days in privacy mode', () => {
  it('hold nobody or enough people, follow each other, and lose nobody', () => {
    fc.assert(
      fc.property(fc.array(few, { minLength: 1, maxLength: 31 }), (counts) => {
        const bins = counts.map((people, i) => ({ from: i, to: i, people }));
        const merged = mergedBins(bins);
        const all = counts.reduce((sum, count) => sum + count, 0);
        expect(merged.reduce((sum, { people }) => sum + people, 0)).toBe(all);
        expect(merged[0]?.from).toBe(0);
        expect(merged.at(-1)?.to).toBe(counts.length - 1);
        merged.forEach(({ from, people }, i) => {
          if (i > 0) expect(from).toBe((merged[i - 1]?.to ?? 0) + 1);
          if (merged.length > 1) expect(isFewOrMany(people)).toBe(true);
        });
      }),
    );
  });
});

describe('months of joining in privacy mode', () => {
  const months = fc.uniqueArray(fc.record({ month: fc.nat(12), people: few.filter((count) => count > 0) }), {
    selector: ({ month }) => month,
    maxLength: 12,
  });

  it('are left out in both charts alike, never one alone while others are shown', () => {
    fc.assert(
      fc.property(months, months, (kept, begun) => {
        const shown = shownCohorts(cohortsOf(kept, begun));
        const [left, right] = [shown.retention.cohorts, shown.firstActivity.months].map(
          (list) => new Set(list.map(({ month }) => Number(month))),
        );
        for (const [all, here, there] of [
          [kept, left, right],
          [begun, right, left],
        ] as const) {
          const gone = all.filter(({ month }) => !here?.has(month));
          for (const { month, people } of all) if (here?.has(month)) expect(people).toBeGreaterThanOrEqual(LEAST);
          if (gone.length > 0 && gone.length < all.length) expect(gone.length).toBeGreaterThan(1);
          const others = new Set((all === kept ? begun : kept).map(({ month }) => month));
          for (const { month } of gone) if (others.has(month)) expect(there?.has(month)).toBe(false);
        }
      }),
      { numRuns: 500 },
    );
  });

  function cohortsOf(kept: readonly MonthCount[], begun: readonly MonthCount[]): Cohorts {
    return {
      retention: {
        undated: 0,
        cohorts: kept.map(({ month, people }) => ({ month: monthOf(month), people, cells: [] })),
      },
      firstActivity: {
        unknown: 0,
        months: begun.map(({ month, people }) => ({ month: monthOf(month), added: people, mature: 0, inTime: 0 })),
      },
    };
  }
});

interface MonthCount {
  readonly month: number;
  readonly people: number;
}

function monthOf(month: number): UtcMonth {
  return month as UtcMonth;
}

describe('tables in privacy mode', () => {
  const members = Array.from({ length: 30 }, (_, i) =>
    memberOf(i, { modelsSeat: i < 3 ? 'viewer' : 'full', membership: i < 5 ? 'invited' : 'accepted' }),
  );
  const activity = activityOf({ members, rosters: [completeRoster(30)] });

  it('of seats show no part of few people, and no total of few', () => {
    const { kinds } = shownSeats(seatsReport(activity, { dormantAfterDays: 90, graceDays: 0, exclusions: [] }, NOW));
    for (const use of Object.values(kinds)) {
      for (const part of [...SEAT_PARTS, 'assigned' as const]) expect(isFewOrMany(use[part])).toBe(true);
    }
    expect(kinds['models-viewer'].assigned).toBe('hidden');
    expect(kinds['models-full']).toMatchObject({ assigned: 27, invited: 'hidden', unknown: 'hidden', used: 0 });
  });

  it('of changes hide cells, and of causes leave out those of few people', () => {
    const matrix = MATRIX_STATES.map((_, i) =>
      MATRIX_STATES.map((__, k) => (i === k ? 40 : i === 0 && k === 1 ? 2 : 0)),
    );
    const answer = { days: [], report: { from: NOW, to: NOW, changes: [], matrix } };
    const shown = shownChanges(answer).report?.matrix ?? [];
    for (const count of shown.flat()) expect(isFewOrMany(count)).toBe(true);
    expect(shown[0]?.[1]).toBe('hidden');
    expect(shownChanges({ days: [] })).toEqual({ days: [] });
    const causes = shownReconciliation(reconciliationOf(activity, 'last-30-days', NOW)).members.causes;
    expect(causes.map(({ cause, people }) => [cause, people])).toEqual([['invited', 5]]);
  });

  it('of facets count no small groups, and do not sort by what they hide', () => {
    const counts = { words: ['', 'zoo', 'ant', 'bee'], counts: Uint32Array.from([0, 3, 2, 50]) };
    expect(facetValues('team', counts, [], LEAST).map(({ text, count }) => [text, count])).toEqual([
      ['ant', 'hidden'],
      ['bee', 'hidden'],
      ['zoo', 'hidden'],
    ]);
    expect(facetValues('team', counts, []).map(({ text, count }) => [text, count])).toEqual([
      ['bee', 50],
      ['zoo', 3],
      ['ant', 2],
    ]);
  });
});
