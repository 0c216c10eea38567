import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { COMMON_CREDENTIALS, keyRing, organizationCredentials } from './api/key-ring';
import { certificate } from './server/certificate';
import { FaultBoard } from './server/fault-board';
import { handleRequest } from './server/handle-request';
import { hostResolverRules, tlsHost } from './server/hosts';
import { listen } from './server/listen';
import { type OrganizationsByDeployment, OrganizationShelf, organizationsFor } from './server/organization-shelf';
import { RateMeter } from './server/rate-meter';
import { RequestLog } from './server/request-log';
import type { SiteParts } from './server/site-parts';
import { clockOf, timeOf } from './server/site-time';
import { SwitchBoard } from './server/switches';

/**
 * The demo site's one door: what `npm start`, the end-to-end tests and the benchmarks may ask of it.
 * Rooms behind it: `organization/` (who exists and what they did), `api/` (W&B's HTTP answers),
 * `pages/` (the React replica of W&B's admin pages), `server/` (hosts, TLS, faults).
 */

/** The three ways W&B is run (`wandb/deployments.md`, section 2). */
export type DemoDeployment = 'multi-tenant' | 'dedicated' | 'self-managed';

/** Which generation of the audit log a deployment answers with (`wandb/audit-logs.md`, sections 2 and 3). */
export type AuditGeneration = 'ndjson-only' | 'paginated';

/** One organization the site serves. */
export interface DemoOrganizationOptions {
  /** Name in the address: `/account-settings/<name>/users`, `<name>.wandb.io`. */
  readonly name: string;
  readonly members: number;
  readonly seed: number;
}

export interface DemoSiteOptions {
  /** "Today" of every generated life, ISO date (UTC), seen at 15:00:00Z. Default: the day of `now`. */
  readonly today?: string;
  /**
   * The moment every generated life is seen at, ISO 8601 UTC: nothing later has happened yet. Default: 15:00:00Z of
   * `today`, and without either the real moment the site starts at; the clock its pages tell then goes on.
   */
  readonly now?: string;
  /** Port of the Self-Managed site (plain http). 0 or absent picks a free one. */
  readonly selfManagedPort?: number;
  /** Organizations per deployment; sensible named ones by default (see README of demo/). Self-Managed has exactly one. */
  readonly organizations?: Partial<Record<DemoDeployment, readonly DemoOrganizationOptions[]>>;
  /** Default: Multi-tenant and Dedicated `paginated`, Self-Managed `ndjson-only`. */
  readonly auditGeneration?: Partial<Record<DemoDeployment, AuditGeneration>>;
  /**
   * Whether single tenant accepts a signed-in browser session. Audit log: yes. SCIM: unknown at W&B, so a switch; default
   * no. Multi-tenant's API host gets no session.
   */
  readonly sessionAcceptedBy?: { readonly auditLog?: boolean; readonly scim?: boolean };
  /** Everything else that is known to differ between servers, or known to nobody. */
  readonly switches?: Partial<Record<DemoDeployment, Partial<DemoSwitches>>>;
}

/** How a deployment's server answers. May be changed while the site runs. */
export interface DemoSwitches {
  readonly auditGeneration: AuditGeneration;
  readonly sessionAcceptedBy: { readonly auditLog: boolean; readonly scim: boolean };
  /** Single-tenant servers before 0.79 know no Bearer (`wandb/scim.md`, section 1). */
  readonly bearerAccepted: boolean;
  /** Which bases exist; the others answer 404 (`wandb/scim.md`, section 1). */
  readonly scimBase: 'both' | '/scim' | '/scim/v2';
  /** `old`: no display name, role, seats, daysActive, lastActiveAt (`wandb/scim.md`, section 4). */
  readonly scimGeneration: 'current' | 'old';
  /** Whether `startIndex` and `count` are honoured: undocumented, so off. */
  readonly scimPaging: boolean;
  /** Servers before 0.60 did. */
  readonly scimListsServiceAccounts: boolean;
  /** Without Enterprise, SCIM and the audit log answer 403. */
  readonly isEnterprise: boolean;
  /** Multi-tenant's "Default API organization"; null = the admin never chose one of several. */
  readonly defaultApiOrganization: string | null;
  /** Answers 429 beyond it; null = no limit. */
  readonly requestsPerMinute: number | null;
}

/** Something the site does wrong on purpose, for requests whose `host + path + query` contains `match`. */
export interface DemoFault {
  readonly match: string;
  /** How many matching requests it spoils; default: all until cleared. */
  readonly times?: number;
  readonly fault:
    | {
        readonly kind: 'status';
        readonly status: number;
        readonly body?: string;
        readonly headers?: Readonly<Record<string, string>>;
      }
    | { readonly kind: 'delay'; readonly ms: number }
    /** Destroys the socket after so many body bytes. */
    | { readonly kind: 'cut-off'; readonly afterBytes: number }
    /** Falls silent for so long after so many body bytes, then sends the rest. */
    | { readonly kind: 'stall'; readonly afterBytes: number; readonly ms: number }
    /** Every n-th line of an NDJSON body (or n-th array entry) is broken JSON. */
    | { readonly kind: 'malformed-line'; readonly every: number }
    /** Answers 200 with this body and content type instead (HTML log-in pages, wrong JSON). */
    | { readonly kind: 'body'; readonly body: string; readonly contentType: string };
}

