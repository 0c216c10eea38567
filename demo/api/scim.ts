import { createHash } from 'node:crypto';
import { STREAM, pick } from '../organization/hash';
import { type DemoMember, type DemoOrganization, MS_PER_DAY } from '../organization/organization';
import { type ApiAnswer, json, scimError } from './answer';

const LIST = 'urn:ietf:params:scim:api:messages:2.0:ListResponse';
const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
/** Documented maximum of one answer (`wandb/scim.md`, section 3). */
const MOST_PER_ANSWER = 9_999;

export interface ScimOptions {
  /** Old servers tell no names, days or last activity (`wandb/scim.md`, section 4). */
  readonly generation: 'current' | 'old';
  /** Whether `startIndex` is honoured: undocumented at W&B. */
  readonly paging: boolean;
}

/** Answers a SCIM path below the base (`/Users`, `/Users/<id>`, `/Groups`). */
export function answerScim(
  path: string,
  query: URLSearchParams,
  organization: DemoOrganization,
  options: ScimOptions,
): ApiAnswer {
  const [collection, id] = path.split('/').filter(Boolean);
  if (collection === 'Users')
    return id ? oneUser(decodeURIComponent(id), organization, options) : listUsers(query, organization, options);
  if (collection === 'Groups') return listGroups(organization);
  return scimError(404, 'Resource not found');
}

function listUsers(query: URLSearchParams, organization: DemoOrganization, options: ScimOptions): ApiAnswer {
  const wanted = filtered(organization.members, query.get('filter'));
  const start = options.paging ? Math.max(1, Number(query.get('startIndex') ?? 1)) : 1;
  const resources = wanted.slice(start - 1, start - 1 + MOST_PER_ANSWER).map((member) => userResource(member, options));
  return json(
    200,
    {
      Resources: resources,
      itemsPerPage: MOST_PER_ANSWER,
      schemas: [LIST],
      startIndex: start,
      totalResults: wanted.length,
    },
    { etag: `W/"${createHash('sha256').update(JSON.stringify(resources)).digest('hex').slice(0, 16)}"` },
  );
}

function filtered(members: readonly DemoMember[], filter: string | null): readonly DemoMember[] {
  const match = /^(userName|emails\.value) eq "(.*)"$/.exec(filter ?? '');
  if (!match) return members;
  return members.filter((member) => (match[1] === 'userName' ? member.username : member.email) === match[2]);
}

function oneUser(id: string, organization: DemoOrganization, options: ScimOptions): ApiAnswer {
  const member = organization.members.find((candidate) => scimId('User', candidate.id) === id);
  return member ? json(200, userResource(member, options)) : scimError(404, `User ${id} not found`);
}

/** The same person in the shapes seen anywhere: e-mails as object or array, in either letter case, seats absent. */
function userResource(member: DemoMember, { generation }: ScimOptions): unknown {
  const shape = pick(10, member.id, STREAM.shape);
  const id = scimId('User', member.id);
  const base = {
    active: member.state !== 'deactivated',
    emails: emailsOf(member.email, shape),
    id,
    meta: metaOf('User', `Users/${id}`, member.created, shape),
    schemas: [USER],
    userName: member.username,
  };
  if (generation === 'old') return base;
  return {
    ...base,
    displayName: member.name,
    daysActive: member.daysActive,
    lastActiveAt: member.lastActiveAt === null ? null : iso(member.lastActiveAt),
    ...(shape !== 3 && { modelsSeat: member.modelsSeat, weaveRole: member.weaveAccess }),
    ...(shape !== 4 && { organizationRole: member.role }),
    teamRoles: member.teams.map((teamName) => ({ teamName, roleName: 'member' })),
    groups: member.teams.map((team) => ({ value: scimId('Entity', team.length) })),
  };
}

function emailsOf(email: string, shape: number): unknown {
  if (shape === 1) return [{ value: email, primary: true }];
  if (shape === 2) return { value: email, display: '', type: '', primary: true };
  return { Value: email, Display: '', Type: '', Primary: true };
}

function metaOf(resourceType: string, location: string, created: number, shape: number): unknown {
  const stamp = iso(created);
  // One documented example has a month without its leading zero.
  const odd = shape === 5 ? stamp.replace(/-0(\d)-/, '-$1-') : stamp;
  return { resourceType, created: odd, ...(shape !== 6 && { lastModified: iso(created + MS_PER_DAY) }), location };
}

function listGroups(organization: DemoOrganization): ApiAnswer {
  const resources = organization.teams.map((team, index) => {
    const members = organization.members.filter(({ teams }) => teams.includes(team));
    return {
      displayName: team,
      id: scimId('Entity', 17 + index),
      members:
        members.length === 0
          ? null
          : members.map((member) => ({ Value: scimId('User', member.id), Display: member.username })),
      meta: metaOf('Group', `Groups/${scimId('Entity', 17 + index)}`, organization.now - 700 * MS_PER_DAY, 0),
      schemas: [GROUP],
    };
  });
  return json(200, {
    Resources: resources,
    itemsPerPage: MOST_PER_ANSWER,
    schemas: [LIST],
    startIndex: 1,
    totalResults: resources.length,
  });
}

/** Ids decode as `<Type>:<number>` in W&B's examples. */
export function scimId(type: string, number: number): string {
  return Buffer.from(`${type}:${number}`).toString('base64');
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
