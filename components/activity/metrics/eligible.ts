import type { Member } from '../member';
import type { OrganizationActivity } from '../organization-activity';
import type { Count } from '../report';
import { WHY_UNKNOWN } from './notes';

/** Whether a member counts as somebody who could be active today: accepted and not deactivated (`features.md`, 3.11). */
export function isEligible({ present, membership }: Pick<Member, 'present' | 'membership'>): boolean {
  return present && membership !== 'invited' && membership !== 'deactivated';
}

/** How many members could be active today: exact once a complete members list was read. */
export function eligibleCount({ members, rosters }: OrganizationActivity): Count {
  if (rosters.length === 0) return { kind: 'unknown', why: WHY_UNKNOWN.noRoster };
  const value = members.filter(isEligible).length;
  return { kind: rosters.some(({ complete }) => complete) ? 'exact' : 'at-least', value };
}
