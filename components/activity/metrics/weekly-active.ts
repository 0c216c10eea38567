import type { Instant } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodPreset } from '../period';
import type { WeeklyActivePlot } from '../report';
import { plotWindow } from './plot-window';
import { seriesEvidence, weeklySeries } from './series';

/** Unique active users per ISO week, Monday to Sunday, UTC (`features.md`, 3.3). */
export function weeklyActivePlot(activity: OrganizationActivity, preset: PeriodPreset, now: Instant): WeeklyActivePlot {
  const window = plotWindow(activity, preset, now);
  return {
    plot: 'weekly-active',
    period: window.period,
    points: weeklySeries(activity, window),
    evidence: seriesEvidence(activity, window),
  };
}
