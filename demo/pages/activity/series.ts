import { isoDate, mondayOf, parseIsoDate } from '../../../components/activity/day';
import type { PageData, PageMember } from '../../page-data';
import type { Days } from './periods';

/** A point of a plot. */
export interface Point {
  /** ISO date. */
  readonly day: string;
  readonly value: number;
}

/** Active users on each day of a period the page knows. */
export function dailyPoints({ activeByDay }: Pick<PageData, 'activeByDay'>, { from, to }: Days): readonly Point[] {
  return activeByDay.filter(({ day }) => day >= from && day <= to).map(({ day, active }) => ({ day, value: active }));
}

/** Users active in each ISO week that a period touches, named by its Monday. */
export function weeklyPoints({ activeByWeek, activeByDay }: PageWeeks, { from, to }: Days): readonly Point[] {
  const first = mondayOfIso(from);
  if (activeByWeek) {
    return activeByWeek
      .filter(({ week }) => week >= first && week <= to)
      .map(({ week, active }) => ({ day: week, value: active }));
  }
  return busiestDays(dailyPoints({ activeByDay }, { from, to }));
}

type PageWeeks = Pick<PageData, 'activeByDay' | 'activeByWeek'>;

/** A server that knows no weeks: at least as many were active in a week as on its busiest day. */
function busiestDays(points: readonly Point[]): readonly Point[] {
  const weeks = new Map<string, number>();
  for (const { day, value } of points) {
    const week = mondayOfIso(day);
    weeks.set(week, Math.max(weeks.get(week) ?? 0, value));
  }
  return [...weeks].map(([day, value]) => ({ day, value }));
}

function mondayOfIso(day: string): string {
  const parsed = parseIsoDate(day);
  return parsed === undefined ? day : isoDate(mondayOf(parsed));
}

/** Members whose last activity lies in a period that ends today: those that were active in it. */
export function activeMembers(members: readonly PageMember[], { from }: Days): readonly PageMember[] {
  return members.filter(({ lastActive }) => lastActive.kind === 'at' && lastActive.at.slice(0, 10) >= from);
}

/** The ten with the most active days, the most recently active first among equals (`wandb/activity.md`, A3). */
export function mostActive(members: readonly PageMember[], days: Days): readonly PageMember[] {
  return activeMembers(members, days)
    .toSorted((a, b) => b.daysActive - a.daysActive || lastActiveAt(b) - lastActiveAt(a))
    .slice(0, 10);
}

function lastActiveAt({ lastActive }: PageMember): number {
  return lastActive.kind === 'at' ? Date.parse(lastActive.at) : 0;
}
