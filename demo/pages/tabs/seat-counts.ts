import type { PageMember } from '../../page-data';

/** How many seats of a kind are taken; people whom an admin deactivated take none. */
export function seatsTaken(
  members: readonly PageMember[],
  product: 'modelsSeat' | 'weaveAccess',
  seat: PageMember['modelsSeat'],
): number {
  return members.filter((member) => member[product] === seat && member.lastActive.kind !== 'deactivated').length;
}
