import type { ActivityIndex } from '../activity-index';
import { type UtcDay, addDays, mondayOf } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import { daysIn } from '../period';
import type { Count, Evidence, SeriesPoint } from '../report';
import { countedPeople } from './counted-people';
import { WHY_UNKNOWN, auditNotes } from './notes';
import type { PlotWindow } from './plot-window';
import { uniquePeople } from './unique-people';

/** Active users of each day of the period. A day not read is a gap; today can still rise. */
export function dailySeries(activity: OrganizationActivity, { period, today }: PlotWindow): readonly SeriesPoint[] {
  const { among } = countedPeople(activity);
  const points: SeriesPoint[] = [];
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const value = uniquePeople(activity.index, day, day, among);
    const isFinal = day < today && isComplete(activity.index, day, day);
    points.push({ from: day, to: day, partial: day >= today, count: countOf(value, isFinal, day === today) });
  }
  return points;
}

/**
 * Unique active users of each ISO week, cut to the days of the period. `partial` marks weeks that are cut, and the one
 * that is not over.
 */
export function weeklySeries(activity: OrganizationActivity, { period, today }: PlotWindow): readonly SeriesPoint[] {
  const { among } = countedPeople(activity);
  const points: SeriesPoint[] = [];
  for (let monday = mondayOf(period.from); monday <= period.to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const from = monday < period.from ? period.from : monday;
    const to = sunday > period.to ? period.to : sunday;
    const isFinal = to < today && isComplete(activity.index, from, to);
    const count = countOf(uniquePeople(activity.index, from, to, among), isFinal, from === today);
    points.push({ from, to, partial: from > monday || to < sunday || to >= today, count });
  }
  return points;
}

/** What a series rests on: the audit log, or nothing. One members list alone would make every series slope upwards. */
export function seriesEvidence(activity: OrganizationActivity, window: PlotWindow): Evidence {
  const periodDays = daysIn(window.period);
  const { period, coveredDays } = window;
  if (!isAnyDayRead(activity, period.from, period.to)) {
    return { kind: 'none', coveredDays: 0, periodDays, notes: [WHY_UNKNOWN.auditUnread] };
  }
  const notes = auditNotes(activity, window, countedPeople(activity).leftOut);
  return { kind: 'audit-log', asOf: activity.auditReadAt, coveredDays, periodDays, notes };
}

/** Whether the log was read, even in part, for any of the days. */
export function isAnyDayRead({ index }: OrganizationActivity, from: UtcDay, to: UtcDay): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) if (index.coverage(day) !== 'unread') return true;
  return false;
}

/** A lower bound of zero tells nothing, so it is no figure at all. */
function countOf(value: number | undefined, isFinal: boolean, isToday: boolean): Count {
  if (value === undefined) return { kind: 'unknown', why: isToday ? WHY_UNKNOWN.todayUnread : WHY_UNKNOWN.auditUnread };
  if (isFinal) return { kind: 'exact', value };
  return value > 0 ? { kind: 'at-least', value } : { kind: 'unknown', why: WHY_UNKNOWN.noneSeen };
}

function isComplete(index: ActivityIndex, from: UtcDay, to: UtcDay): boolean {
  for (let day = from; day <= to; day = addDays(day, 1)) if (index.coverage(day) !== 'complete') return false;
  return true;
}
