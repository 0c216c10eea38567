import { type AskOptions, type HostAnswer, askHost, basic } from '../server/ask-host';
import { type DemoOrganizationOptions, type DemoSite, type DemoSiteOptions, startDemoSite } from '../site';

/** The day the tests' organizations are seen on; a Friday. */
export const TODAY = '2026-11-20';

const SMALL: readonly DemoOrganizationOptions[] = [
  { name: 'acme', members: 60, seed: 1 },
  { name: 'globex', members: 200, seed: 2 },
  { name: 'empty', members: 0, seed: 3 },
];

/** A site with small organizations on a fixed day. */
export function startTestSite(options: DemoSiteOptions = {}): Promise<DemoSite> {
  return startDemoSite({
    today: TODAY,
    organizations: {
      'multi-tenant': SMALL,
      dedicated: SMALL,
      'self-managed': [{ name: 'acme', members: 60, seed: 4 }],
    },
    ...options,
  });
}

/** API addresses of the three deployments' acmes. */
export function apiBases(site: DemoSite) {
  return [
    { deployment: 'multi-tenant', base: 'https://api.wandb.ai', auditLog: 'https://api.wandb.ai/audit_logs' },
    { deployment: 'dedicated', base: 'https://acme.wandb.io', auditLog: 'https://acme.wandb.io/admin/audit_logs' },
    {
      deployment: 'self-managed',
      base: site.selfManagedOrigin,
      auditLog: `${site.selfManagedOrigin}/admin/audit_logs`,
    },
  ] as const;
}

/** Asks as the admin, with Basic user and key. */
export function askAsAdmin(site: DemoSite, address: string, options: AskOptions = {}): Promise<HostAnswer> {
  const { adminUser, adminKey } = site.credentials;
  return askHost(site, address, { ...options, headers: { ...basic(adminUser, adminKey), ...options.headers } });
}
