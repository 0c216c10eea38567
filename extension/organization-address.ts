import type { Deployment, Organization, OrganizationId } from '../components/activity/organization';

const FORGE = 'forge.coreweave.com';
const MULTI_TENANT_HOST = /^(forge\.coreweave\.com|(www\.|app\.)?wandb\.ai)$/;
const DEDICATED_HOST = /\.wandb\.io$/;
/** Hosts of W&B and CoreWeave that are no installation of W&B. */
const NO_INSTALLATION = /(^|\.)(wandb\.ai|coreweave\.com)$/;
const ACCOUNT_SETTINGS = /^\/account-settings\/([^/]+)(?:\/([^/]*))?/;
const DASHBOARD = /^\/org\/dashboard(?:\/([^/]*))?(\/|$)/;
const MEMBERS_TAB = /^(users|members)$/;

/**
 * The organization a page address belongs to, whatever tab of it is shown; undefined for every other page. Multi-tenant
 * addresses before and after the move to Forge name one organization (`wandb/deployments.md`, sections 1 and 2).
 * Dependency free: the sentinel that runs on all W&B pages carries it.
 */
export function organizationOfUrl(address: string): Organization | undefined {
  const url = parse(address);
  if (!url) return undefined;
  if (isMultiTenant(url)) return multiTenantOrganization(ACCOUNT_SETTINGS.exec(url.pathname)?.[1]);
  return isInstallation(url) && DASHBOARD.test(url.pathname) ? singleTenantOrganization(url) : undefined;
}

/** Whether the address is that of an organization's members table (`wandb/deployments.md`, section 2, Users page). */
export function isMembersPage(address: string): boolean {
  const url = parse(address);
  if (!url) return false;
  if (isMultiTenant(url)) return MEMBERS_TAB.test(ACCOUNT_SETTINGS.exec(url.pathname)?.[2] ?? '');
  const tab = DASHBOARD.exec(url.pathname);
  return isInstallation(url) && tab !== null && (!tab[1] || MEMBERS_TAB.test(tab[1]));
}

function parse(address: string): URL | undefined {
  try {
    const url = new URL(address);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** W&B's own hosts are told by their certificate, so http does not count. */
function isMultiTenant(url: URL): boolean {
  return url.protocol === 'https:' && MULTI_TENANT_HOST.test(url.hostname);
}

function isInstallation(url: URL): boolean {
  return !NO_INSTALLATION.test(url.hostname) && !(url.protocol === 'http:' && DEDICATED_HOST.test(url.hostname));
}

function multiTenantOrganization(segment: string | undefined): Organization | undefined {
  if (!segment) return undefined;
  const origin = `https://${FORGE}`;
  return {
    id: `${FORGE}/${segment}` as OrganizationId,
    deployment: 'multi-tenant',
    origin,
    name: decoded(segment),
    pageUrl: `${origin}/account-settings/${segment}/users`,
  };
}

function singleTenantOrganization(url: URL): Organization {
  const deployment: Deployment = DEDICATED_HOST.test(url.hostname) ? 'dedicated' : 'self-managed';
  return {
    id: url.host as OrganizationId,
    deployment,
    origin: url.origin,
    name: url.host,
    pageUrl: `${url.origin}/org/dashboard`,
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
