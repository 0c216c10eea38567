import { utcDay, instant } from '../../activity/day';
import { resolvePeriod } from '../../activity/period';
import type { Count, Evidence, PlotQuery, PlotReport, SeriesPoint } from '../../activity/report';

const TODAY = utcDay(20_780);
const EVIDENCE: Evidence = {
  kind: 'audit-log',
  asOf: instant(Date.UTC(2026, 10, 23, 3)),
  coveredDays: 92,
  periodDays: 92,
  notes: ['People who only read reports are not seen.'],
};

/** A plot as the model would answer, with made-up people. */
export function plotFixture({ plot, preset }: PlotQuery, count: (index: number) => Count = exactly): PlotReport {
  const period = resolvePeriod(preset, TODAY, utcDay(20_400));
  const days = Array.from({ length: period.to - period.from + 1 }, (_, index) => index);
  const points: readonly SeriesPoint[] = days.map((index) => ({
    from: utcDay(period.from + index),
    to: utcDay(period.from + index),
    partial: period.from + index === TODAY,
    count: count(index),
  }));
  switch (plot) {
    case 'active-users':
      return {
        plot,
        period,
        active: { kind: 'exact', value: 87 },
        eligible: { kind: 'exact', value: 131 },
        activeSince: points,
        evidence: EVIDENCE,
      };
    case 'users-over-time':
      return { plot, period, bucket: 'day', points, evidence: EVIDENCE };
    case 'weekly-active':
      return { plot, period, points: points.filter((_, index) => index % 7 === 0), evidence: EVIDENCE };
    case 'most-active':
      return {
        plot,
        period,
        evidence: EVIDENCE,
        members: ['Ana Ruiz', 'Ben Adler', 'ليلى حداد'].map((name, index) => ({
          rank: index + 1,
          name,
          handle: `person-${index}@acme.test`,
          activeDays: { kind: 'exact', value: 20 - index },
          lastActive: instant(Date.UTC(2026, 10, 22 - index)),
        })),
      };
  }
}

function exactly(index: number): Count {
  return { kind: 'exact', value: 20 + (index % 7) };
}
