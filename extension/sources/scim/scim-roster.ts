import * as v from 'valibot';
import type { Instant } from '../../../components/activity/day';
import { type MemberFacts, memberKey } from '../../../components/activity/member';
import type { Roster } from '../../../components/activity/roster';
import { factsOfScimUser, hasUnreadableActivity } from './scim-member';
import { type ScimUser, scimUserSchema } from './scim-schema';
import { warningStrings as strings } from '../../warnings.strings';

/** Documented maximum of one answer; a list exactly this long without a total may have been cut (`wandb/scim.md`, 3). */
const LONGEST_LIST = 9_999;

/** The users of a list as an observation. People listed twice count once; entries that name nobody are told of. */
export function rosterOfScimUsers(listed: readonly unknown[], total: number | undefined, takenAt: Instant): Roster {
  const users = listed.flatMap((entry) => {
    const parsed = v.safeParse(scimUserSchema, entry);
    return parsed.success ? [parsed.output] : [];
  });
  const members = new Map<string, MemberFacts>();
  for (const facts of users.map(factsOfScimUser)) {
    const key = facts.id ?? memberKey(facts);
    if (key !== undefined) members.set(key, facts);
  }
  const nameless = listed.length - users.length + users.filter(namesNobody).length;
  const isShort = total === undefined ? listed.length === LONGEST_LIST : listed.length < total;
  return {
    source: 'scim',
    takenAt,
    members: [...members.values()],
    complete: !isShort && nameless === 0,
    total,
    warnings: warningsFor({ listed: listed.length, total, isShort, nameless, users }),
  };
}

function namesNobody(user: ScimUser): boolean {
  const facts = factsOfScimUser(user);
  return facts.id === undefined && memberKey(facts) === undefined;
}

interface Oddities {
  readonly listed: number;
  readonly total: number | undefined;
  readonly isShort: boolean;
  readonly nameless: number;
  readonly users: readonly ScimUser[];
}

function warningsFor({ listed, total, isShort, nameless, users }: Oddities): readonly string[] {
  const unreadable = users.filter(hasUnreadableActivity).length;
  const isOldServer = users.length > 0 && users.every(({ lastActiveAt }) => lastActiveAt === undefined);
  return [
    ...(isShort && total !== undefined ? [strings.scimShort(listed, total)] : []),
    ...(isShort && total === undefined ? [strings.scimPerhapsShort(listed)] : []),
    ...(nameless > 0 ? [strings.scimNameless(nameless)] : []),
    ...(unreadable > 0 ? [strings.scimUnreadable(unreadable)] : []),
    ...(isOldServer ? [strings.scimOldServer] : []),
  ];
}
