import { type Instant, dayOf } from '../day';
import type { DayRange } from '../insights/overview';
import { plotWindow } from '../metrics/plot-window';
import { dailySeries, seriesEvidence, weeklySeries } from '../metrics/series';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodChoice } from '../period';
import type { Evidence, SeriesPoint } from '../report';
import { type ActiveDaySpread, activeDaySpread } from './active-day-spread';
import { type FirstActivity, firstActivityOf } from './first-activity';
import { type LifecycleWeek, lifecycleOf } from './lifecycle';
import { type Retention, retentionOf } from './retention';

/** How the use of W&B goes on in a period. */
export interface Trends {
  readonly range: DayRange;
  readonly daily: readonly SeriesPoint[];
  readonly weekly: readonly SeriesPoint[];
  readonly lifecycle: readonly LifecycleWeek[];
  readonly spread: ActiveDaySpread;
  readonly evidence: Evidence;
}

/** How people go on since they were added, over all that was read: no period applies. */
export interface Cohorts {
  readonly retention: Retention;
  readonly firstActivity: FirstActivity;
  /** Months that are not shown because few people were added in them; absent where all are. */
  readonly hiddenMonths?: number;
}

export function trendsOf(activity: OrganizationActivity, preset: PeriodChoice, now: Instant): Trends {
  const window = plotWindow(activity, preset, now);
  const range = { from: window.period.from, to: window.period.to };
  const today = dayOf(now);
  return {
    range,
    daily: dailySeries(activity, window),
    weekly: weeklySeries(activity, window),
    lifecycle: lifecycleOf(activity, range, today),
    spread: activeDaySpread(activity, window),
    evidence: seriesEvidence(activity, window),
  };
}

export function cohortsOf(activity: OrganizationActivity, now: Instant): Cohorts {
  const today = dayOf(now);
  return { retention: retentionOf(activity, today), firstActivity: firstActivityOf(activity, today) };
}
