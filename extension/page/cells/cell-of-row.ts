import { instant } from '../../../components/activity/day';
import type { LastActive, Membership } from '../../../components/activity/member';
import { type Deployment, isSingleTenant } from '../../../components/activity/organization';
import { statusOf } from '../../../components/activity/status';
import type { MemberCell, PageLastActive, PageRow } from '../../messages';

/**
 * What a cell can say before the background answers: what the row itself tells. A hyphen means "nothing in six months"
 * on single tenant and "never active" on Multi-tenant (`wandb/activity.md`, A4.2).
 */
export function cellOfRow(row: PageRow, member: string, deployment: Deployment, now: number): MemberCell {
  const facts = { membership: membershipOf(row.lastActive), lastActive: lastActiveOf(row.lastActive, deployment, now) };
  const status = statusOf(facts, deployment, instant(now));
  const { lastActive } = row;
  return {
    member,
    ...(status && { status }),
    ...(lastActive.kind === 'at' && { lastActive: lastActive.at, precision: lastActive.precision }),
    evidence: status ? 'roster' : 'none',
    ...(status && { source: 'page', asOf: now }),
  };
}

function membershipOf({ kind }: PageLastActive): Membership {
  if (kind === 'invite-pending') return 'invited';
  return kind === 'deactivated' ? 'deactivated' : 'unknown';
}

const SIX_MONTHS_MS = 182 * 86_400_000;

function lastActiveOf(said: PageLastActive, deployment: Deployment, now: number): LastActive {
  if (said.kind === 'at') return { kind: 'at', at: instant(said.at), precision: said.precision };
  if (said.kind !== 'hyphen') return { kind: 'unknown' };
  return isSingleTenant(deployment) ? { kind: 'not-since', since: instant(now - SIX_MONTHS_MS) } : { kind: 'never' };
}
