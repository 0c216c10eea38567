/** The three ways W&B is run (`wandb/deployments.md`, section 2). */
export type Deployment = 'multi-tenant' | 'dedicated' | 'self-managed';

/**
 * Names one organization for good: `forge.coreweave.com/acme` on Multi-tenant (wandb.ai is folded into it, one user
 * store serves both), the host with its port on single tenant (`acme.wandb.io`, `localhost:8080`).
 */
export type OrganizationId = string & { readonly __brand: 'OrganizationId' };

export interface Organization {
  readonly id: OrganizationId;
  readonly deployment: Deployment;
  /** Origin of the pages, e.g. `https://acme.wandb.io`. */
  readonly origin: string;
  /** What the admin calls it: the name in the address on Multi-tenant, else the host. */
  readonly name: string;
  /** Address of its members page. */
  readonly pageUrl: string;
}

/** Dedicated and Self-Managed behave alike in every documented respect (`wandb/deployments.md`, section 3). */
export function isSingleTenant(deployment: Deployment): boolean {
  return deployment !== 'multi-tenant';
}
