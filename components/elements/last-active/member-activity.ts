import type { Instant } from '../../activity/day';
import type { Precision } from '../../activity/member';
import type { Deployment } from '../../activity/organization';
import { type ShownStatus, statusWords } from '../../styles/status-words.strings';
import { numberFormat, relativeFormat } from '../intl-cache';
import type { LastActiveStrings } from './last-active.strings';
import type { Evidence, Source, TrendWeek } from './read-attributes';
import { type Age, ageOf } from './relative-time';

/** The attributes of one cell, read. Undefined where nothing, or nothing sensible, was said. */
export interface MemberActivity {
  readonly status: ShownStatus;
  readonly lastActive?: Instant;
  readonly precision: Precision;
  readonly added?: Instant;
  readonly daysActive?: number;
  readonly trend?: readonly TrendWeek[];
  readonly evidence: Evidence;
  readonly source?: Source;
  readonly asOf?: Instant;
  readonly deployment?: Deployment;
}

/** "3 days ago", "about 2 months ago", "just now". */
export function ageText(age: Age, strings: LastActiveStrings): string {
  switch (age.kind) {
    case 'just-now':
      return strings.justNow;
    case 'within':
      return strings.within(age.unit);
    case 'ago': {
      const ago = relativeFormat(strings.language).format(-age.value, age.unit);
      return age.rounded ? strings.about(ago) : ago;
    }
  }
}

/** What stands behind the status word: how long ago, or why that cannot be said. */
export function whenText(activity: MemberActivity, now: Instant, strings: LastActiveStrings): string {
  if (activity.lastActive !== undefined) {
    return ageText(ageOf(activity.lastActive, now, activity.precision), strings);
  }
  switch (activity.status) {
    case 'no-activity':
      return strings.never;
    case 'dormant':
      return strings.overSixMonths;
    case 'invite-pending':
      return strings.notYetJoined;
    default:
      return strings.timeUnknown;
  }
}

/** The one sentence a screen reader says for the cell. */
export function sentence(activity: MemberActivity, now: Instant, strings: LastActiveStrings): string {
  const when = whenText(activity, now, strings);
  const hasAge = activity.lastActive !== undefined || activity.status === 'dormant';
  const days = activity.trend && activeDaysText(activity.trend, strings.language, strings);
  return strings.sentence(statusWords[activity.status], hasAge ? strings.lastActiveAgo(when) : when, days);
}

/** "31 active days in the last 12 weeks"; at least, where weeks are unknown. */
export function activeDaysText(
  trend: readonly TrendWeek[],
  language: string,
  { activeDaysInWeeks }: LastActiveStrings,
): string {
  const known = trend.filter((week) => week !== undefined);
  const days = known.reduce((sum, week) => sum + week, 0);
  return activeDaysInWeeks(days, numberFormat(language).format(days), trend.length - known.length);
}

/** When a text of this cell changes next by the mere passing of time. */
export function nextChange(activity: MemberActivity, now: Instant, isCardOpen: boolean): Instant | undefined {
  const changes: Instant[] = [];
  if (activity.lastActive !== undefined) changes.push(ageOf(activity.lastActive, now, activity.precision).changesAt);
  if (isCardOpen && activity.asOf !== undefined) changes.push(ageOf(activity.asOf, now, 'second').changesAt);
  return changes.length > 0 ? changes.reduce((one, other) => (one < other ? one : other)) : undefined;
}
