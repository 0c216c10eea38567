import type { DemoOrganization } from '../organization/demo-organization';
import { type ApiAnswer, json } from './answer';
import { GraphqlError, parseSelection, select } from './graphql-selection';

/** What single-tenant servers say they are; Multi-tenant rolls and tells none (`wandb/deployments.md`, section 3). */
const SERVER_VERSION = '0.85.0';

/**
 * Answers the few fields known from public clients (`wandb/ui.md`, GraphQL; `wandb/deployments.md`, section 3): `viewer`,
 * `organization(name)`, `entity(name)`, `serverInfo`. Whoever is not signed in is no viewer and sees no organization.
 */
export function answerGraphql(body: string, organization: DemoOrganization, isSignedIn: boolean): ApiAnswer {
  try {
    const selection = parseSelection(queryIn(body));
    return json(200, { data: select(rootOf(organization, isSignedIn), selection, 'Query') });
  } catch (error) {
    if (error instanceof GraphqlError) return json(400, { errors: [{ message: error.message }] });
    throw error;
  }
}

function queryIn(body: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    throw new GraphqlError('The body is no JSON.');
  }
  const query = typeof parsed === 'object' && parsed !== null && 'query' in parsed ? parsed.query : undefined;
  if (typeof query !== 'string') throw new GraphqlError('The body has no query.');
  return query;
}

function rootOf(organization: DemoOrganization, isSignedIn: boolean): object {
  const isSingleTenant = organization.deployment !== 'multi-tenant';
  const place = {
    id: base64('Organization:1'),
    name: organization.name,
    available: false,
    orgEntity: { name: organization.name },
  };
  return {
    viewer: isSignedIn ? viewerOf(organization) : null,
    organization: isSignedIn ? place : null,
    entity: isSignedIn ? { name: organization.name, isTeam: true, organization: place } : null,
    serverInfo: {
      latestLocalVersionInfo: isSingleTenant
        ? { outOfDate: false, latestVersionString: SERVER_VERSION, versionOnThisInstanceString: SERVER_VERSION }
        : null,
    },
  };
}

function viewerOf({ members, name }: DemoOrganization): object {
  const viewer = members[0] ?? { id: 100, username: 'ana', email: `ana@${name}.test`, name: 'Ana Ruiz', teams: [] };
  return {
    id: base64(`User:${viewer.id}`),
    username: viewer.username,
    name: viewer.name,
    email: viewer.email,
    entity: viewer.username,
    admin: true,
    flags: '{}',
    teams: { edges: viewer.teams.map((team) => ({ node: { name: team.name } })) },
  };
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
