import type { Identity } from '../../components/activity/identity';
import { memberKey } from '../../components/activity/member';
import type { Organization } from '../../components/activity/organization';
import type { Problem } from '../problem';
import { problemPhrases } from '../problem-phrases.strings';

/** Of fewer people, none being on a list may be chance. */
const ENOUGH_PEOPLE = 5;
/** From here on a few on both prove nothing: the admin, for one, is a member of both organizations. */
const MANY_PEOPLE = 10;
const SHARED_AT_LEAST = 0.2;

/**
 * Tells another organization by how few of some people are on a list that should name all of them. An account in several
 * organizations silently reads another one's SCIM and audit log (`wandb/scim.md`, section 1), and CSV files do not say
 * whose they are. Meaningful only if `whole` is complete: one page of members may have nobody in common with one day of
 * the log.
 */
export function otherOrganization(
  organization: Organization,
  some: readonly Identity[],
  whole: readonly Identity[],
): Problem | undefined {
  const byEmail = compared(some, whole, ({ email }) => [memberKey({ email })]);
  const isTold = byEmail.size >= ENOUGH_PEOPLE && byEmail.wholeSize >= ENOUGH_PEOPLE;
  const { size, wholeSize, shared } = isTold ? byEmail : compared(some, whole, keysOf);
  if (size < ENOUGH_PEOPLE || wholeSize < ENOUGH_PEOPLE) return undefined;
  if (shared > (size < MANY_PEOPLE ? 0 : size * SHARED_AT_LEAST)) return undefined;
  const found = problemPhrases.otherOrganization(shared, size);
  return { kind: 'other-organization', expected: organization.name, found };
}

type Keys = (identity: Identity) => readonly (string | undefined)[];

/** How many people either side names, and how many of `some` the whole names too. */
function compared(some: readonly Identity[], whole: readonly Identity[], keysFor: Keys) {
  const named = (people: readonly Identity[]) => people.map(keysFor).filter((keys) => keys.some(isKey));
  const [part, all] = [named(some), named(whole)];
  const names = new Set(all.flat().filter(isKey));
  const shared = part.filter((keys) => keys.some((key) => isKey(key) && names.has(key))).length;
  return { size: part.length, wholeSize: all.length, shared };
}

/** Usernames are one person's on one server only, so they count where e-mails are missing. */
function keysOf({ email, username, id }: Identity): readonly (string | undefined)[] {
  return [memberKey({ email }), memberKey({ username }), memberKey({ id })];
}

function isKey(key: string | undefined): key is string {
  return key !== undefined;
}
