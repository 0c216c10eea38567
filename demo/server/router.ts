import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApiAnswer, scimError, text } from '../api/answer';
import { answerAuditLog } from '../api/audit-log';
import { type Caller, SESSION_COOKIE, callerOf } from '../api/caller';
import { answerGraphql } from '../api/graphql';
import { type ScimOptions, answerScim } from '../api/scim';
import type { DemoOrganization } from '../organization/organization';
import type { AuditGeneration, DemoCredentials, DemoDeployment, DemoFault, DemoRequest } from '../site';
import type { FaultBoard } from './faults';
import { type Host, forgeAddress, hostOf } from './hosts';
import type { OrganizationShelf } from './organizations';
import { CONTENT_SECURITY_POLICY, PAGE_SHELL } from './page-shell';
import type { PagesBundle } from './pages-bundle';
import { send } from './send';

export interface RouterOptions {
  readonly shelf: OrganizationShelf;
  readonly faults: FaultBoard;
  readonly credentials: DemoCredentials;
  readonly bundle: PagesBundle;
  readonly auditGeneration: Readonly<Record<DemoDeployment, AuditGeneration>>;
  readonly sessionAcceptedBy: { readonly auditLog: boolean; readonly scim: boolean };
  readonly scim: ScimOptions;
  /** `''` or `/v2`: which base the server has (`wandb/scim.md`, section 1). */
  readonly scimBase: Readonly<Record<DemoDeployment, '' | '/v2'>>;
  readonly selfManagedOrganization: string;
  /** Multi-tenant's "Default API organization". */
  readonly defaultApiOrganization: string;
  readonly log: (request: DemoRequest) => void;
}

/** Answers every request of every host. */
export async function route(request: IncomingMessage, response: ServerResponse, options: RouterOptions): Promise<void> {
  const hostName = request.headers.host ?? '';
  const host = hostOf(hostName, options.selfManagedOrganization);
  const url = new URL(request.url ?? '/', `http://${hostName || 'unknown'}`);
  const caller = callerOf(request.headers, options.credentials);
  if (url.pathname === '/__demo/faults' && request.method === 'PUT') {
    options.faults.set(JSON.parse(await bodyOf(request)) as readonly DemoFault[]);
    await send(response, text(204, ''));
    return;
  }
  const answer = host ? answerFor(host, url, caller, options) : text(421, 'unknown host');
  const status = await send(response, answer, options.faults.take(hostName + (request.url ?? '')));
  options.log({
    at: Date.now(),
    method: request.method ?? '',
    url: hostName + (request.url ?? ''),
    authorization: schemeOf(caller),
    status,
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

function schemeOf(caller: Caller): DemoRequest['authorization'] {
  if (caller.kind === 'nobody') return 'none';
  return caller.kind === 'session' ? 'session' : caller.by;
}

function answerFor(host: Host, url: URL, caller: Caller, options: RouterOptions): ApiAnswer {
  const { shelf } = options;
  switch (host.kind) {
    case 'legacy':
      return { status: 302, headers: { location: forgeAddress(url.pathname) + url.search }, body: '' };
    case 'forge': {
      const name = url.searchParams.get('organization') ?? 'acme';
      return pageAnswer(url, () => shelf.find('multi-tenant', name), options);
    }
    case 'api':
      return apiAnswer(url, shelf.find('multi-tenant', options.defaultApiOrganization), '/audit_logs', caller, options);
    case 'single-tenant': {
      const find = (): DemoOrganization | undefined => shelf.find(host.deployment, host.organization);
      if (/^\/(scim|admin\/audit_logs|graphql)(\/|$)/.test(url.pathname)) {
        return apiAnswer(url, find(), '/admin/audit_logs', caller, options);
      }
      return pageAnswer(url, find, options);
    }
  }
}

function pageAnswer(url: URL, find: () => DemoOrganization | undefined, options: RouterOptions): ApiAnswer {
  if (url.pathname === '/__demo/page-data') {
    const organization = find();
    if (!organization) return text(404, 'no such organization');
    return { status: 200, headers: { 'content-type': 'application/json' }, body: options.shelf.pageJson(organization) };
  }
  const asset = options.bundle.files.get(url.pathname.replace('/__demo/assets/', ''));
  if (asset) {
    return { status: 200, headers: { 'content-type': asset.type }, body: Buffer.from(asset.bytes).toString('utf8') };
  }
  if (url.pathname.startsWith('/__demo/')) return text(404, 'not found');
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': CONTENT_SECURITY_POLICY,
      'set-cookie': `${SESSION_COOKIE}=signed-in; Path=/; HttpOnly; SameSite=Lax`,
    },
    body: PAGE_SHELL,
  };
}

function apiAnswer(
  url: URL,
  organization: DemoOrganization | undefined,
  auditPath: string,
  caller: Caller,
  options: RouterOptions,
): ApiAnswer {
  if (!organization) return text(404, 'no such organization');
  if (url.pathname === '/graphql')
    return caller.kind === 'nobody' ? text(401, 'unauthorized') : answerGraphql(organization);
  const isAuditLog = url.pathname === auditPath;
  const refusal = refusalOf(
    caller,
    isAuditLog ? options.sessionAcceptedBy.auditLog : options.sessionAcceptedBy.scim,
    organization,
    isAuditLog,
  );
  if (refusal) return refusal;
  if (isAuditLog)
    return answerAuditLog(url.searchParams, organization, options.auditGeneration[organization.deployment]);
  const base = `/scim${options.scimBase[organization.deployment]}`;
  const isScim = url.pathname.startsWith(`${base}/`) && (base !== '/scim' || !url.pathname.startsWith('/scim/v2/'));
  return isScim
    ? answerScim(url.pathname.slice(base.length), url.searchParams, organization, options.scim)
    : scimError(404, 'Not found');
}

/** 401 without or with wrong credentials; 403 for the audit log (`wandb/audit-logs.md`, section 4). */
function refusalOf(
  caller: Caller,
  takesSession: boolean,
  organization: DemoOrganization,
  isAuditLog: boolean,
): ApiAnswer | undefined {
  if (caller.kind === 'admin' || caller.kind === 'service-account') return undefined;
  if (caller.kind === 'session' && takesSession && organization.deployment !== 'multi-tenant') return undefined;
  return isAuditLog ? text(403, 'Forbidden') : scimError(401, 'Unauthorized');
}
