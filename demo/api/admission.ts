import type { DemoDeployment, DemoSwitches } from '../site';
import type { Caller } from './caller';

/** Where a request came in. */
export interface Door {
  readonly deployment: DemoDeployment;
  /** Name of a single tenant's only organization; undefined on Multi-tenant, where the caller decides. */
  readonly organization?: string;
  readonly api: 'scim' | 'auditLog';
}

/** Whether a caller may ask, and of which organization. `undecided`: an account in several organizations. */
export type Admission =
  | { readonly kind: 'admitted'; readonly organization: string }
  | { readonly kind: 'unauthorized' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'undecided' };

const UNAUTHORIZED = { kind: 'unauthorized' } as const;
const FORBIDDEN = { kind: 'forbidden' } as const;

/**
 * Admins and organization-scoped service accounts may ask, nobody else (`wandb/scim.md`, section 1). The audit log
 * answers 403 to whoever did not sign in, too (`wandb/audit-logs.md`, section 4).
 */
export function admit(caller: Caller, door: Door, switches: DemoSwitches, firstOrganization: string): Admission {
  if (caller.kind === 'wrong-key') return UNAUTHORIZED;
  if (caller.kind === 'key' && caller.by === 'bearer' && !switches.bearerAccepted) return UNAUTHORIZED;
  const isSessionGood = caller.kind === 'session' && switches.sessionAcceptedBy[door.api];
  if (caller.kind !== 'key' && !isSessionGood) return door.api === 'auditLog' ? FORBIDDEN : UNAUTHORIZED;
  if (!switches.isEnterprise) return FORBIDDEN;
  if (caller.kind !== 'key') return admitTo(door.organization ?? switches.defaultApiOrganization);

  const { who, deployment, organization } = caller.holder;
  if (who === 'member' || who === 'team-service-account') return FORBIDDEN;
  const isElsewhere = deployment !== undefined && deployment !== door.deployment;
  if (isElsewhere) return UNAUTHORIZED;
  if (door.organization !== undefined) {
    return organization === undefined || organization === door.organization ? admitTo(door.organization) : UNAUTHORIZED;
  }
  // A service account belongs to one organization; a person's calls go where their settings say.
  if (organization !== undefined) return admitTo(organization);
  return admitTo(who === 'service-account' ? firstOrganization : switches.defaultApiOrganization);
}

function admitTo(organization: string | null): Admission {
  return organization === null ? { kind: 'undecided' } : { kind: 'admitted', organization };
}
