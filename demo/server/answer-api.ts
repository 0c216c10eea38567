import { type Door, admit } from '../api/admission';
import { type ApiAnswer, text } from '../api/answer';
import { answerAuditLog } from '../api/audit-log';
import { answerGraphql } from '../api/graphql';
import { answerScim, pathBelowScimBase } from '../api/scim';
import { scimError } from '../api/scim-answers';
import type { DemoOrganization } from '../organization/demo-organization';
import type { DemoDeployment } from '../site';
import type { Incoming } from './incoming';
import type { SiteParts } from './site-parts';

/** Where an API is asked: Multi-tenant's API host, or a single tenant's own. */
export interface ApiPlace {
  readonly deployment: DemoDeployment;
  /** Undefined on Multi-tenant, where the caller decides. */
  readonly organization?: string;
}

/** As W&B puts it, to accounts in several organizations without a default (`wandb/audit-logs.md`, section 4). */
const SEVERAL_ORGANIZATIONS = 'user is associated with multiple organizations but no valid org ID found in user info';

/** Answers what belongs to an API; undefined for every other path. */
export function answerApi(incoming: Incoming, place: ApiPlace, parts: SiteParts): ApiAnswer | undefined {
  const { path } = incoming;
  const auditPath = place.deployment === 'multi-tenant' ? '/audit_logs' : '/admin/audit_logs';
  if (path === '/graphql') return metered(place, parts, () => graphql(incoming, place, parts));
  if (path === auditPath) return metered(place, parts, () => auditLog(incoming, place, parts));
  if (path.startsWith('/scim/')) return metered(place, parts, () => scim(incoming, place, parts));
  return undefined;
}

/** Multi-tenant limits requests and always tells how many are left (`wandb/seats-roles.md`, Rate limits). */
function metered({ deployment }: ApiPlace, parts: SiteParts, answer: () => ApiAnswer): ApiAnswer {
  const { requestsPerMinute } = parts.switches.of(deployment);
  if (deployment !== 'multi-tenant' && requestsPerMinute === null) return answer();
  const { isExceeded, headers } = parts.meter.take(requestsPerMinute, Date.now());
  if (isExceeded) return text(429, 'Rate limit exceeded', headers);
  const given = answer();
  return { ...given, headers: { ...given.headers, ...headers } };
}

function auditLog(incoming: Incoming, place: ApiPlace, parts: SiteParts): ApiAnswer {
  if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return text(405, 'Method not allowed');
  return admitted(incoming, { ...place, api: 'auditLog' }, parts, (organization) =>
    answerAuditLog(incoming.query, organization, parts.switches.of(place.deployment).auditGeneration),
  );
}

function scim({ path, ...incoming }: Incoming, place: ApiPlace, parts: SiteParts): ApiAnswer {
  const switches = parts.switches.of(place.deployment);
  const below = pathBelowScimBase(path, switches.scimBase);
  if (below === undefined) return scimError(404, 'Resource not found');
  return admitted({ path, ...incoming }, { ...place, api: 'scim' }, parts, (organization) =>
    answerScim(incoming.method, below, incoming.query, organization, switches),
  );
}

function admitted(
  { caller }: Incoming,
  door: Door,
  { shelf, switches }: SiteParts,
  answer: (organization: DemoOrganization) => ApiAnswer,
): ApiAnswer {
  const refuse = (status: number, detail: string): ApiAnswer =>
    door.api === 'scim' ? scimError(status, detail) : text(status, detail);
  const admission = admit(caller, door, switches.of(door.deployment), shelf.first(door.deployment));
  switch (admission.kind) {
    case 'unauthorized':
      return refuse(401, 'Unauthorized');
    case 'forbidden':
      return refuse(403, 'Forbidden');
    case 'undecided':
      return text(403, SEVERAL_ORGANIZATIONS);
    case 'admitted': {
      const organization = shelf.find(door.deployment, admission.organization);
      return organization ? answer(organization) : refuse(404, 'Organization not found');
    }
  }
}

/** Everybody may ask for the version; the rest shows to whoever is signed in, by key or by session. */
function graphql(
  incoming: Incoming,
  { deployment, organization: name }: ApiPlace,
  { shelf, switches }: SiteParts,
): ApiAnswer {
  if (incoming.method !== 'POST') return text(405, 'Method not allowed');
  const { caller } = incoming;
  const fallback = switches.of(deployment).defaultApiOrganization ?? shelf.first(deployment);
  const own = caller.kind === 'key' && caller.holder.deployment === deployment ? caller.holder.organization : undefined;
  const organization = shelf.find(deployment, name ?? own ?? fallback);
  if (!organization) return text(404, 'Organization not found');
  return answerGraphql(incoming.body, organization, caller.kind === 'key' || caller.kind === 'session');
}
