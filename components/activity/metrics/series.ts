import { type UtcDay, addDays, mondayOf } from '../day';
import { type DayBitmap, countBits } from '../day-bitmap';
import type { OrganizationActivity } from '../organization-activity';
import { daysIn } from '../period';
import type { Count, Evidence, SeriesPoint } from '../report';
import { countedPeople } from './counted-people';
import { activeOn } from './day-counts';
import { WHY_UNKNOWN, auditNotes } from './notes';
import { type PlotWindow, isCovered } from './plot-window';

/** Active users of each day of the period. A day not read is a gap; today can still rise. */
export function dailySeries(activity: OrganizationActivity, { period, today }: PlotWindow): readonly SeriesPoint[] {
  const { among } = countedPeople(activity);
  const points: SeriesPoint[] = [];
  for (let day = period.from; day <= period.to; day = addDays(day, 1)) {
    const value = activeOn(activity.index, day, among);
    const isComplete = day < today && activity.index.coverage(day) === 'complete';
    points.push({ from: day, to: day, partial: day >= today, count: countOf(value, isComplete, day === today) });
  }
  return points;
}

/**
 * Unique active users of each ISO week, cut to the days of the period. `partial` marks weeks that are cut, and the one
 * that is not over.
 */
export function weeklySeries(activity: OrganizationActivity, { period, today }: PlotWindow): readonly SeriesPoint[] {
  const { among } = countedPeople(activity);
  const union = new UnionOfDays(activity);
  const points: SeriesPoint[] = [];
  for (let monday = mondayOf(period.from); monday <= period.to; monday = addDays(monday, 7)) {
    const sunday = addDays(monday, 6);
    const from = monday < period.from ? period.from : monday;
    const to = sunday > period.to ? period.to : sunday;
    const isComplete = to < today && union.isComplete(from, to);
    const count = countOf(union.count(from, to, among), isComplete, from === today);
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
function countOf(value: number | undefined, isComplete: boolean, isToday: boolean): Count {
  if (value === undefined) return { kind: 'unknown', why: isToday ? WHY_UNKNOWN.todayUnread : WHY_UNKNOWN.auditUnread };
  if (isComplete) return { kind: 'exact', value };
  return value > 0 ? { kind: 'at-least', value } : { kind: 'unknown', why: WHY_UNKNOWN.noneSeen };
}

class UnionOfDays {
  readonly #activity: OrganizationActivity;
  #words = new Uint32Array(0);

  constructor(activity: OrganizationActivity) {
    this.#activity = activity;
  }

  isComplete(from: UtcDay, to: UtcDay): boolean {
    for (let day = from; day <= to; day = addDays(day, 1)) {
      if (!isCovered(this.#activity.index, day, addDays(to, 1))) return false;
    }
    return true;
  }

  /** Unique people of the days that were read; undefined if none was. */
  count(from: UtcDay, to: UtcDay, among: DayBitmap | undefined): number | undefined {
    const bitmaps: DayBitmap[] = [];
    for (let day = from; day <= to; day = addDays(day, 1)) {
      const bitmap = this.#activity.index.bitmap(day);
      if (bitmap) bitmaps.push(bitmap);
    }
    return bitmaps.length === 0 ? undefined : countBits(this.#unite(bitmaps), among);
  }

  #unite(bitmaps: readonly DayBitmap[]): DayBitmap {
    const width = Math.max(...bitmaps.map(({ length }) => length));
    if (this.#words.length < width) this.#words = new Uint32Array(width);
    else this.#words.fill(0);
    for (const bitmap of bitmaps) {
      for (let i = 0; i < bitmap.length; i += 1) this.#words[i] = (this.#words[i] ?? 0) | (bitmap[i] ?? 0);
    }
    return this.#words;
  }
}
