import { hash, hashText } from '../organization/hash';
import type { DemoCredentials, DemoDeployment, DemoOrganizationCredentials } from '../site';

/** Whose key it is. Without an organization it is the admin's own, good wherever they are an admin. */
export interface KeyHolder {
  readonly who: 'admin' | 'member' | 'service-account' | 'team-service-account';
  readonly deployment?: DemoDeployment;
  readonly organization?: string;
}

export const ADMIN_USER = 'ana';
const MEMBER_USER = 'ben';

/** Keys that open every deployment's first organization: what a person trying the site is told. */
export const COMMON_CREDENTIALS: DemoCredentials = {
  adminUser: ADMIN_USER,
  adminKey: keyFor('admin'),
  serviceAccountKey: keyFor('service-account'),
};

/** Keys of one organization alone. */
export function organizationCredentials(deployment: DemoDeployment, organization: string): DemoOrganizationCredentials {
  // On-premises keys may carry a prefix (`wandb/deployments.md`, section 3).
  const prefix = deployment === 'self-managed' ? 'local-' : '';
  const key = (who: string): string => `${prefix}${keyFor(`${deployment}/${organization}/${who}`)}`;
  return {
    adminUser: ADMIN_USER,
    adminKey: key('admin'),
    serviceAccountKey: key('service-account'),
    memberUser: MEMBER_USER,
    memberKey: key('member'),
    teamServiceAccountKey: key('team-service-account'),
  };
}

/** Forty hexadecimal digits, always the same for a purpose. Not a secret: it opens the demo site only. */
function keyFor(purpose: string): string {
  const seed = hashText(purpose);
  return Array.from({ length: 5 }, (_, part) => hash(seed, part).toString(16).padStart(8, '0')).join('');
}

/** Every key the site accepts, and whose it is. */
export function keyRing(
  organizations: Readonly<Record<DemoDeployment, readonly string[]>>,
): ReadonlyMap<string, KeyHolder> {
  const keys = new Map<string, KeyHolder>([
    [COMMON_CREDENTIALS.adminKey, { who: 'admin' }],
    [COMMON_CREDENTIALS.serviceAccountKey, { who: 'service-account' }],
  ]);
  for (const deployment of ['multi-tenant', 'dedicated', 'self-managed'] as const) {
    for (const organization of organizations[deployment]) {
      const place = { deployment, organization };
      const own = organizationCredentials(deployment, organization);
      keys.set(own.adminKey, { who: 'admin', ...place });
      keys.set(own.serviceAccountKey, { who: 'service-account', ...place });
      keys.set(own.memberKey, { who: 'member', ...place });
      keys.set(own.teamServiceAccountKey, { who: 'team-service-account', ...place });
    }
  }
  return keys;
}
