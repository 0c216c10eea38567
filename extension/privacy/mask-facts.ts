import type { Member, MemberFacts } from '../../components/activity/member';
import { memberKey } from '../../components/activity/member';
import type { OrganizationActivity } from '../../components/activity/organization-activity';
import { type Pseudonyms, personHandle, personName } from './pseudonyms';
import { privacyWords } from '../privacy-words.strings';
import type { ShownGroups } from './shown-groups';

/**
 * The facts of somebody with a pseudonym in place of everything that names them or a team. What is not known stays
 * unknown: figures tell people from service accounts by it.
 */
export function maskFacts<F extends MemberFacts>(facts: F, code: string, masks: Masks): F {
  const { email, username, id, name, role } = facts;
  const handle = personHandle(code);
  return {
    ...facts,
    ...(email !== undefined && { email: `${handle}@${masks.pseudonyms.domainOf(email)}` }),
    ...(username !== undefined && { username: handle }),
    ...(id !== undefined && { id: handle }),
    ...(name !== undefined && { name: personName(code) }),
    ...(role !== undefined && { role: masks.pseudonyms.roleOf(role) }),
    ...maskTeams(facts.teams, masks),
  };
}

/** How an organization's people and groups are masked. */
export interface Masks {
  readonly pseudonyms: Pseudonyms;
  readonly groups: ShownGroups;
}

/** Everybody with a pseudonym; nothing any figure is worked out from changes. */
export function maskActivity(activity: OrganizationActivity, masks: Masks): OrganizationActivity {
  return { ...activity, members: activity.members.map((member) => maskMember(member, masks)) };
}

function maskMember(member: Member, masks: Masks): Member {
  const code = masks.pseudonyms.codes[member.ordinal] ?? '';
  const masked = maskFacts(member, code, masks);
  return { ...masked, key: memberKey(masked) ?? keyOf(code) };
}

/** Of somebody known by nothing else. */
function keyOf(code: string): Member['key'] {
  const key = memberKey({ id: personHandle(code) });
  if (key === undefined) throw new Error('An id always makes a key');
  return key;
}

function maskTeams(teams: readonly string[] | undefined, { pseudonyms, groups }: Masks): Pick<MemberFacts, 'teams'> {
  const other = { teams: [privacyWords.otherGroup] };
  if (!teams) return groups.areUntoldTeamsShown ? {} : other;
  if (teams.length === 0) return groups.isNoTeamShown ? { teams } : other;
  return { teams: [...new Set(teams.map(pseudonyms.teamOf))] };
}
