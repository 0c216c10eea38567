import type { DemoDeployment, DemoSwitches } from '../site';

export type SwitchesByDeployment = Partial<Record<DemoDeployment, Partial<DemoSwitches>>>;

const CURRENT: DemoSwitches = {
  auditGeneration: 'paginated',
  sessionAcceptedBy: { auditLog: true, scim: false },
  bearerAccepted: true,
  scimBase: '/scim',
  scimGeneration: 'current',
  scimPaging: false,
  scimListsServiceAccounts: false,
  isEnterprise: true,
  defaultApiOrganization: null,
  requestsPerMinute: null,
};

/** Multi-tenant has both bases and no sessions at its API host; Self-Managed plays a server from before mid 2026. */
const AT_START: SwitchesByDeployment = {
  'multi-tenant': { scimBase: 'both', sessionAcceptedBy: { auditLog: false, scim: false } },
  'self-managed': { auditGeneration: 'ndjson-only', bearerAccepted: false },
};

/** How each deployment answers, changeable while the site runs. */
export class SwitchBoard {
  private readonly initial: Readonly<Record<DemoDeployment, DemoSwitches>>;
  private current: Readonly<Record<DemoDeployment, DemoSwitches>>;

  constructor(chosen: SwitchesByDeployment) {
    const startOf = (deployment: DemoDeployment): DemoSwitches => ({
      ...CURRENT,
      ...AT_START[deployment],
      ...chosen[deployment],
    });
    this.initial = {
      'multi-tenant': startOf('multi-tenant'),
      dedicated: startOf('dedicated'),
      'self-managed': startOf('self-managed'),
    };
    this.current = this.initial;
  }

  of(deployment: DemoDeployment): DemoSwitches {
    return this.current[deployment];
  }

  set(deployment: DemoDeployment, changes: Partial<DemoSwitches>): void {
    this.current = { ...this.current, [deployment]: { ...this.current[deployment], ...changes } };
  }

  reset(): void {
    this.current = this.initial;
  }
}
