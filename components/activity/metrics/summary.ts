import { type Instant, dayOf } from '../day';
import type { OrganizationActivity } from '../organization-activity';
import { resolvePeriod } from '../period';
import { DEFAULT_THRESHOLDS, type StatusCounts, type StatusThresholds, countStatuses, statusOf } from '../status';
import { isEligible } from './eligible';
import { lastActiveDays } from './last-active-days';
import { NO_DAY } from './roster-bounds';

/** An organization in a few numbers. People no longer in it are in none of them. */
export interface OrganizationFigures {
  /** Members by status; `unknown` where no source tells. */
  readonly counts: StatusCounts;
  /** Everybody in the organization, invited and deactivated people included. */
  readonly members: number;
  /** Accepted and not deactivated. */
  readonly eligible: number;
  /** Of the eligible, those active today or in the 29 days before. */
  readonly activeIn30Days: number;
}

/** Counts the members of an organization as of `now`. */
export function summarize(
  activity: OrganizationActivity,
  now: Instant,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): OrganizationFigures {
  const { members, organization } = activity;
  const { from, to } = resolvePeriod('last-30-days', dayOf(now));
  const lastDay = lastActiveDays(activity, from, to);
  const present = members.filter((member) => member.present);
  const eligible = present.filter(isEligible);
  return {
    counts: countStatuses(present.map((member) => statusOf(member, organization.deployment, now, thresholds))),
    members: present.length,
    eligible: eligible.length,
    activeIn30Days: eligible.filter(({ ordinal }) => (lastDay[ordinal] ?? NO_DAY) >= from).length,
  };
}
