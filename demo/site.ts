import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { generate } from 'selfsigned';
import type { ScimOptions } from './api/scim';
import { FaultBoard } from './server/faults';
import { hostResolverRules } from './server/hosts';
import { OrganizationShelf } from './server/organizations';
import { pagesBundle } from './server/pages-bundle';
import { type RouterOptions, route } from './server/router';

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
  /** The moment every generated life is seen at, ISO 8601 UTC: nothing later has happened yet. Default: now. */
  readonly now?: string;
  /** Port of the Self-Managed site (plain http). 0 or absent picks a free one. */
  readonly selfManagedPort?: number;
  /** Organizations per deployment; by default `acme` (140), `tiny`, `solo`, `empty`, `globex` (1,000), `initech` (10,000), `umbrella` (100,000). */
  readonly organizations?: Partial<Record<DemoDeployment, readonly DemoOrganizationOptions[]>>;
  /** Default: Multi-tenant and Dedicated `paginated`, Self-Managed `ndjson-only`. */
  readonly auditGeneration?: Partial<Record<DemoDeployment, AuditGeneration>>;
  /** Whether a signed-in browser session is accepted. Audit log: single tenant yes. SCIM: unknown at W&B, so a switch; default no. */
  readonly sessionAcceptedBy?: { readonly auditLog?: boolean; readonly scim?: boolean };
  /** Which shape SCIM answers in, and whether it honours `startIndex` (undocumented, default no). */
  readonly scim?: Partial<ScimOptions>;
  /** Deployments whose SCIM lives below `/scim/v2` only (`wandb/scim.md`, section 1). */
  readonly scimV2Only?: readonly DemoDeployment[];
  /** Multi-tenant's "Default API organization". Default: `acme`. */
  readonly defaultApiOrganization?: string;
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

export interface DemoSite {
  /** Port that serves every mapped https host (SNI/Host decides), TLS with a self-signed certificate. */
  readonly tlsPort: number;
  /** e.g. `http://localhost:8123` */
  readonly selfManagedOrigin: string;
  /** Value for Chromium's `--host-resolver-rules`. */
  readonly hostResolverRules: string;
  readonly credentials: DemoCredentials;
  /** Address of the users page of an organization on a deployment. */
  usersPage(deployment: DemoDeployment, organization: string): string;
  readonly faults: { set(faults: readonly DemoFault[]): void; clear(): void };
  readonly requests: { all(): readonly DemoRequest[]; clear(): void };
  close(): Promise<void>;
}

const CREDENTIALS: DemoCredentials = {
  adminUser: 'ana',
  adminKey: 'demo-admin-key-0123456789abcdef0123456789',
  serviceAccountKey: 'demo-service-key-0123456789abcdef01234567',
};

/** Starts every host of the site on free loopback ports. */
export async function startDemoSite(options: DemoSiteOptions): Promise<DemoSite> {
  const requests: DemoRequest[] = [];
  const faults = new FaultBoard();
  const selfManagedOrganization = options.organizations?.['self-managed']?.[0]?.name ?? 'acme';
  const routing: RouterOptions = {
    shelf: new OrganizationShelf(options.now ?? new Date().toISOString(), options.organizations ?? {}),
    faults,
    credentials: CREDENTIALS,
    bundle: await pagesBundle(),
    auditGeneration: {
      'multi-tenant': 'paginated',
      dedicated: 'paginated',
      'self-managed': 'ndjson-only',
      ...options.auditGeneration,
    },
    sessionAcceptedBy: { auditLog: true, scim: false, ...options.sessionAcceptedBy },
    scim: { generation: 'current', paging: false, ...options.scim },
    scimBase: {
      'multi-tenant': options.scimV2Only?.includes('multi-tenant') ? '/v2' : '',
      dedicated: options.scimV2Only?.includes('dedicated') ? '/v2' : '',
      'self-managed': options.scimV2Only?.includes('self-managed') ? '/v2' : '',
    },
    selfManagedOrganization,
    defaultApiOrganization: options.defaultApiOrganization ?? 'acme',
    log: (request) => requests.push(request),
  };
  const certificate = await generate([{ name: 'commonName', value: 'demo.test' }], { keySize: 2048 });
  const tls = await listening(
    createHttpsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
      void route(request, response, routing).catch(() => response.destroy());
    }),
    0,
  );
  const plain = await listening(
    createHttpServer((request, response) => {
      void route(request, response, routing).catch(() => response.destroy());
    }),
    options.selfManagedPort ?? 0,
  );
  const selfManagedOrigin = `http://localhost:${plain.port}`;
  return {
    tlsPort: tls.port,
    selfManagedOrigin,
    hostResolverRules: hostResolverRules(tls.port),
    credentials: CREDENTIALS,
    usersPage: (deployment, organization) => usersPage(deployment, organization, selfManagedOrigin),
    faults,
    requests: {
      all: () => [...requests],
      clear: () => {
        requests.length = 0;
      },
    },
    close: async () => {
      await Promise.all([tls.close(), plain.close()]);
    },
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

async function listening(server: Server, port: number): Promise<{ readonly port: number; close(): Promise<void> }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
