import { type UtcDay, addDays, instant, mondayOf, utcDay } from '../../activity/day';
import { type Period, daysIn, resolvePeriod } from '../../activity/period';
import type { Count, Evidence, PlotQuery, PlotReport, RankedMember, SeriesPoint } from '../../activity/report';

/** Monday, 23 November 2026. */
export const TODAY = utcDay(20_780);
const EARLIEST = utcDay(20_400);
const READ_AT = instant(Date.UTC(2026, 10, 23, 3));

export const exactly = (value: number): Count => ({ kind: 'exact', value });
export const atLeast = (value: number): Count => ({ kind: 'at-least', value });
export const UNKNOWN: Count = { kind: 'unknown', why: 'The audit log of these days has not been read.' };

/** How a made-up organization is known. */
export interface Known {
  /** Active users of the period. */
  readonly active: Count;
  readonly eligible: Count;
  readonly ofDay: (day: UtcDay) => Count;
  readonly evidence: Evidence['kind'];
  readonly members: readonly RankedMember[];
}

const WELL_KNOWN: Known = {
  active: exactly(87),
  eligible: exactly(131),
  ofDay: (day) => (day === TODAY ? atLeast(12) : exactly(20 + (day % 7))),
  evidence: 'audit-log',
  members: ['Ana Ruiz', 'Ben Adler', 'ليلى حداد'].map((name, index) => ({
    rank: index + 1,
    name,
    handle: `person-${index}@acme.test`,
    activeDays: exactly(20 - index),
    lastActive: instant(Date.UTC(2026, 10, 22 - index)),
  })),
};

/** A plot as the model would answer, with made-up people. */
export function plotFixture({ plot, preset }: PlotQuery, known: Partial<Known> = {}): PlotReport {
  const { active, eligible, ofDay, members, evidence: kind } = { ...WELL_KNOWN, ...known };
  const period = resolvePeriod(preset, TODAY, EARLIEST);
  const evidence = evidenceOf(kind, period);
  switch (plot) {
    case 'active-users':
      return { plot, period, active, eligible, activeSince: sinceEach(period, active), evidence };
    case 'users-over-time': {
      const bucket = daysIn(period) > 185 ? 'week' : 'day';
      return { plot, period, bucket, points: bucket === 'day' ? days(period, ofDay) : weeks(period, ofDay), evidence };
    }
    case 'weekly-active':
      return { plot, period, points: weeks(period, ofDay), evidence };
    case 'most-active':
      return { plot, period, members, evidence };
  }
}

function evidenceOf(kind: Evidence['kind'], period: Period): Evidence {
  const periodDays = daysIn(period);
  if (kind === 'none') return { kind, coveredDays: 0, periodDays, notes: [] };
  const notes = ['People who only read reports are not seen.'];
  return { kind, asOf: READ_AT, coveredDays: periodDays, periodDays, notes };
}

function days({ from, to }: Period, ofDay: Known['ofDay']): readonly SeriesPoint[] {
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const day = addDays(from, index);
    return { from: day, to: day, partial: day === TODAY, count: ofDay(day) };
  });
}

function weeks({ from, to }: Period, ofDay: Known['ofDay']): readonly SeriesPoint[] {
  const points: SeriesPoint[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    const [first, last] = [Math.max(monday, from), Math.min(monday + 6, to)].map(utcDay);
    if (first === undefined || last === undefined) continue;
    points.push({ from: first, to: last, partial: last - first < 6 || last === TODAY, count: ofDay(last) });
  }
  return points;
}

/** Falls evenly from the whole count to a tenth of it. */
function sinceEach({ from, to }: Period, active: Count): readonly SeriesPoint[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    from: addDays(from, index),
    to,
    partial: false,
    count: active.kind === 'unknown' ? active : { ...active, value: fallen(active.value, index / (to - from + 1)) },
  }));
}

function fallen(value: number, part: number): number {
  return Math.round(value * (1 - 0.9 * part));
}
