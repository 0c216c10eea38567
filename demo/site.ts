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
  /** "Today" of every generated life, ISO date (UTC). Default: the real today. */
  readonly today?: string;
  /** Port of the Self-Managed site (plain http). 0 or absent picks a free one. */
  readonly selfManagedPort?: number;
  /** Organizations per deployment; sensible named ones by default (see README of demo/). */
  readonly organizations?: Partial<Record<DemoDeployment, readonly DemoOrganizationOptions[]>>;
  /** Default: Multi-tenant and Dedicated `paginated`, Self-Managed `ndjson-only`. */
  readonly auditGeneration?: Partial<Record<DemoDeployment, AuditGeneration>>;
  /** Whether a signed-in browser session is accepted. Audit log: single tenant yes. SCIM: unknown at W&B, so a switch; default no. */
  readonly sessionAcceptedBy?: { readonly auditLog?: boolean; readonly scim?: boolean };
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
