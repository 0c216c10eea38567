import { compareTexts } from '../compare-texts';
import { type Instant, dayOf } from '../day';
import { hasBit } from '../day-bitmap';
import type { Member } from '../member';
import { isEligible } from '../metrics/eligible';
import { trendWeeks } from '../metrics/members-activity';
import { plotWindow } from '../metrics/plot-window';
import { rosterBounds } from '../metrics/roster-bounds';
import type { OrganizationActivity } from '../organization-activity';
import type { PeriodChoice } from '../period';
import type { Count } from '../report';
import type { ShownCount } from '../small-groups/hide-small';
import { activePeople } from './active-people';
import type { DayRange } from './overview';
import { type SeatPolicy, seatsReport } from './seats';

/** People of one team. Somebody in three teams counts in each of them, and once in the total. */
export interface TeamFigures {
  readonly members: number;
  /** Accepted and not deactivated (`features.md`, 3.11). */
  readonly eligible: number;
  /** Of the eligible, those active in the period. */
  readonly active: Count;
  /** Seats that may be free, by the admin's own rule: certain, probable and to be reviewed. */
  readonly dormantSeats: ShownCount;
  /** Unique eligible people active in each of the latest ISO weeks without a gap, oldest first; twelve at most. */
  readonly weeks: readonly ShownCount[];
}

export interface TeamRow extends TeamFigures {
  /** Absent for people in no team. */
  readonly team?: string;
}

export interface TeamsReport {
  readonly range: DayRange;
  /** Most members first; people in no team last. */
  readonly teams: readonly TeamRow[];
  readonly total: TeamFigures;
  /** People in more than one team: why the teams add up to more than the total. */
  readonly inSeveral: ShownCount;
  /** People of whom no source tells the teams. They are in the total only. */
  readonly untold: ShownCount;
}

export function teamsReport(
  activity: OrganizationActivity,
  preset: PeriodChoice,
  policy: SeatPolicy,
  now: Instant,
): TeamsReport {
  const { period } = plotWindow(activity, preset, now, rosterBounds(activity).earliest);
  const people = activity.members.filter(({ present }) => present);
  const count = counterOf(activity, period, policy, now);
  const { teams, none, inSeveral, untold } = grouped(people);
  const rows = [...teams].map(([team, members]): TeamRow => ({ team, ...count(members) }));
  rows.sort((a, b) => b.members - a.members || compareTexts(a.team ?? '', b.team ?? ''));
  return {
    range: { from: period.from, to: period.to },
    teams: [...rows, ...(none.length > 0 ? [count(none)] : [])],
    total: count(people),
    inSeveral,
    untold,
  };
}

function grouped(people: readonly Member[]) {
  const teams = new Map<string, Member[]>();
  const none: Member[] = [];
  let [inSeveral, untold] = [0, 0];
  for (const member of people) {
    if (!member.teams) {
      untold += 1;
      continue;
    }
    const names = new Set(member.teams);
    if (names.size === 0) none.push(member);
    if (names.size > 1) inSeveral += 1;
    for (const name of names) {
      const others = teams.get(name);
      if (others) others.push(member);
      else teams.set(name, [member]);
    }
  }
  return { teams, none, inSeveral, untold };
}

/** Prepares what all teams share, so that each costs its own members only. */
function counterOf(
  activity: OrganizationActivity,
  { from, to }: DayRange,
  policy: SeatPolicy,
  now: Instant,
): (members: readonly Member[]) => TeamFigures {
  const today = dayOf(now);
  const { ordinals, count } = activePeople(activity, from, to, today);
  const judged = seatsReport(activity, policy, now).judged.filter(({ tier }) => tier !== 'excluded');
  const dormant = new Set(judged.map(({ key }) => key));
  const weeks = trendWeeks(activity.index, today);
  return (members) => {
    const eligible = members.filter(isEligible);
    const active = eligible.filter(({ ordinal }) => hasBit(ordinals, ordinal)).length;
    return {
      members: members.length,
      eligible: eligible.length,
      active: count.kind === 'unknown' ? count : { kind: count.kind, value: active },
      dormantSeats: members.filter(({ key }) => dormant.has(key)).length,
      weeks: weeks.map(
        (days) => eligible.filter(({ ordinal }) => days.some((bitmap) => hasBit(bitmap, ordinal))).length,
      ),
    };
  };
}
