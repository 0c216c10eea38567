import { type Instant, MS_PER_DAY } from '../day';
import type { Member } from '../member';
import { earliestOf, latestOf } from '../precision';

/** Why somebody's seat may be free. Days are whole days, rounded down. */
export type SeatReason =
  | { readonly kind: 'deactivated' }
  | { readonly kind: 'never-active'; readonly addedDaysAgo: number }
  | { readonly kind: 'never-active-in-grace'; readonly addedDaysAgo: number }
  | { readonly kind: 'never-active-age-unknown' }
  | { readonly kind: 'never-active-list-partial'; readonly addedDaysAgo: number }
  | { readonly kind: 'dormant'; readonly daysAgo: number }
  /** The moment is known only roughly, so the threshold may or may not have passed. */
  | { readonly kind: 'perhaps-dormant'; readonly daysAgo: number }
  | { readonly kind: 'hidden'; readonly sinceDays: number };

export interface SeatVerdict {
  readonly tier: 'certain' | 'probable' | 'review';
  readonly reason: SeatReason;
}

export interface SeatRule {
  readonly dormantAfterDays: number;
  readonly graceDays: number;
  /** Whether the members list names everybody. */
  readonly isListComplete: boolean;
}

/**
 * Whether a seat's holder seems not to need it (`features.md`, feature 6): certain if deactivated, probable if never
 * active past the grace by a complete list, to be reviewed if dormant, in grace, or of unknown age. Undefined for people
 * in use, invited, or of whom no source tells when they were active: unknown is never dormant.
 */
export function judgeSeat(member: Member, rule: SeatRule, now: Instant): SeatVerdict | undefined {
  const { membership, lastActive } = member;
  if (membership === 'deactivated') return { tier: 'certain', reason: { kind: 'deactivated' } };
  if (membership === 'invited') return undefined;
  const days = (at: Instant): number => Math.floor((now - at) / MS_PER_DAY);
  const threshold = rule.dormantAfterDays * MS_PER_DAY;
  switch (lastActive.kind) {
    case 'never':
      return neverActive(member.added === undefined ? undefined : days(member.added), rule);
    case 'unknown':
      return undefined;
    case 'not-since':
      if (now - lastActive.since < threshold) return undefined;
      return review({ kind: 'hidden', sinceDays: days(lastActive.since) });
    case 'at':
      if (now - latestOf(lastActive) >= threshold) return review({ kind: 'dormant', daysAgo: days(lastActive.at) });
      if (now - earliestOf(lastActive) < threshold) return undefined;
      return review({ kind: 'perhaps-dormant', daysAgo: days(lastActive.at) });
  }
}

function neverActive(addedDaysAgo: number | undefined, { graceDays, isListComplete }: SeatRule): SeatVerdict {
  if (addedDaysAgo === undefined) return review({ kind: 'never-active-age-unknown' });
  if (addedDaysAgo < graceDays) return review({ kind: 'never-active-in-grace', addedDaysAgo });
  if (!isListComplete) return review({ kind: 'never-active-list-partial', addedDaysAgo });
  return { tier: 'probable', reason: { kind: 'never-active', addedDaysAgo } };
}

function review(reason: SeatReason): SeatVerdict {
  return { tier: 'review', reason };
}