/** What a request looked like when it reached the site. Secrets are not kept: `authorization` is the scheme only. */
export interface DemoRequest {
  readonly at: number;
  readonly method: string;
  readonly url: string;
  readonly authorization: 'none' | 'basic' | 'bearer' | 'session';
  readonly status: number;
}

export interface DemoCredentials {
  readonly adminUser: string;
  readonly adminKey: string;
  readonly serviceAccountKey: string;
}

/** Keys good for one organization alone, two of which may not ask for anything. */
export interface DemoOrganizationCredentials extends DemoCredentials {
  /** An ordinary member's: refused with 403. */
  readonly memberUser: string;
  readonly memberKey: string;
  /** A team-scoped service account's: refused with 403. */
  readonly teamServiceAccountKey: string;
}

export interface DemoSite {
  /** Port that serves every mapped https host (SNI/Host decides), TLS with a self-signed certificate. */
  readonly tlsPort: number;
  /** e.g. `http://localhost:8123` */
  readonly selfManagedOrigin: string;
  /** Value for Chromium's `--host-resolver-rules`. */
  readonly hostResolverRules: string;
  /** Good on every deployment; on Multi-tenant for its default API organization. */
  readonly credentials: DemoCredentials;
  /** Keys of one organization, e.g. of a large one on Multi-tenant that is not the default. */
  credentialsOf(deployment: DemoDeployment, organization: string): DemoOrganizationCredentials;
  /** Address of the users page of an organization on a deployment. */
  usersPage(deployment: DemoDeployment, organization: string): string;
  readonly faults: { set(faults: readonly DemoFault[]): void; clear(): void };
  readonly switches: { set(deployment: DemoDeployment, changes: Partial<DemoSwitches>): void; reset(): void };
  readonly requests: { all(): readonly DemoRequest[]; clear(): void };
  close(): Promise<void>;
}

/** Starts every host of the site on the loopback address. Rejects if the Self-Managed port is taken. */
export async function startDemoSite(options: DemoSiteOptions): Promise<DemoSite> {
  const parts = partsOf(options);
  const tls = await listen(
    createHttpsServer(await certificate(), (request, response) => {
      void handleRequest(request, response, tlsHost, parts);
    }),
    0,
  );
  const plain = await listen(
    createHttpServer((request, response) => {
      void handleRequest(request, response, () => ({ kind: 'self-managed' }), parts);
    }),
    options.selfManagedPort ?? 0,
  ).catch(async (error: unknown) => {
    await tls.close();
    throw error;
  });
  const selfManagedOrigin = `http://localhost:${plain.port}`;
  return {
    tlsPort: tls.port,
    selfManagedOrigin,
    hostResolverRules: hostResolverRules(tls.port),
    credentials: COMMON_CREDENTIALS,
    credentialsOf: organizationCredentials,
    usersPage: (deployment, organization) => usersPage(deployment, organization, selfManagedOrigin),
    faults: parts.faults,
    switches: parts.switches,
    requests: parts.requests,
    close: async () => {
      await Promise.all([tls.close(), plain.close()]);
    },
  };
}

function partsOf(options: DemoSiteOptions): SiteParts {
  const organizations = organizationsFor(options.organizations ?? {});
  const time = timeOf(options, Date.now());
  return {
    clock: clockOf(options, time),
    shelf: new OrganizationShelf(organizations, time),
    switches: new SwitchBoard(switchesOf(options, organizations)),
    faults: new FaultBoard(),
    requests: new RequestLog(),
    keys: keyRing(namesOf(organizations)),
    meter: new RateMeter(),
  };
}

function namesOf(organizations: OrganizationsByDeployment): Readonly<Record<DemoDeployment, readonly string[]>> {
  const names = (deployment: DemoDeployment) => organizations[deployment].map(({ name }) => name);
  return {
    'multi-tenant': names('multi-tenant'),
    dedicated: names('dedicated'),
    'self-managed': names('self-managed'),
  };
}

/** The options of their own come first, `switches` has the last word. */
function switchesOf(
  { auditGeneration, sessionAcceptedBy, switches }: DemoSiteOptions,
  organizations: OrganizationsByDeployment,
): Partial<Record<DemoDeployment, Partial<DemoSwitches>>> {
  const generationOf = (deployment: DemoDeployment): Partial<DemoSwitches> => {
    const generation = auditGeneration?.[deployment];
    return generation ? { auditGeneration: generation } : {};
  };
  const session = { sessionAcceptedBy: { auditLog: true, scim: false, ...sessionAcceptedBy } };
  const [first] = organizations['multi-tenant'];
  return {
    'multi-tenant': {
      ...generationOf('multi-tenant'),
      defaultApiOrganization: first?.name ?? null,
      ...switches?.['multi-tenant'],
    },
    dedicated: { ...generationOf('dedicated'), ...session, ...switches?.dedicated },
    'self-managed': { ...generationOf('self-managed'), ...session, ...switches?.['self-managed'] },
  };
}

function usersPage(deployment: DemoDeployment, organization: string, selfManagedOrigin: string): string {
  switch (deployment) {
    case 'multi-tenant':
      return `https://forge.coreweave.com/account-settings/${organization}/users`;
    case 'dedicated':
      return `https://${organization}.wandb.io/org/dashboard`;
    case 'self-managed':
      return `${selfManagedOrigin}/org/dashboard`;
  }
}
