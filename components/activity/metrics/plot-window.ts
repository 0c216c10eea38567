import type { ActivityIndex } from '../activity-index';
import { type Instant, type UtcDay, addDays, dayOf } from '../day';
import { earlier } from '../earlier-later';
import { isSingleTenant } from '../organization';
import { MULTI_TENANT_SINCE, type OrganizationActivity } from '../organization-activity';
import { type Period, type PeriodChoice, resolvePeriod } from '../period';

/** The days a plot is about, and how far the audit log covers them. */
export interface PlotWindow {
  readonly period: Period;
  readonly today: UtcDay;
  /** Multi-tenant counts nothing before its first day, so the period starts there instead of where it was asked to. */
  readonly isShortened: boolean;
  /** Days read completely, today too once it was read at all. */
  readonly coveredDays: number;
  /** Days not read completely, as runs, earliest first. Today is none. */
  readonly gaps: readonly { readonly from: UtcDay; readonly to: UtcDay }[];
  /** Whether today, if it is in the period, was read. */
  readonly isTodayRead: boolean;
}

/** Resolves a preset against what is known: all time starts where the audit log, or else `earliest`, does. */
export function plotWindow(
  { index, organization }: OrganizationActivity,
  preset: PeriodChoice,
  now: Instant,
  earliest?: UtcDay,
): PlotWindow {
  const today = dayOf(now);
  const asked = resolvePeriod(preset, today, earlier(index.span?.from, earliest) ?? today);
  const isShortened = !isSingleTenant(organization.deployment) && asked.from < MULTI_TENANT_SINCE;
  const period = isShortened ? { ...asked, from: MULTI_TENANT_SINCE < today ? MULTI_TENANT_SINCE : today } : asked;
  return { period, today, isShortened, ...coverageOf(index, period, today) };
}

/** Whether every day of the window was read: what is counted on its days is exact. */
export function isWhollyRead({ gaps, isTodayRead }: PlotWindow): boolean {
  return gaps.length === 0 && isTodayRead;
}

/** Whether a day's log was read as far as it can be: today counts once it was read at all. */
export function isCovered(index: Pick<ActivityIndex, 'coverage'>, day: UtcDay, today: UtcDay): boolean {
  const coverage = index.coverage(day);
  return coverage === 'complete' || (day === today && coverage === 'partial');
}

function coverageOf(index: ActivityIndex, { from, to }: Period, today: UtcDay) {
  const gaps: { from: UtcDay; to: UtcDay }[] = [];
  let coveredDays = 0;
  for (let day = from; day <= to; day = addDays(day, 1)) {
    if (isCovered(index, day, today)) coveredDays += 1;
    else if (day !== today) extendGaps(gaps, day);
  }
  return { coveredDays, gaps, isTodayRead: to < today || isCovered(index, today, today) };
}

function extendGaps(gaps: { from: UtcDay; to: UtcDay }[], day: UtcDay): void {
  const last = gaps.at(-1);
  if (last && last.to === day - 1) last.to = day;
  else gaps.push({ from: day, to: day });
}
