import type { Count, PlotReport, SeriesPoint } from '../../activity/report';

/** The one number that stands above a plot. */
export type Headline =
  /** Of the whole period. */
  | { readonly of: 'period'; readonly count: Count }
  /** The mean of the complete days: one day's count says more of its weekday than of the organization. */
  | { readonly of: 'mean-day'; readonly count: Count; readonly highest: SeriesPoint }
  /** Of the latest complete week. */
  | { readonly of: 'latest-week'; readonly count: Count; readonly week: SeriesPoint; readonly highest: SeriesPoint };

/** Undefined where a plot has no number of its own, or no bucket of it is complete. */
export function headlineOf(report: PlotReport): Headline | undefined {
  switch (report.plot) {
    case 'active-users':
      return { of: 'period', count: report.active };
    case 'users-over-time':
      return report.bucket === 'day' ? meanDay(report.points) : latestWeek(completeOf(report.points));
    case 'weekly-active':
      return latestWeek(completeOf(report.points));
    case 'most-active':
      return undefined;
  }
}

/** How many members could have been active, as the same answer's count of active users tells. */
export function eligibleOf(reports: readonly PlotReport[]): Count {
  const count = reports.find((report) => report.plot === 'active-users');
  return count?.eligible ?? { kind: 'unknown', why: '' };
}

/** None where privacy mode hides days: the mean of the others would be too high. */
function meanDay(points: readonly SeriesPoint[]): Headline | undefined {
  if (points.some(({ count }) => count.kind === 'unknown' && count.isHidden)) return undefined;
  const days = completeOf(points);
  const [first] = days;
  if (!first) return undefined;
  const mean = days.reduce((sum, day) => sum + valueOf(day), 0) / days.length;
  const isExact = days.every(({ count }) => count.kind === 'exact');
  return {
    of: 'mean-day',
    count: { kind: isExact ? 'exact' : 'at-least', value: mean },
    highest: highestOf(days, first),
  };
}

function latestWeek(weeks: readonly SeriesPoint[]): Headline | undefined {
  const week = weeks.at(-1);
  return week && { of: 'latest-week', count: week.count, week, highest: highestOf(weeks, week) };
}

function completeOf(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  return points.filter(({ partial, count }) => !partial && count.kind !== 'unknown');
}

function highestOf(points: readonly SeriesPoint[], first: SeriesPoint): SeriesPoint {
  return points.reduce((best, point) => (valueOf(point) > valueOf(best) ? point : best), first);
}

function valueOf({ count }: SeriesPoint): number {
  return count.kind === 'unknown' ? 0 : count.value;
}
