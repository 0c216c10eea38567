import type { Member } from '../member';

/** Whether a member counts as somebody who could be active today: accepted and not deactivated (`features.md`, 3.11). */
export function isEligible({ present, membership }: Pick<Member, 'present' | 'membership'>): boolean {
  return present && membership !== 'invited' && membership !== 'deactivated';
}
