import { type MemberFacts, memberKey } from '../../components/activity/member';
import type { Organization } from '../../components/activity/organization';
import type { Problem } from '../problem';

/** With fewer people on either side, having nobody in common may be chance. */
const ENOUGH_PEOPLE = 5;

/**
 * Tells a list of another organization: two lists of some length without a single person in common. An account in
 * several organizations silently reads another one's SCIM (`wandb/scim.md`, section 1), and CSV files do not say whose
 * they are.
 */
export function otherOrganization(
  organization: Organization,
  known: readonly MemberFacts[],
  listed: readonly MemberFacts[],
): Problem | undefined {
  if (known.length < ENOUGH_PEOPLE || listed.length < ENOUGH_PEOPLE) return undefined;
  const names = new Set(known.flatMap(namesOf));
  if (listed.some((facts) => namesOf(facts).some((name) => names.has(name)))) return undefined;
  return {
    kind: 'other-organization',
    expected: organization.name,
    found: `another organization (nobody in it is a known member of ${organization.name})`,
  };
}

function namesOf({ email, username, id }: MemberFacts): readonly string[] {
  return [memberKey({ email }), memberKey({ username }), memberKey({ id })].filter((key) => key !== undefined);
}
