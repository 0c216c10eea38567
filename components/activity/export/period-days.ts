import type { Instant } from '../day';
import { ActiveDays } from '../metrics/active-days';
import { WHY_UNKNOWN } from '../metrics/notes';
import { type PlotWindow, isWhollyRead, plotWindow } from '../metrics/plot-window';
import { isAnyDayRead, seriesEvidence } from '../metrics/series';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodChoice } from '../period';
import type { Count, Evidence } from '../report';

/** Everybody's active days in a period, and what they rest on. */
export interface PeriodDays {
  readonly window: PlotWindow;
  readonly evidence: Evidence;
  /** One person's; `at-least` where days of the period were not read, and unknown rather than at least none. */
  readonly of: (ordinal: number) => Count;
}

/** Counts the days of the audit log that were read (`design.md`, section 2). */
export function periodDays(activity: OrganizationActivity, preset: PeriodChoice, now: Instant): PeriodDays {
  const window = plotWindow(activity, preset, now);
  const { from, to } = window.period;
  const evidence = seriesEvidence(activity, window);
  if (!isAnyDayRead(activity, from, to)) {
    return { window, evidence, of: () => ({ kind: 'unknown', why: WHY_UNKNOWN.auditUnread }) };
  }
  const days = new ActiveDays(activity.index, from, to, activity.members.length);
  const isExact = isWhollyRead(window);
  return { window, evidence, of: (ordinal) => countOf(days.of(ordinal), isExact) };
}

function countOf(value: number, isExact: boolean): Count {
  if (isExact) return { kind: 'exact', value };
  return value > 0 ? { kind: 'at-least', value } : { kind: 'unknown', why: WHY_UNKNOWN.noneSeen };
}
