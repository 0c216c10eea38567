import { type UtcDay, dayOf } from '../day';
import type { Member } from '../member';

/** Days of a period since a person was added; the whole period where that is not known. */
export function possibleDays(
  { added }: Pick<Member, 'added'>,
  { from, to }: { readonly from: UtcDay; readonly to: UtcDay },
): number {
  const since = added === undefined ? from : Math.min(Math.max(dayOf(added), from), to);
  return to - since + 1;
}
