import type { DemoMember, DemoOrganization, DemoTeam } from '../organization/demo-organization';
import { isoSeconds } from '../organization/page-view';
import { type ApiAnswer, envelope, json } from './answer';
import { SCIM_TYPE, listFields, scimError, scimId } from './scim-answers';

const GROUP_SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group';

/** `GET /Groups`: the teams with their members (`wandb/scim.md`, section 5). */
export function listGroups(query: URLSearchParams, organization: DemoOrganization): ApiAnswer {
  const filter = query.get('filter');
  const match = filter === null ? undefined : /^displayName eq "(.*)"$/.exec(filter.trim());
  if (match === null) return scimError(400, `Invalid filter: ${filter ?? ''}`);
  const teams = match ? organization.teams.filter(({ name }) => name === match[1]) : organization.teams;
  const byTeam = membersByTeam(organization.members);
  const resources = function* (): Generator<string> {
    for (const team of teams) yield JSON.stringify(groupResource(team, byTeam.get(team) ?? []));
  };
  return envelope({}, 'Resources', resources(), () => listFields(1, teams.length), { 'content-type': SCIM_TYPE });
}

/** `GET /Groups/{id}`. */
export function oneGroup(id: string, organization: DemoOrganization): ApiAnswer {
  const team = organization.teams.find((candidate) => scimId('Entity', candidate.id) === id);
  if (!team) return scimError(404, `Group ${id} not found`);
  const members = membersByTeam(organization.members).get(team) ?? [];
  return json(200, groupResource(team, members), { 'content-type': SCIM_TYPE });
}

function membersByTeam(members: readonly DemoMember[]): ReadonlyMap<DemoTeam, readonly DemoMember[]> {
  const byTeam = new Map<DemoTeam, DemoMember[]>();
  for (const member of members) {
    for (const team of member.teams) {
      const known = byTeam.get(team);
      if (known) known.push(member);
      else byTeam.set(team, [member]);
    }
  }
  return byTeam;
}

/** An empty team's members are null; `Ref` and `Type` are missing now and then. */
function groupResource(team: DemoTeam, members: readonly DemoMember[]): object {
  const id = scimId('Entity', team.id);
  return {
    displayName: team.name,
    id,
    members:
      members.length === 0
        ? null
        : members.map((member) => ({
            Value: scimId('User', member.id),
            ...(team.id % 3 !== 0 && { Ref: `Users/${scimId('User', member.id)}`, Type: 'User' }),
            Display: member.username,
          })),
    meta: {
      resourceType: 'Group',
      created: isoSeconds(team.created),
      lastModified: isoSeconds(team.created),
      location: `Groups/${id}`,
    },
    schemas: [GROUP_SCHEMA],
  };
}
