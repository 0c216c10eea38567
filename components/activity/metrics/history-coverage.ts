import type { DayCoverage } from '../activity-index';
import { type Instant, type UtcDay, addDays, dayOf } from '../day';
import { isSingleTenant } from '../organization';
import { MULTI_TENANT_SINCE, type OrganizationActivity } from '../organization-activity';

/** How far the audit log of each day is known, from the first day anything is known of until today. */
export interface HistoryCoverage {
  readonly from: UtcDay;
  readonly today: UtcDay;
  /** One entry per day from `from` to `today`. */
  readonly days: readonly DayCoverage[];
  readonly complete: number;
  /** Days read in part, today included. */
  readonly partial: number;
  /** Days before today that are not complete, as runs, newest first. */
  readonly gaps: readonly CoverageGap[];
}

export interface CoverageGap {
  readonly from: UtcDay;
  readonly to: UtcDay;
  readonly coverage: 'partial' | 'unread';
}

/** Shown where nothing is known yet: the year before today. */
const SHOWN_AT_LEAST = 365;

/**
 * The coverage of every day: at least the last year, but no day before Multi-tenant's first (`wandb/activity.md`, A3).
 * Gaps count from the first day known on: what lies before is not missing, it was never asked for.
 */
export function historyCoverage({ index, organization }: OrganizationActivity, now: Instant): HistoryCoverage {
  const today = dayOf(now);
  const yearBefore = addDays(today, 1 - SHOWN_AT_LEAST);
  const known = index.span?.from;
  const first = known !== undefined && known < yearBefore ? known : yearBefore;
  const isCut = !isSingleTenant(organization.deployment) && first < MULTI_TENANT_SINCE && MULTI_TENANT_SINCE <= today;
  const from = isCut ? MULTI_TENANT_SINCE : first;
  const days: DayCoverage[] = [];
  for (let day = from; day <= today; day = addDays(day, 1)) days.push(index.coverage(day));
  return {
    from,
    today,
    days,
    complete: days.filter((coverage) => coverage === 'complete').length,
    partial: days.filter((coverage) => coverage === 'partial').length,
    gaps: known === undefined ? [] : gapsIn(days, from, known, today),
  };
}

function gapsIn(days: readonly DayCoverage[], from: UtcDay, known: UtcDay, today: UtcDay): readonly CoverageGap[] {
  const gaps: CoverageGap[] = [];
  days.forEach((coverage, i) => {
    const day = addDays(from, i);
    if (coverage === 'complete' || day < known || day >= today) return;
    const last = gaps[0];
    if (last && last.coverage === coverage && last.to === day - 1) gaps[0] = { ...last, to: day };
    else gaps.unshift({ from: day, to: day, coverage });
  });
  return gaps;
}
