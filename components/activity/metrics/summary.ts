import { type Instant, addDays, dayOf } from '../day';
import { hasBit, unionOf } from '../day-bitmap';
import type { OrganizationActivity } from '../organization-activity';
import { resolvePeriod } from '../period';
import { DEFAULT_THRESHOLDS, type StatusCounts, type StatusThresholds, countStatuses, statusOf } from '../status';
import { isEligible } from './eligible';
import { NO_DAY, rosterBounds } from './roster-bounds';

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
  const { deployment } = activity.organization;
  const present = activity.members.filter((member) => member.present);
  const eligible = present.filter(isEligible);
  const { from, to } = resolvePeriod('last-30-days', dayOf(now));
  const { certain } = rosterBounds(activity.members);
  const days = Array.from({ length: to - from + 1 }, (_, i) => activity.index.bitmap(addDays(from, i)));
  const seen = unionOf(days.filter((bitmap) => bitmap !== undefined));
  const isActive = (ordinal: number) => (certain[ordinal] ?? NO_DAY) >= from || hasBit(seen, ordinal);
  return {
    counts: countStatuses(present.map((member) => statusOf(member, deployment, now, thresholds))),
    members: present.length,
    eligible: eligible.length,
    activeIn30Days: eligible.filter(({ ordinal }) => isActive(ordinal)).length,
  };
}
