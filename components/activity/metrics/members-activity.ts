import type { ActivityIndex } from '../activity-index';
import { type Instant, type UtcDay, addDays, dayOf, mondayOf } from '../day';
import { type DayBitmap, hasBit } from '../day-bitmap';
import type { Member, Precision } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import { DEFAULT_THRESHOLDS, type Status, type StatusThresholds, statusOf } from '../status';
import { isCovered } from './plot-window';

/** What a member's cell says; the `MemberCell` of the message protocol. Moments are epoch milliseconds. */
export interface MemberActivity {
  /** E-mail, else username. */
  readonly member: string;
  readonly status?: Status;
  readonly lastActive?: number;
  readonly precision?: Precision;
  readonly added?: number;
  readonly daysActive?: number;
  /** Active days in each of the latest ISO weeks up to this one, twelve at most, oldest first. */
  readonly trend?: readonly number[];
  readonly evidence: 'audit-log' | 'roster' | 'none';
  readonly source?: string;
  readonly asOf?: number;
}

const TREND_WEEKS = 12;

/** What one member's cell says as of `now`. For many members make one `memberCellReader`. */
export function memberCell(
  activity: OrganizationActivity,
  member: Member,
  now: Instant,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): MemberActivity {
  return memberCellReader(activity, now, thresholds)(member);
}

/** Prepares to tell what members' cells say as of `now`. */
export function memberCellReader(
  activity: OrganizationActivity,
  now: Instant,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): (member: Member) => MemberActivity {
  const weeks = trendWeeks(activity.index, dayOf(now));
  return (member) => ({
    member: member.email ?? member.username ?? member.key,
    status: statusOf(member, activity.organization.deployment, now, thresholds),
    ...(member.lastActive.kind === 'at' && {
      lastActive: member.lastActive.at,
      precision: member.lastActive.precision,
    }),
    added: member.added,
    daysActive: member.daysActive,
    trend: trendOf(weeks, member.ordinal),
    evidence: evidenceOf(member),
    source: member.lastActiveSource === 'none' ? undefined : member.lastActiveSource,
    asOf: member.asOf,
  });
}

function evidenceOf({ lastActiveSource }: Member): MemberActivity['evidence'] {
  return lastActiveSource === 'audit-log' || lastActiveSource === 'none' ? lastActiveSource : 'roster';
}

/**
 * The latest weeks without a gap, oldest first, each as the bitmaps of its days. This week's days go until today; while
 * none of them was read, last week is the latest.
 */
export function trendWeeks(index: ActivityIndex, today: UtcDay): readonly (readonly DayBitmap[])[] {
  const thisMonday = mondayOf(today);
  const thisWeek = coveredDays(index, thisMonday, today);
  const weeks: (readonly DayBitmap[])[] = thisWeek?.length ? [thisWeek] : [];
  if (!thisWeek) return weeks;
  for (let monday = addDays(thisMonday, -7); weeks.length < TREND_WEEKS; monday = addDays(monday, -7)) {
    const days = coveredDays(index, monday, today);
    if (!days) break;
    weeks.unshift(days);
  }
  return weeks;
}

/** Undefined if a day is missing. Only today may be: its log is often read in the evening. */
function coveredDays(index: ActivityIndex, monday: UtcDay, today: UtcDay): readonly DayBitmap[] | undefined {
  const bitmaps: DayBitmap[] = [];
  for (let day = monday; day <= today && day < monday + 7; day = addDays(day, 1)) {
    const bitmap = index.bitmap(day);
    if (bitmap && isCovered(index, day, today)) bitmaps.push(bitmap);
    else if (day !== today) return undefined;
  }
  return bitmaps;
}

/** A single week is no trend. */
function trendOf(weeks: readonly (readonly DayBitmap[])[], ordinal: number): readonly number[] | undefined {
  if (weeks.length < 2) return undefined;
  return weeks.map((days) => days.filter((bitmap) => hasBit(bitmap, ordinal)).length);
}
