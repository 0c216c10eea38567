import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../day';
import type { PeriodPreset } from '../period';
import { daysIn } from '../period';
import type { Count, PlotKind, PlotReport, SeriesPoint } from '../report';
import { NOW, TODAY, activityOf, daysFrom } from '../test-organization';
import { plotReport } from './plot-report';
import { CHOICES, trueDays, trulyActive, worldOf } from './test-truth';

const world = fc.array(fc.nat(), { minLength: CHOICES, maxLength: CHOICES }).map(worldOf);

const PLOTS: readonly PlotKind[] = ['active-users', 'users-over-time', 'weekly-active', 'most-active'];
const preset = fc.constantFrom<PeriodPreset>(
  'last-7-days',
  'last-30-days',
  'last-90-days',
  'last-3-months',
  'last-12-months',
  'all-time',
);

/** A count may say less than the truth, but nothing else. */
function expectTruthful(count: Count, truth: number): void {
  if (count.kind === 'exact') expect(count.value).toBe(truth);
  if (count.kind === 'at-least') {
    expect(count.value).toBeLessThanOrEqual(truth);
    expect(count.value).toBeGreaterThan(0);
  }
}

function pointsOf(report: PlotReport): readonly SeriesPoint[] {
  if (report.plot === 'active-users') return report.activeSince;
  return report.plot === 'most-active' ? [] : report.points;
}

describe('every plot', () => {
  it('tells the truth, or less, whatever its sources lack', () => {
    fc.assert(
      fc.property(world, preset, fc.constantFrom(...PLOTS), ({ truth, activity }, asked, plot) => {
        const report = plotReport(activity, { plot, preset: asked }, NOW);
        for (const { from, to, count } of pointsOf(report)) expectTruthful(count, trulyActive(truth, from, to));
        const { from, to } = report.period;
        if (report.plot === 'active-users') expectTruthful(report.active, trulyActive(truth, from, to));
        if (report.plot !== 'most-active') return;
        for (const { name, activeDays } of report.members) {
          const ordinal = Number(name.replace('Person ', ''));
          expectTruthful(activeDays, trueDays(truth, ordinal, from, to));
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('gives the same report for the same question', () => {
    fc.assert(
      fc.property(world, preset, fc.constantFrom(...PLOTS), ({ activity }, asked, plot) => {
        const first = plotReport(activity, { plot, preset: asked }, NOW);
        plotReport(activity, { plot, preset: 'last-7-days' }, NOW);
        const rebuilt = { ...activity, members: [...activity.members] };
        expect(plotReport(activity, { plot, preset: asked }, NOW)).toEqual(first);
        expect(plotReport(rebuilt, { plot, preset: asked }, NOW)).toEqual(first);
      }),
    );
  });

  it('says how many of its days are covered', () => {
    fc.assert(
      fc.property(world, preset, fc.constantFrom(...PLOTS), ({ activity }, asked, plot) => {
        const { evidence, period } = plotReport(activity, { plot, preset: asked }, NOW);
        expect(evidence.periodDays).toBe(daysIn(period));
        expect(evidence.coveredDays).toBeLessThanOrEqual(evidence.periodDays);
        if (evidence.kind !== 'audit-log') return;
        const covered = daysFrom(period.from, period.to).filter((day) => {
          const coverage = activity.index.coverage(day);
          return coverage === 'complete' || (day === TODAY && coverage === 'partial');
        });
        expect(evidence.coveredDays).toBe(covered.length);
        expect(evidence.asOf).toBe(NOW);
      }),
    );
  });

  it('is empty and says so when nothing was ever read', () => {
    const nothing = activityOf({});
    for (const plot of PLOTS) {
      const report = plotReport(nothing, { plot, preset: 'last-30-days' }, NOW);
      expect(report.evidence).toMatchObject({ kind: 'none', coveredDays: 0, periodDays: 30 });
      expect(report.evidence.notes).toHaveLength(1);
      expect(pointsOf(report).every(({ count }) => count.kind === 'unknown')).toBe(true);
      if (report.plot === 'most-active') expect(report.members).toEqual([]);
      if (report.plot === 'active-users') {
        expect(report.active.kind).toBe('unknown');
        expect(report.eligible).toEqual({ kind: 'unknown', why: 'No members list has been read yet.' });
      }
    }
  });

  it('speaks of gaps in sentences', () => {
    fc.assert(
      fc.property(world, preset, fc.constantFrom(...PLOTS), ({ activity }, asked, plot) => {
        const report = plotReport(activity, { plot, preset: asked }, NOW);
        const reasons = pointsOf(report).flatMap(({ count }) => (count.kind === 'unknown' ? [count.why] : []));
        for (const sentence of [...report.evidence.notes, ...reasons]) expect(sentence).toMatch(/^\S.*\.$/);
        expect(new Set(report.evidence.notes).size).toBe(report.evidence.notes.length);
      }),
    );
  });
});

describe('the series', () => {
  it('cover the period without overlap, in order', () => {
    const series = fc.constantFrom<PlotKind>('users-over-time', 'weekly-active');
    fc.assert(
      fc.property(world, preset, series, ({ activity }, asked, plot) => {
        const report = plotReport(activity, { plot, preset: asked }, NOW);
        const points = pointsOf(report);
        expect(points[0]?.from).toBe(report.period.from);
        expect(points.at(-1)?.to).toBe(report.period.to);
        points.slice(1).forEach(({ from }, i) => expect(from).toBe(addDays(points[i]?.to ?? TODAY, 1)));
      }),
    );
  });
});
