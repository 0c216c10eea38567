import type { Instant } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import type { PlotQuery, PlotReport } from '../report';
import { activeUsersPlot } from './active-users';
import type { DaysActiveReading } from './days-active-readings';
import { mostActivePlot } from './most-active';
import { usersOverTimePlot } from './users-over-time';
import { weeklyActivePlot } from './weekly-active';

/**
 * Answers one question about an organization as of `now`. Pure: the same activity, query and moment give the same
 * report. Days nobody read are unknown, never zero, and each figure says what it rests on.
 *
 * @param readings of the number of active days, where the store keeps any of the period (`readingDaysFor`)
 */
export function plotReport(
  activity: OrganizationActivity,
  { plot, preset }: PlotQuery,
  now: Instant,
  readings: readonly DaysActiveReading[] = [],
): PlotReport {
  switch (plot) {
    case 'active-users':
      return activeUsersPlot(activity, preset, now);
    case 'users-over-time':
      return usersOverTimePlot(activity, preset, now);
    case 'weekly-active':
      return weeklyActivePlot(activity, preset, now);
    case 'most-active':
      return mostActivePlot(activity, preset, now, readings);
  }
}
