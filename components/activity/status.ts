import { type Instant, MS_PER_DAY } from './day';
import type { Deployment } from './organization';
import type { MemberFacts } from './member';
import { isSingleTenant } from './organization';

/** The six statuses a cell can show (`design.md`, section 4). Undefined where the sources do not tell. */
export type Status = 'active' | 'idle' | 'dormant' | 'invite-pending' | 'deactivated' | 'no-activity';

/** In the order a person reads them: most engaged first. */
export const STATUSES: readonly Status[] = [
  'active',
  'idle',
  'dormant',
  'no-activity',
  'invite-pending',
  'deactivated',
];

/** Ages in days: `active` is younger than `idleAfter`, `dormant` at least `dormantAfter` old. */
export interface StatusThresholds {
  readonly idleAfterDays: number;
  readonly dormantAfterDays: number;
}

export const DEFAULT_THRESHOLDS: StatusThresholds = { idleAfterDays: 30, dormantAfterDays: 90 };

export type StatusCounts = Readonly<Record<Status | 'unknown', number>>;

/**
 * Tells a member's status at `now`. Dormant when now - last active >= N x 24 h (`features.md`, 3.10). Nothing in six
 * months on single tenant is dormant; a person said to have never been active is `no-activity`.
 */
export function statusOf(
  facts: Pick<MemberFacts, 'membership' | 'lastActive'>,
  deployment: Deployment,
  now: Instant,
  thresholds: StatusThresholds = DEFAULT_THRESHOLDS,
): Status | undefined {
  if (facts.membership === 'deactivated' && isSingleTenant(deployment)) return 'deactivated';
  if (facts.membership === 'invited') return 'invite-pending';
  switch (facts.lastActive.kind) {
    case 'at':
      return statusByAge(now - facts.lastActive.at, thresholds);
    case 'never':
      return 'no-activity';
    case 'not-since':
      return 'dormant';
    case 'unknown':
      return undefined;
  }
}

function statusByAge(ageMs: number, thresholds: StatusThresholds): Status {
  if (ageMs >= thresholds.dormantAfterDays * MS_PER_DAY) return 'dormant';
  if (ageMs >= thresholds.idleAfterDays * MS_PER_DAY) return 'idle';
  return 'active';
}

/** How many members have each status; those whose status no source tells count as `unknown`. */
export function countStatuses(statuses: Iterable<Status | undefined>): StatusCounts {
  const counts = {
    active: 0,
    idle: 0,
    dormant: 0,
    'invite-pending': 0,
    deactivated: 0,
    'no-activity': 0,
    unknown: 0,
  };
  for (const status of statuses) counts[status ?? 'unknown'] += 1;
  return counts;
}
