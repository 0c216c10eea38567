import type { DemoOrganization } from '../organization/demo-organization';
import type { DemoSwitches } from '../site';
import type { ApiAnswer } from './answer';
import { scimError } from './scim-answers';
import { listGroups, oneGroup } from './scim-groups';
import { listUsers, oneUser } from './scim-users';

/**
 * The path below the base a server has, e.g. `/Users/<id>`; undefined where its SCIM lives elsewhere
 * (`wandb/scim.md`, section 1).
 */
export function pathBelowScimBase(pathname: string, base: DemoSwitches['scimBase']): string | undefined {
  const isVersioned = pathname.startsWith('/scim/v2/');
  if (isVersioned) return base === '/scim' ? undefined : pathname.slice('/scim/v2'.length);
  return base === '/scim/v2' ? undefined : pathname.slice('/scim'.length);
}

/** Answers a path below the base. The demo only reads: what would change something is refused. */
export function answerScim(
  method: string,
  path: string,
  query: URLSearchParams,
  organization: DemoOrganization,
  switches: DemoSwitches,
): ApiAnswer {
  if (method !== 'GET' && method !== 'HEAD') return scimError(405, 'The demo changes nothing');
  const [collection, encodedId, ...rest] = path.split('/').filter(Boolean);
  const id = encodedId === undefined ? undefined : decoded(encodedId);
  if (rest.length > 0) return scimError(404, 'Resource not found');
  switch (collection) {
    case 'Users':
      return id === undefined ? listUsers(query, organization, switches) : oneUser(id, organization, switches);
    case 'Groups':
      return id === undefined ? listGroups(query, organization) : oneGroup(id, organization);
    default:
      return scimError(404, 'Resource not found');
  }
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
