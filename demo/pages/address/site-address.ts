/** Addresses of W&B's pages, which differ between Multi-tenant and single tenant (`wandb/deployments.md`, section 2). */

/** Where Multi-tenant goes when the address names no organization. */
export const DEFAULT_ORGANIZATION = 'acme';

export interface Site {
  readonly isMultiTenant: boolean;
  /** Organization in the address; undefined on single tenant, where the host decides. */
  readonly organization: string | undefined;
}

/** Whether a host is Multi-tenant's. */
export function isMultiTenantHost(hostname: string): boolean {
  return hostname === 'forge.coreweave.com';
}

/** Name of the organization in a Multi-tenant path; undefined on pages that belong to none. */
export function organizationInPath(pathname: string): string | undefined {
  const segment = /^\/account-settings\/([^/]+)/.exec(pathname)?.[1];
  return segment === undefined ? undefined : decodeSegment(segment);
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    // A stray percent sign: the name is as it is written.
    return segment;
  }
}

/** Path of a tab of the organization's pages. */
export function tabPath({ isMultiTenant, organization }: Site, tab: string): string {
  if (isMultiTenant) return `/account-settings/${encodeURIComponent(organization ?? DEFAULT_ORGANIZATION)}/${tab}`;
  return tab === 'users' ? '/org/dashboard' : `/org/dashboard/${tab}`;
}

/** The tab that a path segment or `?tab=` asks for: `Service Accounts` is `service-accounts`, Members is Users. */
export function tabName(pathSegment: string | undefined, search: string): string {
  const asked = pathSegment ?? new URLSearchParams(search).get('tab') ?? 'users';
  const name = asked.trim().toLowerCase().replaceAll(' ', '-');
  return name === '' || name === 'members' ? 'users' : name;
}

/** Path of a project; Multi-tenant has a segment before it since the move to Forge (`wandb/deployments.md`, section 1). */
export function projectPath({ isMultiTenant }: Site, entity: string, project: string): string {
  return `${isMultiTenant ? '/wandb' : ''}/${encodeURIComponent(entity)}/${encodeURIComponent(project)}`;
}

/** Path of a person's page. */
export function profilePath({ isMultiTenant }: Site, username: string): string {
  return `${isMultiTenant ? '/profile' : ''}/${encodeURIComponent(username)}`;
}
