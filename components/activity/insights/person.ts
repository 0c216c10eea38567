import { compareTexts } from '../compare-texts';
import type { Instant, UtcDay } from '../day';
import { type MemberFacts, type MemberKey, memberKey } from '../member';

/** One person as lists of insights name them. */
export interface InsightPerson {
  readonly key: MemberKey;
  readonly name: string;
  /** E-mail, else username, else id: tells two people of one name apart. */
  readonly handle: string;
  /** Last activity, if a source tells a moment. */
  readonly lastActive?: Instant;
  /** Last day of work, in lists of people who did work. */
  readonly lastWork?: UtcDay;
}

/** How a member is listed. */
export function personOf(member: MemberFacts & { readonly key: MemberKey }): InsightPerson {
  const { email, username, id, key, lastActive } = member;
  const handle = email ?? username ?? id ?? key;
  return {
    key,
    name: member.name?.trim() || username || handle,
    handle,
    lastActive: lastActive.kind === 'at' ? lastActive.at : undefined,
  };
}

/** How somebody on a members list is listed; undefined if the list does not name them. */
export function personNamed(facts: MemberFacts): InsightPerson | undefined {
  const key = memberKey(facts);
  return key && personOf({ ...facts, key });
}

/** By name whatever its case, then by key: the same order everywhere, in every locale. */
export function comparePeople(a: InsightPerson, b: InsightPerson): number {
  return compareTexts(a.name.toLowerCase(), b.name.toLowerCase()) || compareTexts(a.key, b.key);
}
