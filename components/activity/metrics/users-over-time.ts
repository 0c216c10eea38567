import type { Instant } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import { type PeriodPreset, daysIn } from '../period';
import type { UsersOverTimePlot } from '../report';
import { plotWindow } from './plot-window';
import { dailySeries, seriesEvidence, weeklySeries } from './series';

/** Six months have at most this many days, both ends included. */
const MOST_DAYS_DRAWN_DAILY = 185;

/** Active users per day, or per ISO week when the period is longer than six months. */
export function usersOverTimePlot(
  activity: OrganizationActivity,
  preset: PeriodPreset,
  now: Instant,
): UsersOverTimePlot {
  const window = plotWindow(activity, preset, now);
  const bucket = daysIn(window.period) <= MOST_DAYS_DRAWN_DAILY ? 'day' : 'week';
  return {
    plot: 'users-over-time',
    period: window.period,
    bucket,
    points: bucket === 'day' ? dailySeries(activity, window) : weeklySeries(activity, window),
    evidence: seriesEvidence(activity, window),
  };
}
