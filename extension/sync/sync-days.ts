import type { DayCoverage } from '../../components/activity/activity-index';
import { type Instant, type UtcDay, addDays, dayOf, monthsBefore } from '../../components/activity/day';
import { type Deployment, isSingleTenant } from '../../components/activity/organization';
import { MULTI_TENANT_SINCE } from '../../components/activity/organization-activity';

export interface DaysQuestion {
  readonly now: Instant;
  readonly deployment: Deployment;
  readonly backfillDays: number;
  /** Older days would be deleted again at once. */
  readonly keepMonths?: number;
  readonly coverage: (day: UtcDay) => DayCoverage;
}

/** The days of the audit log to read, newest first: today always, earlier ones unless they were read completely. */
export function daysToRead({ now, deployment, backfillDays, keepMonths, coverage }: DaysQuestion): readonly UtcDay[] {
  const today = dayOf(now);
  const bounds = [
    addDays(today, 1 - backfillDays),
    ...(isSingleTenant(deployment) ? [] : [MULTI_TENANT_SINCE]),
    ...(keepMonths === undefined ? [] : [monthsBefore(today, keepMonths)]),
  ];
  const first = Math.max(...bounds);
  const days: UtcDay[] = [];
  for (let day = today; day >= first; day = addDays(day, -1)) {
    if (day === today || coverage(day) !== 'complete') days.push(day);
  }
  return days;
}
