import { type Instant, MS_PER_DAY, type UtcDay, instant, mondayOf, utcDay } from '../../components/activity/day';
import type { DemoDeployment } from '../site';
import type { DraftMember } from './draft-members';
import { isSeenActiveOn, lastSecondOf, type LogBounds } from './log/log-bounds';
import type { Occasion } from './log/occasion';
import { lastQualifyingSecond } from './log/person-day';
import { isActiveOn } from './people/life';

/** What an organization's log says of one person in sum. */
export interface Activity {
  readonly daysActive: number;
  readonly lastActiveAt?: Instant;
}

/** What is needed to tell anybody's activity. */
export interface ActivityFrame extends LogBounds {
  readonly deployment: DemoDeployment;
  readonly today: number;
  readonly occasions: ReadonlyMap<number, readonly Occasion[]>;
}

/** Unique active people, counted while one person after the other is drawn. */
export class ActiveTally {
  /** Of each day from `logSince` to `today`. */
  readonly byDay: Int32Array;
  /** Of each ISO week from the one of `logSince` to that of `today`. */
  readonly byWeek: Int32Array;

  constructor({ logSince, today }: { readonly logSince: UtcDay; readonly today: UtcDay }) {
    this.byDay = new Int32Array(today - logSince + 1);
    this.byWeek = new Int32Array(weeksFrom(logSince, today) + 1);
  }
}

/** ISO weeks between those of two days. */
export function weeksFrom(first: UtcDay, last: UtcDay): number {
  return (mondayOf(last) - mondayOf(first)) / 7;
}

/** A person's activity; adds each active day and week to the tally. */
export function activityOf(member: DraftMember, frame: ActivityFrame, { byDay, byWeek }: ActiveTally): Activity {
  const { life } = member;
  let daysActive = 0;
  let lastDay: number | undefined;
  let lastWeek: number | undefined;
  const until = Math.min(frame.today, life.left - 1);
  for (let day = Math.max(frame.logSince, life.begins); day <= until; day += 1) {
    const isActive = day === frame.today ? isSeenActiveOn(life, day, frame) : isActiveOn(life, day);
    if (!isActive) continue;
    daysActive += 1;
    lastDay = day;
    byDay[day - frame.logSince] = (byDay[day - frame.logSince] ?? 0) + 1;
    const week = weeksFrom(frame.logSince, utcDay(day));
    if (week !== lastWeek) byWeek[week] = (byWeek[week] ?? 0) + 1;
    lastWeek = week;
  }
  return lastDay === undefined ? { daysActive } : { daysActive, lastActiveAt: lastDeedOn(member, lastDay, frame) };
}

/** The last event of an active day; for admins, what they did to others counts too. */
function lastDeedOn({ id, life, role }: DraftMember, day: number, frame: ActivityFrame): Instant {
  const own = lastQualifyingSecond(life, day, lastSecondOf(frame, day), frame.deployment) ?? 0;
  const asAdmin = role === 'admin' ? (frame.occasions.get(day) ?? []) : [];
  const seconds = asAdmin
    .filter(({ actor }) => actor.kind === 'person' && actor.person.id === id)
    .map(({ second }) => second);
  return instant(day * MS_PER_DAY + Math.max(own, ...seconds) * 1_000);
}
