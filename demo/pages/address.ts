import { useLocation, useParams } from 'react-router-dom';

/** Whether this host is Multi-tenant's. */
export function isMultiTenantHost(): boolean {
  return location.hostname === 'forge.coreweave.com';
}

/** Name of the organization in the address; single tenant's host decides, so it is undefined there. */
export function useOrganizationName(): string | undefined {
  const { organization } = useParams();
  return isMultiTenantHost() ? (organization ?? 'acme') : undefined;
}

/** Base of the organization's pages, without a slash at its end. */
export function organizationBase(name: string | undefined): string {
  return isMultiTenantHost() ? `/account-settings/${name ?? 'acme'}` : '/org/dashboard';
}

/** Address of a tab; the switches in the query (`layout`, `state`, `late`, `pageSize`, `mode`) survive navigation. */
export function useTabAddress(): (tab: string) => string {
  const name = useOrganizationName();
  const { search } = useLocation();
  const first = isMultiTenantHost() ? '/users' : '';
  return (tab) => `${organizationBase(name)}${tab === 'users' ? first : `/${tab}`}${search}`;
}

/** A switch in the query. */
export function switchOf(name: 'layout' | 'state' | 'late' | 'pageSize'): string | null {
  return new URLSearchParams(location.search).get(name);
}
